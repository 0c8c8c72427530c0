package anlan.kernel.exchange;

import anlan.kernel.form.Labelled;

/** What to do when some rows have faults. */
public enum ImportMode implements Labelled {
    /** The good rows land, the others are reported. */
    GOOD("导入没有问题的行"),
    /** Nothing lands unless every row does. */
    ALL_OR_NONE("全部或者全不");

    private final String label;

    ImportMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
