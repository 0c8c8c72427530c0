package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyWatches.any;
import static anlan.bureau.penalty.PenaltyWatches.of;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.ExecutionPapers.ApplyToCourt;
import anlan.bureau.penalty.ExecutionPapers.Challenge;
import anlan.bureau.penalty.ExecutionPapers.Close;
import anlan.bureau.penalty.ExecutionPapers.CourtAnswer;
import anlan.bureau.penalty.ExecutionPapers.Defer;
import anlan.bureau.penalty.ExecutionPapers.Demand;
import anlan.bureau.penalty.ExecutionPapers.Educate;
import anlan.bureau.penalty.ExecutionPapers.EndChallenge;
import anlan.bureau.penalty.ExecutionPapers.Instalment;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.bureau.penalty.ExecutionPapers.Perform;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.ExecutionPapers.ServeDemand;
import anlan.bureau.penalty.ExecutionPapers.ServeSurcharge;
import anlan.bureau.penalty.ExecutionPapers.Surcharge;
import anlan.bureau.penalty.FilingPapers.Drop;
import anlan.bureau.penalty.FilingPapers.HandOver;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.PenaltyOutcome.Mark;
import anlan.bureau.penalty.PublicationPapers.EndDisplay;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.PublicationPapers.Withdraw;
import anlan.law.Money;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;

/** What the rulebook forbids after a decision: PEN-029 to 036, 040, EXE, PUB. */
final class OutcomeWatches {

    private static final Class<?>[] AFTER_SERVICE = {
        Pay.class,
        Defer.class,
        Perform.class,
        Educate.class,
        Surcharge.class,
        ServeSurcharge.class,
        Demand.class,
        ServeDemand.class,
        ApplyToCourt.class,
        Challenge.class
    };

    private OutcomeWatches() {}

    private static Watch<?> so(String rule, String says, BiPredicate<PenaltyOutcome, Step> broken) {
        return Watch.of(rule, says, PenaltyOutcome.NOTHING, PenaltyOutcome::after, broken);
    }

    static List<Watch<?>> outcome() {
        return List.of(
                so("PEN-029", "一个当事人一个决定", (so, step) -> any(step, Decide.class, Exempt.class) && so.stands()),
                so("PEN-022", "已决定不得再告知", (so, step) -> step.is(Notify.class) && so.stands()),
                so(
                        "PEN-031",
                        "没有决定不得送达，不得重复送达",
                        (so, step) -> step.is(ServeDecision.class) && (!so.stands() || so.is(Mark.SERVED))),
                so("PEN-031", "送达前不得缴款、加处、催告、申请执行、教育、登记复议", (so, step) -> !so.served() && any(step, AFTER_SERVICE)),
                so(
                        "PEN-036",
                        "停止执行期间不得加处、催告、申请执行",
                        (so, step) ->
                                so.is(Mark.CHALLENGED) && any(step, Surcharge.class, Demand.class, ApplyToCourt.class)),
                so("PEN-036", "复议、诉讼进行中不得再次登记", (so, step) -> so.is(Mark.CHALLENGED) && step.is(Challenge.class)),
                so("PEN-036", "没有复议、诉讼不得登记结果", (so, step) -> !so.is(Mark.CHALLENGED) && step.is(EndChallenge.class)),
                so(
                        "PEN-040",
                        "不予处罚未教育不得结案",
                        (so, step) -> step.is(Close.class)
                                && so.is(Mark.EXEMPTED)
                                && so.is(Mark.VIOLATED)
                                && !so.is(Mark.EDUCATED)),
                so(
                        "PUB-001",
                        "没有决定不得公示，不得重复公示",
                        (so, step) -> step.is(Publish.class) && (!so.is(Mark.FINED) || so.is(Mark.SHOWN))),
                so(
                        "PUB-006",
                        "未撤销不得撤回，未公示不得撤回",
                        (so, step) -> step.is(Withdraw.class) && (so.is(Mark.FINED) || !so.is(Mark.SHOWN))),
                so("PUB-008", "未公示不得终止公示", (so, step) -> step.is(EndDisplay.class) && !so.is(Mark.SHOWN)),
                so("PUB-006", "没有决定不得撤销", (so, step) -> step.is(Annul.class) && !so.stands()),
                so("PEN-020", "已决定不得中止调查", (so, step) -> so.stands() && step.is(InvestigationPapers.Suspend.class)),
                so("PEN-021", "已决定不得撤案、移送", (so, step) -> so.stands() && any(step, Drop.class, HandOver.class)));
    }

