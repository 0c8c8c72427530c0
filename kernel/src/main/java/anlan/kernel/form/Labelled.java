package anlan.kernel.form;

/** An enum whose constants carry the words officials read. */
public interface Labelled {

    /** Chinese words for the constant. */
    String label();

    /** The constant's stable name, as stored. */
    String name();
}
