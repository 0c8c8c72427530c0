-- What was recorded about one subject, whatever it is about: an enterprise, an offence, a kind of violation.
CREATE INDEX fact_subject ON fact (subject, kind, on_day);

-- Counting subjects of a year reads the index alone.
DROP INDEX fact_figure;
CREATE INDEX fact_figure ON fact (kind, on_day, unit_path, id) INCLUDE (subject, quantity, recorded_at);
