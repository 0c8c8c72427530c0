-- What was passed of a case is seen, added and read by those who see the case, asked for the one case and never by EXISTS, which may
-- be planned as a hash of every case in scope.
ALTER POLICY own ON circulation
    USING (current_setting('anlan.person', true) IN (sender, reader) AND (SELECT true FROM case_file c WHERE c.id = case_id));
ALTER POLICY passed ON circulation
    WITH CHECK (sender = current_setting('anlan.person', true) AND (SELECT true FROM case_file c WHERE c.id = case_id));
ALTER POLICY was_read ON circulation
    USING (reader = current_setting('anlan.person', true) AND (SELECT true FROM case_file c WHERE c.id = case_id));
