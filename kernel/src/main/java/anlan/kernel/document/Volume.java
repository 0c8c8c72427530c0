package anlan.kernel.document;

/** The volume of the case file a document is bound into. */
public enum Volume {
    /** 正卷: what the party and the court may see. */
    MAIN("main", "正卷"),
    /** 副卷: approvals, opinions and minutes, internal to the bureau. */
    INNER("inner", "副卷");

    private final String key;
    private final String label;

    Volume(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The volume of a stored key. */
    static Volume of(String key) {
        return key.equals(MAIN.key) ? MAIN : INNER;
    }

    /** As stored and sent: main or inner. */
    public String key() {
        return key;
    }

    /** The officials' word. */
    public String label() {
        return label;
    }
}
