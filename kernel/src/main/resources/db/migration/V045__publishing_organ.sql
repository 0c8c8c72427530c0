-- The organ whose doing is made public, as its letterhead named it that day: a notice that does not say who decided is none.
ALTER TABLE publication ADD COLUMN organ text;

CREATE OR REPLACE VIEW public_matter WITH (security_invoker = true) AS
SELECT DISTINCT ON (case_id, kind, party) id, kind, title, body, since, until, organ
  FROM publication
 ORDER BY case_id, kind, party, seq DESC, id;

-- What was published before names the organ of the nearest letterhead as it stands today.
SELECT set_config('anlan.scope', '*', true);
UPDATE publication p SET organ = (
    SELECT r.body::json ->> 'organ' FROM register_entry r
     WHERE r.register = 'letterhead' AND NOT r.closed
       AND starts_with(p.unit_path || '.', (r.body::json ->> 'unitPath') || '.')
     ORDER BY length(r.body::json ->> 'unitPath') DESC LIMIT 1);
SELECT set_config('anlan.scope', '', true);
