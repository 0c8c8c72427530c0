-- A correction may show that a claim was never due, or that a period never ran. Neither is the record: the entries are.
GRANT DELETE ON claim, clock TO anlan_app;
