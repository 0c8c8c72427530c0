package anlan.kernel.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was issued.
 *
 * @param id its id; the same for the same act, document and party
 * @param caseId the case file it belongs to
 * @param seq the journal entry it was issued by
 * @param key key of its declaration
 * @param label its printed title
 * @param number whole number as printed, empty if the kind carries none
 * @param party name of the party it is addressed to, null if it concerns the whole case
 * @param volume the volume it is bound into
 * @param code short code to verify it by
 * @param issuedOn day of issue
 * @param voidReason why it was declared void, null while it stands; void numbers stay visible
 */
public record Issued(
        UUID id,
        UUID caseId,
        long seq,
        String key,
        String label,
        String number,
        @Nullable String party,
        Volume volume,
        String code,
        LocalDate issuedOn,
        @Nullable String voidReason) {

    /** How other papers name it: title and number. */
    public String cited() {
        return "《" + label + "》" + number;
    }

    /** The same with its number. */
    Issued numbered(String number) {
        return new Issued(id, caseId, seq, key, label, number, party, volume, code, issuedOn, voidReason);
    }
}
