package anlan.kernel.journal;

import java.util.UUID;

/**
 * A committed entry as followers see it.
 *
 * @param id its id
 * @param caseId the case
 * @param seq its place in the case
 * @param procedure key of the procedure
 * @param unitPath unit of the case
 */
public record FollowedEntry(UUID id, UUID caseId, int seq, String procedure, String unitPath) {}
