-- Who has acted in a case or handles it. Whether an array contains somebody is not a leakproof question, so under row-level
-- security no index answers it: a desk would read the whole journal to find its own cases.
CREATE TABLE case_person (
    person    text COLLATE "C" NOT NULL,
    case_id   uuid NOT NULL,
    handles   boolean NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    PRIMARY KEY (person, case_id)
);
INSERT INTO case_person (person, case_id, handles, unit_path)
SELECT person, id, bool_or(handles), unit_path
  FROM (SELECT unnest(handlers) AS person, id, true AS handles, unit_path FROM case_file
         UNION ALL
        SELECT unnest(persons), case_id, false, unit_path FROM journal) AS of_case
 GROUP BY person, id, unit_path;
CALL put_under_scope('case_person');
GRANT UPDATE (handles) ON case_person TO anlan_app;
DROP INDEX journal_persons;
DROP INDEX case_file_handlers;

-- Stage and due day change with almost every act; where no index holds them a case is rewritten in its place.
DROP INDEX case_file_list;
DROP INDEX case_file_due;
CREATE INDEX case_file_unit ON case_file (unit_path, procedure);
CREATE INDEX case_file_open ON case_file (unit_path, procedure) WHERE NOT ended;
ALTER TABLE case_file SET (fillfactor = 70);

DROP INDEX proposal_signers;
CREATE INDEX proposal_waiting ON proposal (unit_path) WHERE state = 'OPEN';
