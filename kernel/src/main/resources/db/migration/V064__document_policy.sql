-- A document is seen by those who see its case. EXISTS may be planned as a hash of every case in scope, which each look at one
-- document then reads again; a scalar subquery is always asked for the one case.
ALTER POLICY with_case ON document USING ((SELECT true FROM case_file c WHERE c.id = case_id));

-- A series begins before its first number is taken.
ALTER TABLE document_number DROP CONSTRAINT document_number_next_check;
ALTER TABLE document_number ADD CONSTRAINT document_number_next_check CHECK (next > 0);
