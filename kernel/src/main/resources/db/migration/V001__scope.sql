-- Roles exist before the first migration (embedded: made at start; external: by the database's administrator):
--   anlan_owner   owns everything, runs the migrations
--   anlan_app     the application: sees rows through policies only, may read and add; more is granted table by table
--   anlan_public  the public portal: nothing but what a migration grants it by name
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO anlan_app, anlan_public;
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT ON TABLES TO anlan_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO anlan_app;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO anlan_app;

-- The range of unit paths that the open transaction may see. After a transaction the setting falls back to '' and not to null,
-- so '' means: no scope, no rows. '/' sorts after '.' and before the digits; ':' sorts after the digits.
CREATE FUNCTION scope_from() RETURNS text STABLE PARALLEL SAFE LANGUAGE sql
RETURN CASE current_setting('anlan.scope', true) WHEN '*' THEN '' ELSE nullif(current_setting('anlan.scope', true), '') END;

CREATE FUNCTION scope_to() RETURNS text STABLE PARALLEL SAFE LANGUAGE sql
RETURN CASE current_setting('anlan.scope', true) WHEN '*' THEN ':' ELSE nullif(current_setting('anlan.scope', true), '') || '/' END;

-- Puts a table that has a column unit_path text COLLATE "C" under the scope. The two comparisons are leakproof, so an index that
-- begins with unit_path serves the policy; conditions with operators that are not leakproof are judged only after it.
CREATE PROCEDURE put_under_scope(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY scope ON %s '
        'USING (unit_path >= scope_from() AND unit_path < scope_to()) '
        'WITH CHECK (unit_path >= scope_from() AND unit_path < scope_to())', target);
END
$$;
