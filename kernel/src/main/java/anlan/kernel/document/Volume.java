package anlan.kernel.document;

import java.util.Locale;

/** The volume of the case file a document is bound into. */
public enum Volume {
    /** 正卷: what the party and the court may see. */
    MAIN,
    /** 副卷: approvals, opinions and minutes, internal to the bureau. */
    INNER;

    /** The volume of a stored key. */
    static Volume of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As stored and sent: main or inner. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
