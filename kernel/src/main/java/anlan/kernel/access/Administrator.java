package anlan.kernel.access;

/** The three administrations that must never meet in one person (三员分立). */
public enum Administrator {
    /** Creates accounts and keeps the server running. */
    SYSTEM("system", "系统管理员"),
    /** Activates and unlocks accounts, requires the second factor. */
    SECURITY("security", "安全保密管理员"),
    /** Reads the security log, changes nothing. */
    AUDIT("audit", "安全审计员");

    private final String key;
    private final String label;

    Administrator(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As stored and as sent to the browser. */
    public String key() {
        return key;
    }

    /** Officials' words. */
    public String label() {
        return label;
    }

    /** The administration of that key. */
    public static Administrator of(String key) {
        for (Administrator each : values()) {
            if (each.key.equals(key)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no such administration: " + key);
    }
}
