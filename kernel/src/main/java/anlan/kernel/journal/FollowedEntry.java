package anlan.kernel.journal;

import java.util.UUID;

/**
 * A committed entry as followers see it.
 *
 * @param id its id
 * @param caseId the case
 * @param seq its place in the case
 * @param procedure key of the procedure
 * @param act key of the act
 * @param unitPath unit of the case
 * @param text the canonical entry
 */
public record FollowedEntry(
        UUID id, UUID caseId, int seq, String procedure, String act, String unitPath, String text) {}
