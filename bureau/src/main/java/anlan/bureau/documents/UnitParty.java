package anlan.bureau.documents;

import anlan.kernel.form.MayBeEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A party that is an organisation, as a document describes it.
 *
 * @param name full name
 * @param creditCode unified social credit code
 * @param address address
 * @param postcode postcode, if known
 * @param principal legal representative or person in charge
 * @param post post of that person
 * @param telephone telephone
 */
public record UnitParty(
        String name,
        String creditCode,
        String address,
        @MayBeEmpty @Nullable String postcode,
        String principal,
        String post,
        @MayBeEmpty @Nullable String telephone) {}
