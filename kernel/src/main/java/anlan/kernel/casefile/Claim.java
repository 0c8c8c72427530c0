package anlan.kernel.casefile;

/**
 * Something only one act in all cases may hold: uniqueness that an obstacle alone cannot give to two who act at once.
 *
 * @param key stable name; the claimed thing is appended
 * @param rule rulebook id
 * @param article statute and article
 * @param words what is said to the second one
 */
public record Claim(String key, String rule, String article, String words) {

    /** The obstacle the second one meets. */
    public Finding finding(String holder) {
        return new Finding(
                rule,
                article,
                words,
                Finding.Group.OTHER,
                java.util.List.of(new Finding.Shown("已由案件占用", holder)),
                false);
    }
}
