package anlan.kernel.scope;

import java.util.regex.Pattern;

/**
 * What one transaction may see: a unit with everything below it, on behalf of one person.
 *
 * @param unitPath path of the unit, such as {@code 0001.0004}; {@code *} for the system itself
 * @param person id of the acting person as UUID text; empty when the system acts
 */
public record Scope(String unitPath, String person) {
    private static final Pattern PATH = Pattern.compile("[0-9]{4}(\\.[0-9]{4})*");
    private static final String EVERYWHERE = "*";

    /** Refuses a path that is neither of the form {@code 0001.0004.0012} nor the system's. */
    public Scope {
        if (!unitPath.equals(EVERYWHERE) && !PATH.matcher(unitPath).matches()) {
            throw new IllegalArgumentException("not a unit path: " + unitPath);
        }
    }

    /** Every unit, no person: followers, imports at start-up, the organisation chart. */
    public static Scope system() {
        return new Scope(EVERYWHERE, "");
    }

    /** Whether rows of the unit are inside this scope. */
    public boolean covers(String path) {
        return unitPath.equals(EVERYWHERE) || path.equals(unitPath) || path.startsWith(unitPath + ".");
    }
}
