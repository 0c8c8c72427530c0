-- Accounts are not persons: a person may have none; administrators' accounts do no business.
CREATE TABLE account (
    id               uuid PRIMARY KEY,
    name             text COLLATE "C" NOT NULL UNIQUE CHECK (name = lower(name) AND name <> ''),
    person           uuid NOT NULL,
    administrator    text CHECK (administrator IN ('system', 'security', 'audit')),
    password         text NOT NULL,
    password_set     timestamptz NOT NULL,
    must_change      boolean NOT NULL DEFAULT true,
    failures         integer NOT NULL DEFAULT 0,
    locked_until     timestamptz,
    second_factor    boolean NOT NULL DEFAULT false,
    totp_secret      bytea,
    totp_used        bigint NOT NULL DEFAULT 0,
    active           boolean NOT NULL DEFAULT true,
    demo             boolean NOT NULL DEFAULT false,
    created          timestamptz NOT NULL
);
-- System, security and audit administration never meet in one person.
CREATE UNIQUE INDEX account_one_administration ON account (person) WHERE administrator IS NOT NULL;
-- A person does business through one account.
CREATE UNIQUE INDEX account_one_business ON account (person) WHERE administrator IS NULL;
GRANT UPDATE (password, password_set, must_change, failures, locked_until, second_factor, totp_secret, totp_used, active)
    ON account TO anlan_app;

-- Kept by hash: who reads this table cannot sign in with what he finds.
CREATE TABLE session (
    token_hash bytea PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account,
    unit_path  text COLLATE "C" NOT NULL,
    begun      timestamptz NOT NULL,
    seen       timestamptz NOT NULL,
    address    text NOT NULL,
    agent      text NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_seen ON session (seen);
GRANT UPDATE (seen, unit_path) ON session TO anlan_app;
GRANT DELETE ON session TO anlan_app;

-- What concerns safety and not a case: sign-ins, refusals, changes of accounts. Added to, never changed.
CREATE TABLE security_log (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    kind    text NOT NULL,
    account text NOT NULL,
    person  text NOT NULL,
    address text NOT NULL,
    words   text NOT NULL
);
CREATE INDEX security_log_at ON security_log (at);
CREATE INDEX security_log_account ON security_log (account, seq);
