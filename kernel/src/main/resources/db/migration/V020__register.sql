-- Declared registers (台账) in one storage. An entry is canonical JSON text; what a register declares as sortable or searchable is
-- projected beside it, as plain columns: expressions over JSON are not leakproof and could not use an index under the scope.
CREATE TABLE register_entry (
    id        uuid PRIMARY KEY,
    register  text COLLATE "C" NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    version   integer NOT NULL,
    closed    boolean NOT NULL DEFAULT false,
    body      text NOT NULL,
    changed   timestamptz NOT NULL
);
CREATE INDEX register_entry_register ON register_entry (register, unit_path);
GRANT UPDATE (unit_path, version, closed, body, changed) ON register_entry TO anlan_app;
CALL put_under_scope('register_entry');

-- Who changed what, when, why: one row per change, added and never touched again.
CREATE TABLE register_version (
    entry     uuid NOT NULL,
    version   integer NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('added', 'changed', 'closed', 'reopened')),
    body      text NOT NULL,
    person    text NOT NULL,
    name      text NOT NULL,
    why       text NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (entry, version)
);
CALL put_under_scope('register_version');

-- Sortable form of each indexed field of the open entries; '' where it is empty, so that every sort shows every entry.
CREATE TABLE register_value (
    entry     uuid NOT NULL,
    register  text COLLATE "C" NOT NULL,
    field     text COLLATE "C" NOT NULL,
    value     text COLLATE "C" NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    PRIMARY KEY (entry, field, value)
);
CREATE INDEX register_value_sort ON register_value (register, field, value, entry) INCLUDE (unit_path);
GRANT DELETE ON register_value TO anlan_app;
CALL put_under_scope('register_value');

-- What may occur once in a register, over all units: no scope here, and nothing but the value itself.
CREATE TABLE register_unique (
    register text COLLATE "C" NOT NULL,
    field    text COLLATE "C" NOT NULL,
    value    text COLLATE "C" NOT NULL,
    entry    uuid NOT NULL,
    PRIMARY KEY (register, field, value)
);
CREATE INDEX register_unique_entry ON register_unique (entry);
GRANT DELETE ON register_unique TO anlan_app;

-- Pairs of neighbouring characters of the searchable fields, each pair as one number (trigrams know no Chinese under a C locale).
-- The application cannot read this table: it asks register_find, which applies the scope itself. Array containment is not leakproof,
-- so under a policy the index would lie idle.
CREATE TABLE register_search (
    entry     uuid PRIMARY KEY,
    register  text COLLATE "C" NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    words     text NOT NULL,
    pairs     integer[] NOT NULL
);
CREATE INDEX register_search_pairs ON register_search USING gin (pairs);
REVOKE SELECT ON register_search FROM anlan_app;
GRANT SELECT (entry), DELETE ON register_search TO anlan_app;

CREATE FUNCTION register_find(in_register text, sought integer[], parts text[]) RETURNS TABLE (entry uuid)
STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1000 LANGUAGE sql AS $$
    SELECT s.entry
    FROM register_search s
    WHERE s.register = in_register
      AND s.unit_path >= scope_from() AND s.unit_path < scope_to()
      AND s.pairs @> sought
      AND NOT EXISTS (SELECT FROM unnest(parts) part WHERE position(part IN s.words) = 0)
$$;

-- Counts the changes of registers that are kept in memory, so that every node sees when to read them again.
CREATE TABLE register_tide (
    register text COLLATE "C" PRIMARY KEY,
    changes  bigint NOT NULL
);
GRANT UPDATE ON register_tide TO anlan_app;
