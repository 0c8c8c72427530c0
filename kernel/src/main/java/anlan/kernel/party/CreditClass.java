package anlan.kernel.party;

import anlan.kernel.form.Labelled;

/** Classes of credit. */
public enum CreditClass implements Labelled {
    /** Trustworthy. */
    A("A级（守信）"),
    /** Ordinary. */
    B("B级（一般）"),
    /** Has broken trust. */
    C("C级（失信）"),
    /** Has broken trust gravely. */
    D("D级（严重失信）");

    private final String label;

    CreditClass(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
