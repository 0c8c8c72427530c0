-- Facts added up by day, kind and nature for their unit and for every unit above it, so that a year's figure is a sum over its days,
-- for a township as for a province, and not over a million facts. Derived: what is not added up yet is read from the facts themselves,
-- so a figure never waits for it.

ALTER TABLE fact ADD COLUMN tx xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX fact_tx ON fact (tx);
CREATE INDEX fact_recorded ON fact USING brin (recorded_at);

-- The rows behind a figure in the order they are shown, for any unit without a look at others' rows.
DROP INDEX fact_figure;
CREATE INDEX fact_figure ON fact (kind, on_day, unit_path, id);

CREATE TABLE fact_day (
    unit_path   text COLLATE "C" NOT NULL, -- a row holds what this unit and those below it recorded
    kind        text   NOT NULL,
    on_day      date   NOT NULL,
    nature      text   NOT NULL,
    recorded_on date   NOT NULL,           -- what was known by the end of a day is known again later
    quantity    bigint NOT NULL,
    amount      numeric(18, 2) NOT NULL,
    facts       bigint NOT NULL,
    PRIMARY KEY (unit_path, kind, on_day, nature, recorded_on)
);
CALL put_under_scope('fact_day');
GRANT UPDATE ON fact_day TO anlan_app;

-- Facts of transactions before this one have been added up.
CREATE TABLE fact_added_up (
    id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    tx   xid8 NOT NULL
);
INSERT INTO fact_added_up (tx) VALUES ('0');
GRANT UPDATE ON fact_added_up TO anlan_app;
