-- 常用语: phrases somebody keeps for long texts, by field; each visible to its writer only. The bureau's own are a register.
CREATE TABLE phrase (
    id      uuid PRIMARY KEY,
    person  text COLLATE "C" NOT NULL,
    field   text NOT NULL,
    words   text NOT NULL,
    kept    timestamptz NOT NULL,
    UNIQUE (person, field, words)
);
ALTER TABLE phrase ENABLE ROW LEVEL SECURITY;
ALTER TABLE phrase FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON phrase USING (person = current_setting('anlan.person', true)) WITH CHECK (person = current_setting('anlan.person', true));
GRANT UPDATE (kept), DELETE ON phrase TO anlan_app;

-- 备注: what those who handle a case note beside it. No part of the record: not hashed, not exported, not served; whoever wrote one
-- takes it back. Seen by people of the organ that handles the case, not by the organs above it: the unit must be the scope itself.
CREATE TABLE case_note (
    id        uuid PRIMARY KEY,
    case_id   uuid NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    person    text COLLATE "C" NOT NULL,
    words     text NOT NULL,
    written   timestamptz NOT NULL
);
CREATE INDEX case_note_case ON case_note (case_id, written);
ALTER TABLE case_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_note FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON case_note FOR SELECT USING (unit_path = scope_from());
CREATE POLICY written ON case_note FOR INSERT
    WITH CHECK (unit_path = scope_from() AND person = current_setting('anlan.person', true));
CREATE POLICY taken_back ON case_note FOR DELETE
    USING (unit_path = scope_from() AND person = current_setting('anlan.person', true));
GRANT DELETE ON case_note TO anlan_app;