    static List<Watch<?>> money() {
        return List.of(
                so(
                        "PEN-033",
                        "未逾期、已缴清或者计至将来的，不得加处",
                        (so, step) -> step.is(Surcharge.class)
                                && (!late(so, step)
                                        || step.as(Surcharge.class)
                                                .orElseThrow()
                                                .until()
                                                .isAfter(step.day()))),
                so(
                        "PEN-033",
                        "加处不得超过每日百分之三和罚款本数",
                        (so, step) -> step.as(Surcharge.class)
                                .filter(paper -> paper.amount().exceeds(most(so, paper)))
                                .isPresent()),
                so(
                        "PEN-033",
                        "没有待送达的加处决定不得送达",
                        (so, step) -> step.is(ServeSurcharge.class) && !so.is(Mark.SURCHARGE_TO_SERVE)),
                so(
                        "PEN-035",
                        "暂缓、分期的计划应当与应缴一致",
                        (so, step) -> step.as(Defer.class)
                                .filter(paper -> !planned(paper).equals(so.owed()))
                                .isPresent()),
                so("EXE-002", "未逾期、已缴清不得催告", (so, step) -> step.is(Demand.class) && !late(so, step)),
                so(
                        "EXE-002",
                        "催告金额与应缴一致",
                        (so, step) -> of(Demand.class, paper -> !paper.amount().equals(so.owed()))
                                .test(step)),
                so(
                        "EXE-002",
                        "没有待送达的催告书不得送达",
                        (so, step) -> step.is(ServeDemand.class) && !so.is(Mark.DEMAND_TO_SERVE)),
                so(
                        "EXE-003",
                        "催告满十日前不得申请执行",
                        (so, step) -> step.is(ApplyToCourt.class)
                                && (so.demandEnds() == null || !step.day().isAfter(so.demandEnds()))),
                so(
                        "EXE-004",
                        "起诉期未满、复议诉讼未结束不得申请执行",
                        (so, step) -> step.is(ApplyToCourt.class)
                                && (so.is(Mark.CHALLENGED)
                                        || so.remedyEnds() != null
                                                && !step.day().isAfter(so.remedyEnds()))),
                so("EXE-001", "未逾期、已缴清不得申请执行", (so, step) -> step.is(ApplyToCourt.class) && !late(so, step)),
                so("EXE-008", "没有申请不得登记法院裁定", (so, step) -> step.is(CourtAnswer.class) && !so.is(Mark.APPLIED)),
                so(
                        "EXE-001",
                        "未决定、未送达、未履行、复议诉讼未结束不得结案",
                        (so, step) -> step.is(Close.class)
                                && (!(so.stands() || so.is(Mark.ANNULLED))
                                        || so.stands() && !so.is(Mark.SERVED)
                                        || so.is(Mark.FINED) && !so.owed().isZero() && !so.is(Mark.IN_COURT)
                                        || so.is(Mark.CHALLENGED))));
    }

    private static boolean late(PenaltyOutcome so, Step step) {
        return so.payBy() != null && step.day().isAfter(so.payBy()) && so.owed().exceeds(Money.ZERO);
    }

    private static Money most(PenaltyOutcome so, Surcharge paper) {
        if (so.payBy() == null) return Money.ZERO;
        long days = Math.max(0, ChronoUnit.DAYS.between(so.payBy(), paper.until()));
        return so.fine().times(new java.math.BigDecimal("0.03")).times(days).cappedAt(so.fine());
    }

    private static Money planned(Defer paper) {
        return paper.plan().stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}
