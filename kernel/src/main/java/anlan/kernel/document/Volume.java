package anlan.kernel.document;

/** The volume of the case file a document is bound into. */
public enum Volume {
    /** 正卷: what the party and the court may see. */
    MAIN("正卷"),
    /** 副卷: approvals, opinions and minutes, internal to the bureau. */
    INNER("副卷");

    private final String label;

    Volume(String label) {
        this.label = label;
    }

    /** The officials' word. */
    public String label() {
        return label;
    }
}
