package anlan.kernel.journal;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;

/**
 * Answers one need of rules. Runs inside the transaction and scope of the act.
 *
 * @param <K> what is asked with
 * @param <A> the answer
 */
public interface Sight<K, A extends Record> {

    /** The need it answers. */
    Need<K, A> need();

    /** The answer as of the day of the act. */
    A look(K with, On on);
}
