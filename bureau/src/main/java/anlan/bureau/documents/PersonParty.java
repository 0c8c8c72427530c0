package anlan.bureau.documents;

import anlan.kernel.form.MayBeEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A party that is a natural person, as a document describes him. What is not known stays open, to be filled in by hand.
 *
 * @param name name
 * @param sex 男 or 女
 * @param age full years on the day of the document
 * @param idNumber number of the identity card
 * @param home home address
 * @param telephone telephone
 * @param employer employer, if any
 * @param post post there, if any
 * @param employerAddress address of the employer, if any
 */
public record PersonParty(
        String name,
        @MayBeEmpty @Nullable String sex,
        @MayBeEmpty @Nullable Integer age,
        @MayBeEmpty @Nullable String idNumber,
        @MayBeEmpty @Nullable String home,
        @MayBeEmpty @Nullable String telephone,
        @MayBeEmpty @Nullable String employer,
        @MayBeEmpty @Nullable String post,
        @MayBeEmpty @Nullable String employerAddress) {}
