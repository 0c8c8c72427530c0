package anlan.kernel.document;

import java.time.LocalDate;
import java.util.List;
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
 * @param trail who agreed to the act, in order; empty if it needed nobody or the form is signed by hand
 */
public record Occasion(
        UUID caseId, long seq, String unitPath, @Nullable String party, LocalDate day, List<Opinion> trail) {

    /** An act that needed nobody's approval. */
    public Occasion(UUID caseId, long seq, String unitPath, @Nullable String party, LocalDate day) {
        this(caseId, seq, unitPath, party, day, List.of());
    }
}
