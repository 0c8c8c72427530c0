-- What nobody has read yet its sender may take back; it was no part of the record.
CREATE POLICY taken_back ON circulation FOR DELETE
    USING (sender = current_setting('anlan.person', true) AND read IS NULL
        AND (SELECT true FROM case_file c WHERE c.id = case_id));
GRANT DELETE ON circulation TO anlan_app;
