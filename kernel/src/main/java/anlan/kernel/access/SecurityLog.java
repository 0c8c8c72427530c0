package anlan.kernel.access;

/** What concerns safety and not a case: refused submissions, exports, views of sealed matters. Added to, never changed. */
public interface SecurityLog {

    /**
     * Adds a line, in a transaction of its own: called when the caller's is over, since a refusal must outlive its rollback.
     *
     * @param who who did it
     * @param kind what kind of thing it was, officials' words
     * @param words what happened
     */
    void add(Login who, String kind, String words);
}
