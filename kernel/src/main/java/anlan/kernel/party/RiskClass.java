package anlan.kernel.party;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;

/** Classes of risk by which supervision is graded; A is the least. */
public enum RiskClass implements Labelled {
    /** Low. */
    @Label("A级（低风险）")
    A,
    /** Fair. */
    @Label("B级（一般风险）")
    B,
    /** Considerable. */
    @Label("C级（较大风险）")
    C,
    /** Great. */
    @Label("D级（重大风险）")
    D
}
