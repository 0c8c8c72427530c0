-- The record (全过程记录). The journal is the source of truth and the outbox; everything else here can be folded from it.

CREATE TABLE case_file (
    id          uuid PRIMARY KEY,
    procedure   text    NOT NULL,
    version     int     NOT NULL,
    number      text,
    title       text    NOT NULL,
    stage       text    NOT NULL,
    ended       boolean NOT NULL,
    unit_path   text COLLATE "C" NOT NULL,
    handlers    text[]  NOT NULL,
    parties     text[]  NOT NULL,
    opened      date    NOT NULL,
    closed      date,
    due         date,
    due_period  text,
    seq         int     NOT NULL,
    head        text    NOT NULL,
    state       text    NOT NULL,          -- matters and periods: {"spells":[…],"periods":[…]}
    sealed      boolean NOT NULL,
    historical  boolean NOT NULL DEFAULT false,
    touched     timestamptz NOT NULL
);
CREATE INDEX case_file_list ON case_file (unit_path, procedure, stage);
CREATE INDEX case_file_due ON case_file (due) WHERE NOT ended;
CREATE INDEX case_file_handlers ON case_file USING gin (handlers);
CREATE INDEX case_file_opened ON case_file (opened DESC, id);
CALL put_under_scope('case_file');
GRANT UPDATE ON case_file TO anlan_app;

-- A sealed case is seen by those who handle it or were let in; unsealed ones by everybody in scope.
CREATE TABLE case_access (
    case_id   uuid NOT NULL,
    person    text NOT NULL,
    reason    text NOT NULL,
    granted   timestamptz NOT NULL,
    PRIMARY KEY (case_id, person)
);
CREATE FUNCTION may_see(sealed boolean, case_id uuid, handlers text[]) RETURNS boolean STABLE LANGUAGE sql
RETURN NOT sealed OR current_setting('anlan.scope', true) = '*' OR current_setting('anlan.person', true) = ANY (handlers)
    OR EXISTS (SELECT FROM case_access a WHERE a.case_id = may_see.case_id AND a.person = current_setting('anlan.person', true));
CREATE POLICY related ON case_file AS RESTRICTIVE FOR SELECT USING (may_see(sealed, id, handlers));

-- One row for each entry. The text is the canonical JSON that was hashed: JSONB would reorder it.
CREATE TABLE journal (
    case_id    uuid NOT NULL,
    seq        int  NOT NULL,
    id         uuid NOT NULL,
    kind       text NOT NULL,
    procedure  text NOT NULL,
    act        text NOT NULL,
    party      text,
    unit_path  text COLLATE "C" NOT NULL,
    persons    text[] NOT NULL,
    happened   timestamptz NOT NULL,
    entered    timestamptz NOT NULL,
    entry      text NOT NULL,
    hash       text NOT NULL,
    tx         xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (case_id, seq, entered)
) PARTITION BY RANGE (entered);
CREATE INDEX journal_order ON journal (tx, case_id, seq);
CREATE INDEX journal_persons ON journal USING gin (persons);
CALL put_under_scope('journal');
CREATE TABLE journal_before PARTITION OF journal FOR VALUES FROM (MINVALUE) TO ('2020-01-01Z');
DO $$
DECLARE first date := '2020-01-01';
BEGIN
    FOR year IN 0..29 LOOP
        EXECUTE format('CREATE TABLE journal_%s PARTITION OF journal FOR VALUES FROM (%L) TO (%L)',
            2020 + year, first + make_interval(years => year), first + make_interval(years => year + 1));
    END LOOP;
END
$$;

-- What stands behind the commitments of an entry; the only part of the record that can be erased.
CREATE TABLE opening (
    case_id    uuid NOT NULL,
    seq        int  NOT NULL,
    commitment text NOT NULL,
    salt       text NOT NULL,
    value      text NOT NULL,
    unit_path  text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, seq, commitment)
);
CALL put_under_scope('opening');

CREATE TABLE fact (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind        text NOT NULL,
    unit_path   text COLLATE "C" NOT NULL,
    on_day      date NOT NULL,
    recorded_at timestamptz NOT NULL,
    case_id     uuid NOT NULL,
    seq         int  NOT NULL,
    party       text,
    subject     text NOT NULL,
    nature      text NOT NULL,
    quantity    bigint NOT NULL,
    amount      numeric(18, 2) NOT NULL
);
CREATE INDEX fact_figure ON fact (kind, on_day, unit_path) INCLUDE (quantity, amount, recorded_at);
CREATE INDEX fact_case ON fact (case_id, seq);
CALL put_under_scope('fact');

CREATE TABLE claim (
    key     text PRIMARY KEY,
    case_id uuid NOT NULL,
    seq     int  NOT NULL
);

CREATE TABLE clock (
    case_id   uuid NOT NULL,
    period    text NOT NULL,
    party     text NOT NULL,
    started   date NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    due       date NOT NULL,
    deadline  boolean NOT NULL,
    standing  boolean NOT NULL,
    stopped   date,
    calendar  text NOT NULL,
    PRIMARY KEY (case_id, period, party, started)
);
CREATE INDEX clock_due ON clock (due) WHERE stopped IS NULL AND NOT standing;
CALL put_under_scope('clock');
GRANT UPDATE ON clock TO anlan_app;

CREATE TABLE case_link (
    case_id   uuid NOT NULL,
    to_case   uuid NOT NULL,
    label     text NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, to_case, label)
);
CREATE INDEX case_link_to ON case_link (to_case);
CALL put_under_scope('case_link');

