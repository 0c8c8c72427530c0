package anlan.bureau.documents;

import anlan.kernel.casefile.Party;
import anlan.kernel.form.MayBeEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A party that is an organisation, as a document describes it. What is not known stays open, to be filled in by hand.
 *
 * @param name full name
 * @param creditCode unified social credit code
 * @param address address
 * @param postcode postcode
 * @param principal legal representative or person in charge
 * @param post post of that person
 * @param telephone telephone
 */
public record UnitParty(
        String name,
        @MayBeEmpty @Nullable String creditCode,
        @MayBeEmpty @Nullable String address,
        @MayBeEmpty @Nullable String postcode,
        @MayBeEmpty @Nullable String principal,
        @MayBeEmpty @Nullable String post,
        @MayBeEmpty @Nullable String telephone) {

    /** A party of a case, as far as it is known there. */
    public static UnitParty of(Party party) {
        return new UnitParty(
                party.name(), party.code(), party.address(), null, party.principal(), "法定代表人（负责人）", party.phone());
    }
}
