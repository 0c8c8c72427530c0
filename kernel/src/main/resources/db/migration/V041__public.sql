-- What the public role may ask. It has no scope; policies that mention one must be able to ask for it and find nothing.
GRANT EXECUTE ON FUNCTION scope_from(), scope_to() TO anlan_public;

-- The newest word on each published matter: a later row of the same case, list and party takes the place of the earlier.
CREATE VIEW public_matter WITH (security_invoker = true) AS
SELECT DISTINCT ON (case_id, kind, party) id, kind, title, body, since, until
  FROM publication
 ORDER BY case_id, kind, party, seq DESC, id;
GRANT SELECT ON public_matter TO anlan_public;
