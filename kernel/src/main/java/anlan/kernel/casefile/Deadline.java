package anlan.kernel.casefile;

import java.util.Set;

/**
 * A period within which something must be done. A missed deadline never blocks: late is late, with its reason.
 *
 * @param key stable name
 * @param label officials' words
 * @param term id of the dated length
 * @param excluded matters during which it stands still
 * @param perParty one for each party
 * @param ofParty whether it binds the party (and so rolls forward over rest days for it) rather than the bureau
 * @param article the law under which a paper names its last day; empty if the law itself gives the length
 */
public record Deadline(
        String key, String label, String term, Set<Matter> excluded, boolean perParty, boolean ofParty, String article)
        implements Period {

    /** A deadline that binds the bureau. */
    public static Deadline of(String key, String label, String term) {
        return new Deadline(key, label, term, Set.of(), false, false, "");
    }

    /** A deadline that binds the party and whose last day is named by a paper under this rule and article. */
    public static Deadline named(String key, String label, String rule, String article) {
        return new Deadline(key, label, rule, Set.of(), false, true, article);
    }

    /** The same, standing still while any of these is open. */
    public Deadline excluding(Matter... matters) {
        return new Deadline(key, label, term, Set.of(matters), perParty, ofParty, article);
    }

    /** The same, binding each party for itself. */
    public Deadline ofEachParty() {
        return new Deadline(key, label, term, excluded, true, true, article);
    }

    /** The same, binding the bureau towards each party for itself. */
    public Deadline forEachParty() {
        return new Deadline(key, label, term, excluded, true, ofParty, article);
    }
}
