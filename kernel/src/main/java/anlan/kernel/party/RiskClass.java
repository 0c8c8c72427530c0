package anlan.kernel.party;

import anlan.kernel.form.Labelled;

/** Classes of risk by which supervision is graded; A is the least. */
public enum RiskClass implements Labelled {
    /** Low. */
    A("A级（低风险）"),
    /** Fair. */
    B("B级（一般风险）"),
    /** Considerable. */
    C("C级（较大风险）"),
    /** Great. */
    D("D级（重大风险）");

    private final String label;

    RiskClass(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
