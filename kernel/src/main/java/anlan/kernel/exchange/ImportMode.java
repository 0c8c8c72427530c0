package anlan.kernel.exchange;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;

/** What to do when some rows have faults. */
public enum ImportMode implements Labelled {
    /** The good rows land, the others are reported. */
    @Label("导入没有问题的行")
    GOOD,
    /** Nothing lands unless every row does. */
    @Label("全部或者全不")
    ALL_OR_NONE
}
