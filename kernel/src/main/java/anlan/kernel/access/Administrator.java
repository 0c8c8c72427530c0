package anlan.kernel.access;

import java.util.Locale;

/** The three administrations that must never meet in one person (三员分立). */
public enum Administrator {
    /** Creates accounts and keeps the server running. */
    SYSTEM("系统管理员"),
    /** Activates and unlocks accounts, requires the second factor. */
    SECURITY("安全保密管理员"),
    /** Reads the security log, changes nothing. */
    AUDIT("安全审计员");

    private final String label;

    Administrator(String label) {
        this.label = label;
    }

    /** As stored and as sent to the browser. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Officials' words. */
    public String label() {
        return label;
    }

    /** The administration of that key. */
    public static Administrator of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
