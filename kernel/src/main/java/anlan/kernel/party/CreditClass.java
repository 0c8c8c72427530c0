package anlan.kernel.party;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;

/** Classes of credit. */
public enum CreditClass implements Labelled {
    /** Trustworthy. */
    @Label("A级（守信）")
    A,
    /** Ordinary. */
    @Label("B级（一般）")
    B,
    /** Has broken trust. */
    @Label("C级（失信）")
    C,
    /** Has broken trust gravely. */
    @Label("D级（严重失信）")
    D
}
