package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.ExecutionPapers.ApplyToCourt;
import anlan.bureau.penalty.ExecutionPapers.Challenge;
import anlan.bureau.penalty.ExecutionPapers.CourtAnswer;
import anlan.bureau.penalty.ExecutionPapers.Defer;
import anlan.bureau.penalty.ExecutionPapers.Educate;
import anlan.bureau.penalty.ExecutionPapers.EndChallenge;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.ExecutionPapers.ServeDemand;
import anlan.bureau.penalty.ExecutionPapers.ServeSurcharge;
import anlan.bureau.penalty.ExecutionPapers.Surcharge;
import anlan.bureau.penalty.PublicationPapers.EndDisplay;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.PublicationPapers.Withdraw;
import anlan.law.Money;
import anlan.proof.Step;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an outsider remembers of a decision and what came of it.
 *
 * @param so what holds now
 * @param fine the fine decided
 * @param surcharge the additional fine decided
 * @param paid what was paid
 * @param payBy the last day to pay
 * @param demandEnds the last day of the time after a demand
 * @param remedyEnds the last day on which the party may sue
 */
record PenaltyOutcome(
        Set<Mark> so,
        Money fine,
        Money surcharge,
        Money paid,
        @Nullable LocalDate payBy,
        @Nullable LocalDate demandEnds,
        @Nullable LocalDate remedyEnds) {

    /** What can be so after a decision. */
    enum Mark {
        FINED,
        EXEMPTED,
        VIOLATED,
        ANNULLED,
        SERVED,
        EDUCATED,
        SURCHARGE_TO_SERVE,
        DEMAND_TO_SERVE,
        APPLIED,
        IN_COURT,
        CHALLENGED,
        SHOWN
    }

    static final PenaltyOutcome NOTHING =
            new PenaltyOutcome(Set.of(), Money.ZERO, Money.ZERO, Money.ZERO, null, null, null);

    boolean is(Mark mark) {
        return so.contains(mark);
    }

    /** Whether a decision is in force. */
    boolean stands() {
        return is(Mark.FINED) || is(Mark.EXEMPTED);
    }

    /** Whether it has reached the party. */
    boolean served() {
        return stands() && is(Mark.SERVED);
    }

    /** What is still to be paid. */
    Money owed() {
        return fine.plus(surcharge).minus(paid);
    }

    PenaltyOutcome after(Step step) {
        return switch (step.paper()) {
            case Decide decide -> decided(Mark.FINED).imposing(decide.fine());
            case Exempt exempt ->
                exempt.ground() == Exempt.Ground.NOT_PROVEN
                        ? decided(Mark.EXEMPTED)
                        : decided(Mark.EXEMPTED).with(Mark.VIOLATED);
            case Annul ignored -> without(Mark.FINED, Mark.EXEMPTED).with(Mark.ANNULLED);
            case ServeDecision ignored ->
                with(Mark.SERVED)
                        .payingBy(lastDay(step))
                        .suing(from(step, step.day().plusMonths(6)));
            case Defer defer -> payingBy(defer.until());
            case Pay pay ->
                new PenaltyOutcome(so, fine, surcharge, paid.plus(pay.amount()), payBy, demandEnds, remedyEnds);
            case Educate ignored -> with(Mark.EDUCATED);
            case Surcharge more ->
                new PenaltyOutcome(so, fine, more.amount(), paid, payBy, demandEnds, remedyEnds)
                        .with(Mark.SURCHARGE_TO_SERVE);
            case ServeSurcharge ignored -> without(Mark.SURCHARGE_TO_SERVE);
            case ExecutionPapers.Demand ignored -> with(Mark.DEMAND_TO_SERVE);
            case ServeDemand ignored -> demanded(step).without(Mark.DEMAND_TO_SERVE);
            case ApplyToCourt ignored -> with(Mark.APPLIED);
            case CourtAnswer court ->
                court.answer() == CourtAnswer.Answer.REFUSE ? without(Mark.IN_COURT) : with(Mark.IN_COURT);
            case Challenge ignored -> with(Mark.CHALLENGED);
            case EndChallenge end ->
                without(Mark.CHALLENGED)
                        .suing(
                                end.kind() == ExecutionPapers.Remedy.SUIT
                                        ? null
                                        : from(step, step.day().plusDays(15)));
            case Publish ignored -> with(Mark.SHOWN);
            case Withdraw ignored -> without(Mark.SHOWN);
            case EndDisplay ignored -> without(Mark.SHOWN);
            default -> this;
        };
    }

    private static LocalDate lastDay(Step step) {
        int days = step.on().law().term("PEN-032", step.day()).amount();
        return step.on().law().calendar().rollForward(step.day().plusDays(days));
    }

    private static LocalDate from(Step step, LocalDate last) {
        return step.on().law().calendar().rollForward(last);
    }

    private PenaltyOutcome suing(@Nullable LocalDate last) {
        return new PenaltyOutcome(so, fine, surcharge, paid, payBy, demandEnds, last);
    }

    private PenaltyOutcome decided(Mark mark) {
        return new PenaltyOutcome(
                is(Mark.SHOWN) ? EnumSet.of(mark, Mark.SHOWN) : EnumSet.of(mark),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                null,
                null,
                null);
    }

    private PenaltyOutcome imposing(Money imposed) {
        return new PenaltyOutcome(so, imposed, surcharge, paid, payBy, demandEnds, remedyEnds);
    }

    private PenaltyOutcome payingBy(LocalDate last) {
        return new PenaltyOutcome(so, fine, surcharge, paid, last, demandEnds, remedyEnds);
    }

    private PenaltyOutcome demanded(Step step) {
        int days = step.on().law().term("EXE-003", step.day()).amount();
        LocalDate ends = step.on().law().calendar().plusWorkdays(step.day(), days);
        return new PenaltyOutcome(so, fine, surcharge, paid, payBy, ends, remedyEnds);
    }

    private PenaltyOutcome with(Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(so);
        return new PenaltyOutcome(more, fine, surcharge, paid, payBy, demandEnds, remedyEnds);
    }

    private PenaltyOutcome without(Mark... gone) {
        Set<Mark> less = EnumSet.noneOf(Mark.class);
        less.addAll(so);
        List.of(gone).forEach(less::remove);
        return new PenaltyOutcome(less, fine, surcharge, paid, payBy, demandEnds, remedyEnds);
    }
}
