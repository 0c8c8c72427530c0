package anlan.kernel.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A paper that an act of one case files in another: a meeting's conclusion, a re-inspection's result.
 *
 * @param to the other case
 * @param procedure key of its procedure; the paper's act opens the case if it does not exist yet
 * @param paper the paper
 */
public record Delivery(UUID to, String procedure, Record paper) {

    /** A paper that opens the case of that procedure which grows out of this one. */
    public static Delivery onward(Case from, Procedure to, Record paper) {
        return new Delivery(caseOf(from.id(), to), to.key(), paper);
    }

    /** The case of that procedure which grows out of a case; the same for a repeat. */
    public static UUID caseOf(UUID from, Procedure to) {
        return UUID.nameUUIDFromBytes((from + "/" + to.key()).getBytes(StandardCharsets.UTF_8));
    }
}
