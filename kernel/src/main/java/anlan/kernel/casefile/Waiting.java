package anlan.kernel.casefile;

import java.util.Set;

/**
 * A period during which the bureau may not yet go on, because somebody may still speak. It never stands still.
 *
 * @param key stable name
 * @param label officials' words
 * @param term id of the dated length
 * @param perParty one for each party
 */
public record Waiting(String key, String label, String term, boolean perParty) implements Period {

    /** A waiting period of the whole case. */
    public static Waiting of(String key, String label, String term) {
        return new Waiting(key, label, term, false);
    }

    /** The same, for each party from its own service. */
    public Waiting ofEachParty() {
        return new Waiting(key, label, term, true);
    }

    @Override
    public Set<Matter> excluded() {
        return Set.of();
    }
}
