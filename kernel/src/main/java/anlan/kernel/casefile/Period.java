package anlan.kernel.casefile;

import java.util.Set;

/**
 * A period of law, known by its key; its length is a dated value, never a literal.
 *
 * <p>Two kinds, because they answer different questions: by when the bureau must have acted, and from when it may.
 */
public sealed interface Period permits Deadline, Waiting {

    /** Stable name, unique in its procedure. */
    String key();

    /** Officials' words. */
    String label();

    /** Id of the dated value that gives its length and unit, and of the rule it comes from. */
    String term();

    /** Matters during which it stands still. */
    Set<Matter> excluded();

    /** Whether each party has its own, counted from what happened to that party. */
    boolean perParty();
}
