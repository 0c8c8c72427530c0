-- The index over every subject serves offences, too.
DROP INDEX fact_offence;
