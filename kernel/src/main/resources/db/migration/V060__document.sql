-- Whether a row of a unit serves the open transaction although the unit stands above its scope: letterhead and numbers of the
-- bureau are used by its offices. The system's scope is everywhere.
CREATE FUNCTION serves_scope(unit text) RETURNS boolean STABLE PARALLEL SAFE LANGUAGE sql
RETURN (unit >= scope_from() AND unit < scope_to())
    OR starts_with(nullif(current_setting('anlan.scope', true), '') || '.', unit || '.');

-- What every document says about the organ that issues it. The site verifies documents; without it they carry no QR code.
CREATE TABLE letterhead (
    unit_path  text COLLATE "C" PRIMARY KEY,
    organ      text NOT NULL,
    region     text NOT NULL,
    word       text NOT NULL,
    government text NOT NULL,
    court      text NOT NULL,
    address    text NOT NULL,
    postcode   text NOT NULL,
    telephone  text NOT NULL,
    payee      text NOT NULL,
    site       text
);
ALTER TABLE letterhead ENABLE ROW LEVEL SECURITY;
ALTER TABLE letterhead FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON letterhead FOR SELECT USING (serves_scope(unit_path));
CREATE POLICY adding ON letterhead FOR INSERT WITH CHECK (unit_path >= scope_from() AND unit_path < scope_to());
CREATE POLICY changing ON letterhead FOR UPDATE USING (unit_path >= scope_from() AND unit_path < scope_to());
GRANT UPDATE ON letterhead TO anlan_app;

-- The next number of a series. The row is locked until the issuing transaction ends, so there are neither gaps nor doubles.
CREATE TABLE document_number (
    unit_path text COLLATE "C" NOT NULL,
    series    text NOT NULL,
    year      int NOT NULL,
    next      bigint NOT NULL CHECK (next > 1),
    PRIMARY KEY (unit_path, series, year)
);
ALTER TABLE document_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_number FORCE ROW LEVEL SECURITY;
CREATE POLICY counting ON document_number USING (serves_scope(unit_path)) WITH CHECK (serves_scope(unit_path));
GRANT UPDATE (next) ON document_number TO anlan_app;

-- An issued document. Its text is frozen as it was filled (xhtml): neither a new template nor a new letterhead changes it.
-- Only three things may change afterwards: it is declared void, and the hash of its first printing is noted.
CREATE TABLE document (
    id          uuid PRIMARY KEY,
    unit_path   text COLLATE "C" NOT NULL,
    case_id     uuid NOT NULL,
    seq         bigint NOT NULL,
    key         text NOT NULL,
    label       text NOT NULL,
    number      text NOT NULL,
    organ_path  text COLLATE "C" NOT NULL,
    series      text NOT NULL,
    year        int NOT NULL,
    count       bigint,
    party       text,
    volume      text NOT NULL CHECK (volume IN ('main', 'inner')),
    code        text NOT NULL UNIQUE,
    data        text NOT NULL,
    data_hash   text NOT NULL,
    xhtml       text NOT NULL,
    issued_on   date NOT NULL,
    pdf_hash    text,
    void_reason text,
    voided_on   date,
    CHECK ((void_reason IS NULL) = (voided_on IS NULL)),
    UNIQUE NULLS NOT DISTINCT (case_id, seq, key, party),
    UNIQUE (organ_path, series, year, count)
);
CREATE INDEX document_case ON document (case_id, seq);
CALL put_under_scope('document');
GRANT UPDATE (pdf_hash, void_reason, voided_on) ON document TO anlan_app;

-- What the public site says about a code somebody read off a document: that it is ours, which it is, and whether it stands.
-- Only documents that went out under seal have a place for their code; whom they concern is not said.
CREATE FUNCTION verify_document(asked text)
RETURNS TABLE (label text, number text, issued_on date, is_void boolean, data_hash text)
STABLE SECURITY DEFINER SET search_path = public SET anlan.scope = '*' LANGUAGE sql
BEGIN ATOMIC
    SELECT d.label, d.number, d.issued_on, d.void_reason IS NOT NULL, d.data_hash
    FROM document d
    WHERE d.code = upper(asked) AND d.volume = 'main';
END;
GRANT EXECUTE ON FUNCTION verify_document(text) TO anlan_public;
