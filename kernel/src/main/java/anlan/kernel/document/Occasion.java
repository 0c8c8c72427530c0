package anlan.kernel.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The act on which a document is issued.
 *
 * @param caseId the case file
 * @param seq the journal entry of the act
 * @param unitPath unit of the case; numbers and letterhead come from it or the nearest unit above it that has one
 * @param party name of the party the document is addressed to, null if it concerns the whole case
 * @param day day of issue; its year is the year of the number
 */
public record Occasion(
        UUID caseId, long seq, String unitPath, @Nullable String party, LocalDate day) {

    /** An act that concerns the whole case. */
    public static Occasion of(UUID caseId, long seq, String unitPath, LocalDate day) {
        return new Occasion(caseId, seq, unitPath, null, day);
    }
}
