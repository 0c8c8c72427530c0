package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.ExecutionPapers.CourtAnswer;
import anlan.bureau.penalty.ExecutionPapers.Educate;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.bureau.penalty.ExecutionPapers.Perform;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.ExecutionPapers.Surcharge;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.Penalising.Kind;
import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Party;
import anlan.law.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** How far each party of a case has come; the one coarse stage moves on when all are through. */
public final class Progress {

    private Progress() {}

    /** Those for whom a penalty is proposed; all parties while nothing is. */
    static List<String> proposed(Case file) {
        List<String> named = file.last(Conclude.class)
                .map(conclude ->
                        conclude.proposed().stream().map(Proposed::party).toList())
                .orElse(List.of());
        return named.isEmpty() ? file.parties().stream().map(Party::key).toList() : named;
    }

    /** Whether a party was told of what is proposed for it, in the latest notice; a revoked decision used up its own. */
    public static boolean told(Case file, String party) {
        return file.has(Notify.class, party)
                && file.since(ServeNotice.class, Notify.class, party)
                && file.since(Notify.class, Annul.class, party);
    }

    /** Whether everybody for whom a penalty is proposed was told. */
    static boolean allTold(Case file) {
        return proposed(file).stream().allMatch(party -> told(file, party) || settled(file, party));
    }

    /** Whether a penalty on a party is decided and not revoked. */
    public static boolean decided(Case file, String party) {
        return standing(file, Decide.class, party);
    }

    /** Whether it is decided, and not revoked, that a party is not penalised. */
    public static boolean exempted(Case file, String party) {
        return standing(file, Exempt.class, party) && !decided(file, party);
    }

    private static boolean standing(Case file, Class<?> decision, String party) {
        return file.has(decision, party) && !file.since(Annul.class, decision, party);
    }

    /** Whether the bureau has made up its mind on a party. */
    public static boolean settled(Case file, String party) {
        return decided(file, party) || exempted(file, party);
    }

    /** Whether a decision on the party was revoked, and it is not to be made again. */
    static boolean released(Case file, String party) {
        return file.last(Annul.class, party).map(annul -> !annul.again()).orElse(false) && !settled(file, party);
    }

    /** Whether the decision in force reached the party. */
    public static boolean served(Case file, String party) {
        Class<?> decision = decided(file, party) ? Decide.class : Exempt.class;
        return settled(file, party) && file.since(ServeDecision.class, decision, party);
    }

    /** Whether this holds for every party of the case. */
    static boolean all(Case file, Predicate<String> through) {
        return !file.parties().isEmpty()
                && file.parties().stream().map(Party::key).allMatch(through);
    }

    /** Whether each party's decision is made. */
    static boolean allSettled(Case file) {
        return all(file, party -> settled(file, party) || released(file, party));
    }

    /** Whether each party's decision has reached it. */
    static boolean allServed(Case file) {
        return all(file, party -> served(file, party) || released(file, party));
    }

    /** Where a case goes on that comes back from the police: what was decided stays decided. */
    static At resumed(Case file) {
        if (!allSettled(file)) return At.INVESTIGATION;
        return allServed(file) ? At.EXECUTION : At.SERVICE;
    }

    /** What a party has paid. */
    public static Money paid(Case file, String party) {
        return file.all(Pay.class).stream()
                .filter(pay -> pay.party().equals(party))
                .map(Pay::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What a party has to pay in all: fine, confiscated money, additional fines decided. */
    public static Money owed(Case file, String party) {
        if (!decided(file, party)) return Money.ZERO;
        Money principal = file.last(Decide.class, party)
                .map(decide -> decide.fine().plus(decide.confiscated()))
                .orElse(Money.ZERO);
        return principal.plus(surcharged(file, party));
    }

    /** The additional fine decided so far. */
    public static Money surcharged(Case file, String party) {
        return file.since(Surcharge.class, Decide.class, party)
                ? file.last(Surcharge.class, party).map(Surcharge::amount).orElse(Money.ZERO)
                : Money.ZERO;
    }

    /** Whether what was decided on a party is carried out, or in the court's hands. */
    public static boolean performed(Case file, String party) {
        if (released(file, party)) return true;
        if (!served(file, party)) return false;
        if (exempted(file, party)) return educated(file, party);
        boolean inCourt = file.since(CourtAnswer.class, Decide.class, party)
                && file.last(CourtAnswer.class, party)
                        .map(answer -> answer.answer() != CourtAnswer.Answer.REFUSE)
                        .orElse(false);
        boolean money = paid(file, party).atLeast(owed(file, party));
        boolean rest = !beyondMoney(file, party) || file.since(Perform.class, Decide.class, party);
        return inCourt || (money && rest);
    }

    /** Whether a party that is not penalised was educated, where a violation stands (PEN-040). */
    static boolean educated(Case file, String party) {
        boolean violated = file.last(Exempt.class, party)
                .map(exempt -> exempt.ground().violated())
                .orElse(false);
        return !violated || file.since(Educate.class, Exempt.class, party);
    }

    private static boolean beyondMoney(Case file, String party) {
        Set<Kind> money = Set.of(Kind.WARNING, Kind.CRITICISM, Kind.FINE, Kind.CONFISCATION);
        return file.last(Decide.class, party)
                .map(decide -> !money.containsAll(decide.kinds()))
                .orElse(false);
    }

    /** Everybody who investigated, whenever it was. */
    public static Set<UUID> investigators(Case file) {
        Set<UUID> all = new HashSet<>();
        file.all(ByOfficers.class).forEach(paper -> all.addAll(paper.officers()));
        return all;
    }
}
