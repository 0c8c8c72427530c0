-- 传阅: a case, or one of its documents, passed to colleagues for reading, with a line of words. No part of the record and no
-- power over the case. It is under the scope through its case: whoever may not see the case finds nothing of what was passed of
-- it, though it was passed to him by name. Only the time of reading is ever added.
CREATE TABLE circulation (
    id       uuid PRIMARY KEY,
    passing  uuid NOT NULL,                -- what one sender passed of one case at one time, to however many
    case_id  uuid NOT NULL,
    document uuid,                         -- null: the case as a whole
    sender   text COLLATE "C" NOT NULL,
    reader   text COLLATE "C" NOT NULL,
    words    text NOT NULL,
    sent     timestamptz NOT NULL,
    read     timestamptz
);
CREATE INDEX circulation_reader ON circulation (reader, sent);
CREATE INDEX circulation_sender ON circulation (sender, sent);
ALTER TABLE circulation ENABLE ROW LEVEL SECURITY;
ALTER TABLE circulation FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON circulation FOR SELECT
    USING (current_setting('anlan.person', true) IN (sender, reader)
        AND EXISTS (SELECT FROM case_file c WHERE c.id = case_id));
CREATE POLICY passed ON circulation FOR INSERT
    WITH CHECK (sender = current_setting('anlan.person', true) AND EXISTS (SELECT FROM case_file c WHERE c.id = case_id));
CREATE POLICY was_read ON circulation FOR UPDATE
    USING (reader = current_setting('anlan.person', true) AND EXISTS (SELECT FROM case_file c WHERE c.id = case_id));
GRANT UPDATE (read) ON circulation TO anlan_app;
