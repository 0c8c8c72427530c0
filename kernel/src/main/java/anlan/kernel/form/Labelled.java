package anlan.kernel.form;

/** An enum whose constants carry the words officials read: in a {@link Label} on the constant, or computed. */
public interface Labelled {

    /** Chinese words for the constant; fails if it has no {@link Label}. */
    default String label() {
        return Labels.of(this);
    }

    /** The constant's stable name, as stored. */
    String name();
}
