package anlan.bureau.penalty;

import anlan.bureau.documents.PersonParty;
import anlan.bureau.documents.UnitParty;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Party;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party as documents describe it; what is not known stays open. */
final class Addressee {

    private Addressee() {}

    /** A unit as documents describe it; null for a person. */
    static @Nullable UnitParty unit(Party party) {
        if (party.kind() != Party.Kind.UNIT) return null;
        return UnitParty.of(party);
    }

    /** A natural person as documents describe one; null for a unit. */
    static @Nullable PersonParty person(Party party, LocalDate on) {
        if (party.kind() != Party.Kind.PERSON) return null;
        return person(party.name(), party.code(), party.address(), party.phone(), on);
    }

    /** A natural person by identity number, which tells sex and age. */
    static PersonParty person(
            String name, @Nullable String identity, @Nullable String home, @Nullable String phone, LocalDate on) {
        return new PersonParty(name, sex(identity), age(identity, on), identity, home, phone, null, null, null);
    }

    /** The first party of a case: forms with one place for a party name that one. */
    static Optional<Party> first(Case file) {
        return file.parties().stream().findFirst();
    }

    private static @Nullable String sex(@Nullable String identity) {
        if (identity == null || !identity.matches("\\d{17}[\\dXx]")) return null;
        return (identity.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    }

    private static @Nullable Integer age(@Nullable String identity, LocalDate on) {
        if (identity == null || !identity.matches("\\d{17}[\\dXx]")) return null;
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(identity.substring(6, 10)),
                    Integer.parseInt(identity.substring(10, 12)),
                    Integer.parseInt(identity.substring(12, 14)));
            return Math.max(0, Period.between(born, on).getYears());
        } catch (DateTimeException e) {
            return null; // the register checks identity numbers; here a wrong one must not stop the document
        }
    }
}
