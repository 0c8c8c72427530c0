package anlan.kernel.casefile;

import java.util.UUID;

/**
 * A paper that an act of one case files in another: a meeting's conclusion, a re-inspection's result.
 *
 * @param to the other case
 * @param procedure key of its procedure; the paper's act opens the case if it does not exist yet
 * @param paper the paper
 */
public record Delivery(UUID to, String procedure, Record paper) {}
