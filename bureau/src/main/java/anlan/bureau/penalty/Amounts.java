package anlan.bureau.penalty;

import anlan.bureau.penalty.Penalising.Kind;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.law.DatedValue;
import anlan.law.Money;
import anlan.law.Quantity;

/** Whether an amount reaches a dated threshold; 以上 includes the number itself (GEN-010). */
public final class Amounts {

    /** Id of the amount from which the bureau's leaders discuss (PEN-028). */
    public static final String DISCUSSED = "PEN-028.fine";

    /** Id of the confiscation from which the bureau's leaders discuss (PEN-028). */
    public static final String DISCUSSED_CONFISCATION = "PEN-028.confiscation";

    /** Id of the amount from which the Party group discusses once more (R132). */
    public static final String PARTY_GROUP = "R132.party-group";

    private Amounts() {}

    /** Id of the amount from which a party of this kind may ask for a hearing (HEA-002). */
    public static String hearing(Case file, String party) {
        Party.Kind kind = file.party(party).map(Party::kind).orElse(Party.Kind.PERSON);
        return kind == Party.Kind.UNIT ? "HEA-002.unit" : "HEA-002.person";
    }

    /** Whether the amount is the threshold or more; never, where no threshold was in force. */
    public static boolean reaches(Money amount, String threshold, On on) {
        return on.law()
                .find(threshold, on.day())
                .map(value -> value.quantity() instanceof Quantity.Amount least && amount.atLeast(least.money()))
                .orElse(false);
    }

    /** Whether a hearing must be offered: by kind, or because fine or confiscation is large (行政处罚法 63). */
    public static boolean heard(Case file, String party, Penalising penalty, On on) {
        String threshold = hearing(file, party);
        return penalty.hasAny(Kind.HEARD)
                || reaches(penalty.fine(), threshold, on)
                || reaches(penalty.confiscated(), threshold, on);
    }

    /** A value of law as officials read it, with whether it was verified: {@code 50,000元(未核实)}. */
    public static String shown(String id, On on) {
        return on.law()
                .find(id, on.day())
                .map(value -> value.display() + status(value))
                .orElse("未施行");
    }

    private static String status(DatedValue value) {
        return value.unverified() ? "（未核实）" : "";
    }
}
