package anlan.bureau.documents;

import anlan.kernel.form.MayBeEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A party that is a natural person, as a document describes him.
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
        String sex,
        int age,
        String idNumber,
        String home,
        @MayBeEmpty @Nullable String telephone,
        @MayBeEmpty @Nullable String employer,
        @MayBeEmpty @Nullable String post,
        @MayBeEmpty @Nullable String employerAddress) {}
