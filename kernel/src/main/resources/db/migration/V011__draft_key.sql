-- Locks what a person typed and the server has not got yet, on the machine it was typed on: without signing in again as the same
-- account nobody reads it there, whoever uses the machine next.
ALTER TABLE account ADD COLUMN draft_key bytea NOT NULL
    DEFAULT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
