package anlan.kernel.journal;

import anlan.kernel.casefile.Finding;
import anlan.record.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be done.
 *
 * @param caseId the case; made by the client, so that a repeat is harmless
 * @param procedure key of the procedure, needed only for an act that opens a case
 * @param act key of the act
 * @param entry id of the journal entry to be, made by the client for the same reason
 * @param paper the paper as JSON
 * @param happened when it happened, as asserted; null for now
 * @param reasons why cautions are set aside, by rule
 * @param seen number of the last entry the client knew; null if it does not mind
 */
public record Request(
        UUID caseId,
        @Nullable String procedure,
        String act,
        UUID entry,
        JsonValue paper,
        @Nullable Instant happened,
        List<Reason> reasons,
        @Nullable Integer seen) {

    /** Why a caution was set aside. */
    public record Reason(String rule, String text) {}

    /** An act that happens as it is entered, whatever the case has come to, and cautioned by nothing. */
    public static Request now(UUID caseId, @Nullable String procedure, String act, UUID entry, JsonValue paper) {
        return new Request(caseId, procedure, act, entry, paper, null, List.of(), null);
    }

    /** Those of the cautions for which no reason is given. */
    List<Finding> unanswered(List<Finding> cautions) {
        return cautions.stream()
                .filter(caution -> reasons.stream()
                        .noneMatch(reason -> reason.rule().equals(caution.rule())
                                && !reason.text().isBlank()))
                .toList();
    }
}
