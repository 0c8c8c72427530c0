-- 常用视图: filters somebody keeps for a list under a name, seen by nobody else; they follow the person to every machine.
CREATE TABLE saved_view (
    person text COLLATE "C" NOT NULL,
    list   text COLLATE "C" NOT NULL,
    label  text COLLATE "C" NOT NULL,
    query  text NOT NULL,                  -- {"state":"overdue",…}
    saved  timestamptz NOT NULL,
    PRIMARY KEY (person, list, label)
);
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON saved_view USING (person = current_setting('anlan.person', true)) WITH CHECK (person = current_setting('anlan.person', true));
GRANT UPDATE (query), DELETE ON saved_view TO anlan_app;
