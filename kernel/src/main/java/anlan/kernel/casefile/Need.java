package anlan.kernel.casefile;

/**
 * Something a rule must know from outside its case: declared, so that no query can hide in a predicate. The kernel looks
 * it up once per act, hands it in as a parameter and writes what was seen into the journal entry.
 *
 * @param key stable name
 * @param label officials' words
 * @param answer type of the answer, a record that can be stored
 * @param <K> what is asked with
 * @param <A> the answer
 */
@SuppressWarnings("UnusedTypeParameter") // K binds each question to what it is asked with
public record Need<K, A extends Record>(String key, String label, Class<A> answer) {

    /** One question: a need and what is asked with. */
    public record Question<K, A extends Record>(Need<K, A> need, K with) {}
}
