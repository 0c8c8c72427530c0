-- A document is seen by those who see its case: sealed cases keep theirs to themselves.
CREATE POLICY with_case ON document AS RESTRICTIVE FOR SELECT
    USING (EXISTS (SELECT FROM case_file c WHERE c.id = case_id));
