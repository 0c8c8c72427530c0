package anlan.kernel.casefile;

import java.util.Set;

/**
 * A period during which the bureau may not yet go on, because somebody may still speak.
 *
 * @param key stable name
 * @param label officials' words
 * @param term id of the dated length
 * @param excluded matters during which it stands still
 * @param perParty one for each party
 */
public record Waiting(String key, String label, String term, Set<Matter> excluded, boolean perParty) implements Period {

    /** A waiting period of the whole case. */
    public static Waiting of(String key, String label, String term) {
        return new Waiting(key, label, term, Set.of(), false);
    }

    /** The same, standing still while any of these is open. */
    public Waiting excluding(Matter... matters) {
        return new Waiting(key, label, term, Set.of(matters), perParty);
    }

    /** The same, for each party from its own service. */
    public Waiting ofEachParty() {
        return new Waiting(key, label, term, excluded, true);
    }
}