-- Papers an act files in other cases; a follower performs them.
CREATE TABLE delivery (
    entry     uuid NOT NULL,
    place     int  NOT NULL,
    to_case   uuid NOT NULL,
    procedure text NOT NULL,
    act       text NOT NULL,
    paper     text NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    PRIMARY KEY (entry, place)
);
CALL put_under_scope('delivery');

-- What an act makes public, already masked. The public role reads nothing else.
CREATE TABLE publication (
    id        uuid PRIMARY KEY,
    case_id   uuid NOT NULL,
    seq       int  NOT NULL,
    kind      text NOT NULL,
    party     text,
    title     text NOT NULL,
    body      text NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    since     date NOT NULL,
    until     date,
    withdrawn date,
    reason    text
);
CREATE INDEX publication_list ON publication (kind, since DESC, id);
CREATE INDEX publication_case ON publication (case_id);
CALL put_under_scope('publication');
GRANT UPDATE (until, withdrawn, reason) ON publication TO anlan_app;
CREATE POLICY published ON publication FOR SELECT TO anlan_public USING (true);
GRANT SELECT ON publication TO anlan_public;

-- 呈批: a proposed act, its frozen versions and what everybody said.
CREATE TABLE proposal (
    id        uuid PRIMARY KEY,
    case_id   uuid NOT NULL,
    procedure text NOT NULL,
    act       text NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    version   int  NOT NULL,
    seen_seq  int  NOT NULL,
    state     text NOT NULL,               -- OPEN, AGREED, REFUSED, RETURNED, WITHDRAWN
    step      int  NOT NULL,
    chain     text NOT NULL,               -- the steps as they were when it was proposed
    signers   text[] NOT NULL,             -- persons whose turn it is
    proposer  text NOT NULL,
    proposed  timestamptz NOT NULL
);
CREATE UNIQUE INDEX proposal_open ON proposal (case_id, act) WHERE state IN ('OPEN', 'RETURNED');
CREATE INDEX proposal_signers ON proposal USING gin (signers) WHERE state = 'OPEN';
CREATE INDEX proposal_case ON proposal (case_id);
CALL put_under_scope('proposal');
GRANT UPDATE ON proposal TO anlan_app;

CREATE TABLE proposal_version (
    proposal  uuid NOT NULL,
    version   int  NOT NULL,
    paper     text NOT NULL,
    reasons   text NOT NULL,
    hash      text NOT NULL,
    happened  timestamptz NOT NULL,
    actor     text NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    PRIMARY KEY (proposal, version)
);
CALL put_under_scope('proposal_version');

CREATE TABLE proposal_mark (
    proposal  uuid NOT NULL,
    version   int  NOT NULL,
    step      int  NOT NULL,
    person    text NOT NULL,
    account   text NOT NULL,
    name      text NOT NULL,
    post      text NOT NULL,
    decision  text NOT NULL,               -- PROPOSE, AGREE, REFUSE, RETURN, TRANSFER, WITHDRAW
    opinion   text NOT NULL,
    hash      text NOT NULL,
    at        timestamptz NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    PRIMARY KEY (proposal, at, person)
);
CALL put_under_scope('proposal_mark');

CREATE TABLE draft (
    person  text NOT NULL,
    case_id uuid NOT NULL,
    act     text NOT NULL,
    body    text NOT NULL,
    saved   timestamptz NOT NULL,
    PRIMARY KEY (person, case_id, act)
);
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON draft USING (person = current_setting('anlan.person', true)) WITH CHECK (person = current_setting('anlan.person', true));
GRANT UPDATE, DELETE ON draft TO anlan_app;

CREATE TABLE stored_file (
    id        text PRIMARY KEY,            -- SM3 of the content
    name      text NOT NULL,
    type      text NOT NULL,
    size      bigint NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    person    text NOT NULL,
    stored    timestamptz NOT NULL
);
CALL put_under_scope('stored_file');

CREATE TABLE follower (
    name  text PRIMARY KEY,
    tx    xid8 NOT NULL DEFAULT '0',
    case_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    seq   int  NOT NULL DEFAULT 0
);
GRANT UPDATE ON follower TO anlan_app;

CREATE TABLE parked (
    follower text NOT NULL,
    entry    uuid NOT NULL,
    case_id  uuid NOT NULL,
    seq      int  NOT NULL,
    attempts int  NOT NULL,
    error    text NOT NULL,
    next_try timestamptz NOT NULL,
    PRIMARY KEY (follower, entry)
);
GRANT UPDATE, DELETE ON parked TO anlan_app;

-- The daily root over the heads of all cases, signed; published from the first day.
CREATE TABLE daily_root (
    day       date PRIMARY KEY,
    root      text NOT NULL,
    heads     int  NOT NULL,
    signature text NOT NULL,
    signed    timestamptz NOT NULL
);
GRANT SELECT ON daily_root TO anlan_public;

CREATE TABLE confirmed_rule (
    rule      text PRIMARY KEY,
    article   text NOT NULL,
    note      text NOT NULL,
    person    text NOT NULL,
    confirmed timestamptz NOT NULL
);
CREATE TABLE confirmed_value (
    id        text NOT NULL,
    value     text NOT NULL,
    since     date NOT NULL,
    articles  text NOT NULL,
    note      text NOT NULL,
    person    text NOT NULL,
    confirmed timestamptz NOT NULL,
    PRIMARY KEY (id, since, confirmed)
);

-- 审批链: what the bureau adds above the legal floor, by act, unit and day.
CREATE TABLE approval_chain (
    procedure text NOT NULL,
    act       text NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    since     date NOT NULL,
    steps     text NOT NULL,
    PRIMARY KEY (procedure, act, unit_path, since)
);
CALL put_under_scope('approval_chain');
