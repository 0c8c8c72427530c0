-- Letterheads are entries of a register now, with who changed what and when. Only the demonstration had written this table:
-- there was no page to do it.
DROP TABLE letterhead;
