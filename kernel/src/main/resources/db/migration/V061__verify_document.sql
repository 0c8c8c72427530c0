-- Whether a document with this short code was issued, and no more: the code is on the paper the asker holds.
CREATE FUNCTION verify_document(wanted text) RETURNS TABLE (label text, number text, issued_on date, void boolean)
    VOLATILE SECURITY DEFINER SET search_path = public LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('anlan.scope', '*', true);
    RETURN QUERY SELECT d.label, d.number, d.issued_on, d.void_reason IS NOT NULL FROM document d WHERE d.code = wanted;
    PERFORM set_config('anlan.scope', '', true);
END
$$;
REVOKE EXECUTE ON FUNCTION verify_document(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION verify_document(text) TO anlan_public;
