package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyExamples.*;
import static anlan.bureau.penalty.PenaltyStart.until;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.ExecutionPapers.*;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Conclude.Outcome;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.bureau.penalty.PublicationPapers.EndDisplay;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.PublicationPapers.Withdraw;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.bureau.story.PenaltyPapers;
import anlan.kernel.casefile.Case;
import anlan.law.Money;
import anlan.proof.Explorer;
import java.time.LocalDate;
import java.util.List;

/** Parts of the walk after the decision: no penalty, payment, court, remedies, publication. */
final class AfterProof {

    private static final List<String> SCAN = PenaltyPapers.SCAN;
    private static final String V = "V-10";

    private AfterProof() {}

    /** No penalty: for what is minor, or not proven. */
    static Explorer exemption(PenaltyStart start) {
        return start.upToConclusion(V, start.small())
                .example(
                        Conclude.class,
                        conclude(V, Outcome.MINOR, true, false),
                        conclude(V, Outcome.NOT_PROVEN, false, false),
                        conclude(V, Outcome.PENALTY, false, false, fine(start.small())))
                .example(Notify.class, told(V, start.small(), false, null))
                .example(Submit.class, PenaltyPapers.submit(false))
                .example(
                        Exempt.class,
                        PenaltyPapers.exempt(UNIT),
                        new Exempt(PARTY, Exempt.Ground.NOT_PROVEN, "违法事实不能成立", "《行政处罚法》第四十条"))
                .example(Educate.class, new Educate(PARTY, "已当面教育"))
                .example(Perform.class, new Perform(PARTY, "已改正"))
                .example(Annul.class, new Annul(PARTY, "复议决定", false, "事实不清"), new Annul(PARTY, "复议决定", true, "重作"))
                .example(Close.class, PenaltyPapers.close());
    }

    /** A decision is revoked and made again: what was told before does not serve a second time. */
    static Explorer again(PenaltyStart start) {
        return start.upToConclusion(V, start.small())
                .until(At.EXECUTION)
                .example(
                        Conclude.class,
                        conclude(V, Outcome.MINOR, true, false),
                        conclude(V, Outcome.PENALTY, false, false, fine(start.small())))
                .example(Notify.class, told(V, start.small(), false, null))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(Decide.class, decide(V, start.small()))
                .examples(Annul.class, until(Annul.class, new Annul(PARTY, "复议决定", true, "重作")));
    }

    /** As far as a small fine that waits to be served. */
    private static Explorer fined(PenaltyStart start) {
        return start.upToConclusion(V, start.small())
                .example(Notify.class, told(V, start.small(), false, null))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(Decide.class, decide(V, start.small()))
                .examples(Pay.class, AfterProof::whatIsOwed)
                .examples(
                        Challenge.class, until(EndChallenge.class, new Challenge(PARTY, Remedy.RECONSIDERATION, true)))
                .example(Close.class, PenaltyPapers.close());
    }

    /** Money comes until nothing is owed: what comes too much only cautions. */
    private static List<Pay> whatIsOwed(Case file, LocalDate day) {
        Money owed = Progress.owed(file, PARTY).minus(Progress.paid(file, PARTY));
        return owed.exceeds(Money.ZERO) || !file.has(Pay.class)
                ? List.of(new Pay(PARTY, owed.exceeds(Money.ZERO) ? owed : Money.yuan(1), "FS-1"))
                : List.of();
    }

    /** Payment, demand, court, remedies, publication. */
    static Explorer execution(PenaltyStart start) {
        return fined(start)
                .examples(
                        Demand.class,
                        until(
                                ServeDemand.class,
                                new Demand(PARTY, "十日", "缴至专户", Money.yuan(start.small()), "可以陈述申辩"),
                                new Demand(PARTY, "十日", "缴至专户", Money.yuan(start.small() - 1), "可以陈述申辩")))
                .examples(
                        ServeDemand.class,
                        (file, day) -> BesideProof.handovers(day)
                                .map(how -> new ServeDemand(PARTY, how))
                                .toList())
                .example(ApplyToCourt.class, new ApplyToCourt(PARTY, "清源县人民法院", SCAN))
                .example(
                        CourtAnswer.class,
                        new CourtAnswer(PARTY, CourtAnswer.Answer.EXECUTE, SCAN),
                        new CourtAnswer(PARTY, CourtAnswer.Answer.REFUSE, SCAN))
                .example(EndChallenge.class, new EndChallenge(PARTY, Remedy.RECONSIDERATION, true, "维持"))
                .example(Annul.class, new Annul(PARTY, "复议决定", false, "事实不清"))
                .example(Publish.class, PenaltyPapers.publish(UNIT, V), new Publish(PARTY, true, true, false, "摘要"))
                .example(Withdraw.class, new Withdraw(PARTY, "处罚决定已撤销"))
                .example(EndDisplay.class, new EndDisplay(PARTY, "公示期满"));
    }

    /** Additional fine for late payment, and plans of payment. */
    static Explorer late(PenaltyStart start) {
        Money fine = Money.yuan(start.small());
        Money dayLate = Money.yuan(start.small() * 3 / 100);
        return fined(start)
                .examples(
                        Surcharge.class,
                        (file, day) -> file.has(Surcharge.class)
                                ? List.of()
                                : List.of(
                                        new Surcharge(PARTY, day, dayLate),
                                        new Surcharge(PARTY, day, dayLate.plus(Money.yuan(1))),
                                        new Surcharge(PARTY, day.plusDays(1), dayLate),
                                        new Surcharge(PARTY, day, fine),
                                        new Surcharge(PARTY, day, fine.plus(Money.yuan(1)))))
                .examples(
                        ServeSurcharge.class,
                        (file, day) -> BesideProof.handovers(day)
                                .map(how -> new ServeSurcharge(PARTY, how))
                                .toList())
                .examples(
                        Defer.class,
                        (file, day) -> file.has(Defer.class)
                                ? List.of()
                                : List.of(plan(day, fine), plan(day, fine.minus(Money.yuan(1)))))
                .example(
                        Demand.class,
                        new Demand(PARTY, "十日", "缴至专户", fine, "可以陈述申辩"),
                        new Demand(PARTY, "十日", "缴至专户", fine.plus(dayLate), "可以陈述申辩"))
                .remembering(Demand.class, demand -> "")
                .example(EndChallenge.class, new EndChallenge(PARTY, Remedy.SUIT, true, "维持"));
    }

    private static Defer plan(LocalDate day, Money amount) {
        return new Defer(PARTY, "资金困难", List.of(new Instalment(day.plusDays(30), amount)));
    }
}
