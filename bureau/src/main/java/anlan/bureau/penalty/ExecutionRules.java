package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.ExecutionPapers.ApplyToCourt;
import anlan.bureau.penalty.ExecutionPapers.Challenge;
import anlan.bureau.penalty.ExecutionPapers.Close;
import anlan.bureau.penalty.ExecutionPapers.CourtAnswer;
import anlan.bureau.penalty.ExecutionPapers.Defer;
import anlan.bureau.penalty.ExecutionPapers.Demand;
import anlan.bureau.penalty.ExecutionPapers.EndChallenge;
import anlan.bureau.penalty.ExecutionPapers.Instalment;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.bureau.penalty.ExecutionPapers.Remedy;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.ExecutionPapers.ServeDemand;
import anlan.bureau.penalty.ExecutionPapers.ServeSurcharge;
import anlan.bureau.penalty.ExecutionPapers.Surcharge;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Claim;
import anlan.kernel.casefile.ForParty;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Running;
import anlan.kernel.casefile.Waiting;
import anlan.law.Due;
import anlan.law.Money;
import anlan.law.computation.CourtWindow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Payment, and what follows when nobody pays. */
public final class ExecutionRules {

    /** A bank slip pays once. */
    public static final Claim ONE_PAYMENT = new Claim("penalty.payment", "PEN-032", "行政处罚法 67", "该银行流水号（票据号）已经登记");

    /** Nothing is carried out before the party has the decision. */
    public static final Obstacle<ForParty> NOT_SERVED = rule("PEN-031", "行政处罚法 61", "决定书尚未送达该当事人")
            .on(ForParty.class)
            .refusesParty((c, party, on) -> !Progress.served(c, party));

    /** More money than was owed is sent back: somebody says why it came. */
    public static final Caution<Pay> PAID_TOO_MUCH = rule("PEN-032", "行政处罚法 67", "缴款超过应缴金额，多缴部分应当退还")
            .on(Pay.class)
            .showing(
                    "尚应缴纳",
                    (c, in, on) -> Progress.owed(c, in.party())
                            .minus(Progress.paid(c, in.party()))
                            .display())
            .cautions((c, in, on) ->
                    Progress.paid(c, in.party()).plus(in.amount()).exceeds(Progress.owed(c, in.party())));

    /** The plan pays what is owed, no more and no less (Administrative Penalty Law art. 66). */
    public static final Obstacle<Defer> PLAN = rule("PEN-035", "行政处罚法 66", "暂缓、分期缴纳的计划应当与尚应缴纳的金额一致")
            .on(Defer.class)
            .refuses((c, in, on) -> !in.plan().stream()
                    .map(Instalment::amount)
                    .reduce(Money.ZERO, Money::plus)
                    .equals(Progress.owed(c, in.party()).minus(Progress.paid(c, in.party()))));

    /** 到期不缴纳罚款的, 每日按罚款数额的百分之三加处罚款 (art. 72): only after the last day. */
    public static final Obstacle<Surcharge> NOT_LATE = rule("PEN-033", "行政处罚法 72", "缴款期限未满或者已经缴清，不得加处罚款")
            .on(Surcharge.class)
            .showing(
                    "缴款期限",
                    (c, in, on) -> Late.lastDay(c, in.party(), on)
                            .map(Object::toString)
                            .orElse("尚未起算"))
            .refuses(
                    (c, in, on) -> !Late.isLate(c, in.party(), on) || in.until().isAfter(on.day()));

    /** 加处罚款的数额不得超出罚款的数额 (art. 72); days of reconsideration or suit are not counted (art. 73). */
    public static final Obstacle<Surcharge> TOO_HIGH = rule("PEN-033", "行政处罚法 72", "加处罚款超过按日计算的数额或者超出罚款本数")
            .on(Surcharge.class)
            .showing(
                    "最高",
                    (c, in, on) -> Late.surcharge(c, in.party(), in.until(), on).display())
            .refuses((c, in, on) -> in.amount().exceeds(Late.surcharge(c, in.party(), in.until(), on)));

    /** What follows a decision names it by its number (Administrative Penalty Law art. 59). */
    public static final Obstacle<ForParty> NOT_NUMBERED = rule("PEN-029", "行政处罚法 59", "该当事人的处罚决定书尚未制作编号")
            .on(ForParty.class)
            .looking(IssuedNumbers.NEED, (c, in) -> IssuedNumbers.to(c, in.party(), Letters.PENALTIES))
            .refuses((c, in, decision, on) -> decision.issued().isEmpty());

    /** A decision on an additional fine is served once. */
    public static final Obstacle<ServeSurcharge> NO_SURCHARGE = rule("PEN-033", "行政处罚法 72", "没有待送达的加处罚款决定")
            .on(ServeSurcharge.class)
            .refusesParty((c, party, on) ->
                    !c.has(Surcharge.class, party) || c.since(ServeSurcharge.class, Surcharge.class, party));

    /** 行政机关申请法院强制执行前, 应当催告 (Administrative Compulsion Law art. 54): when the party is late. */
    public static final Obstacle<Demand> DEMAND_TOO_SOON = rule("EXE-002", "行政强制法 54", "缴款期限未满或者已经缴清，不需要催告")
            .on(Demand.class)
            .refusesParty((c, party, on) -> !Late.isLate(c, party, on));

    /** The demand says the amount that is owed (art. 35). */
    public static final Obstacle<Demand> DEMAND_AMOUNT = rule("EXE-002", "行政强制法 35", "催告书应当载明明确的金额，且与尚应缴纳的金额一致")
            .on(Demand.class)
            .showing(
                    "尚应缴纳",
                    (c, in, on) -> Progress.owed(c, in.party())
                            .minus(Progress.paid(c, in.party()))
                            .display())
            .refuses((c, in, on) ->
                    !in.amount().equals(Progress.owed(c, in.party()).minus(Progress.paid(c, in.party()))));

    /** A demand is served once. */
    public static final Obstacle<ServeDemand> NO_DEMAND = rule("EXE-002", "行政强制法 54", "没有待送达的催告书")
            .on(ServeDemand.class)
            .refusesParty(
                    (c, party, on) -> !c.has(Demand.class, party) || c.since(ServeDemand.class, Demand.class, party));

    /** 催告书送达十日后当事人仍未履行义务的, 可以申请强制执行 (art. 54). */
    public static final Obstacle<ApplyToCourt> NOT_DEMANDED = rule("EXE-003", "行政强制法 54", "催告书送达后未满十日，不得申请强制执行")
            .on(ApplyToCourt.class)
            .untilTime()
            .showing(
                    "期满日",
                    (c, in, on) -> c.due(Terms.DEMANDED, in.party(), on)
                            .map(Due::lastDay)
                            .map(Object::toString)
                            .orElse("尚未送达催告书"))
            .refusesParty((c, party, on) ->
                    !c.since(ServeDemand.class, ServeDecision.class, party) || !c.over(Terms.DEMANDED, party, on));

    /** 当事人在法定期限内不申请复议或者提起诉讼, 又不履行的, 期限届满之日起三个月内申请 (art. 53). */
    public static final Obstacle<ApplyToCourt> REMEDY_OPEN = rule("EXE-004", "行政强制法 53", "申请复议、提起诉讼的期限未满或者复议、诉讼尚未结束")
            .on(ApplyToCourt.class)
            .untilTime()
            .showing(
                    "期限届满日",
                    (c, in, on) -> c.due(remedy(c, in.party()), in.party(), on)
                            .map(Due::lastDay)
                            .map(Object::toString)
                            .orElse("尚未起算"))
            .refusesParty((c, party, on) ->
                    c.isOpen(Terms.CHALLENGE, party) || (!sued(c, party) && !c.over(remedy(c, party), party, on)));

    /** The court may refuse what comes after three months: late is late, with a reason (art. 53). */
    public static final Caution<ApplyToCourt> COURT_TOO_LATE = rule("EXE-004", "行政强制法 53", "已超过申请强制执行的三个月期限，法院可能不予受理")
            .on(ApplyToCourt.class)
            .cautions((c, in, on) -> c.over(Terms.COURT_WINDOW, in.party(), on));

    /** Nothing to execute when it is paid, or while a plan runs. */
    public static final Obstacle<ApplyToCourt> NOTHING_OWED = rule("EXE-001", "行政强制法 53", "当事人已经履行，或者缴款期限、暂缓分期期限未满")
            .on(ApplyToCourt.class)
            .refusesParty((c, party, on) -> Progress.performed(c, party)
                    || Late.lastDay(c, party, on)
                            .map(day -> !on.day().isAfter(day))
                            .orElse(false));

    /** A court answers an application. */
    public static final Obstacle<CourtAnswer> NOT_APPLIED = rule("EXE-008", "行政强制法 56", "尚未申请强制执行")
            .on(CourtAnswer.class)
            .refusesParty((c, party, on) -> !c.since(ApplyToCourt.class, ServeDecision.class, party));

    /** 停止执行 only by decision, and then nothing is enforced (Administrative Penalty Law art. 73). */
    public static final Obstacle<ForParty> STAYED = rule("PEN-036", "行政处罚法 73", "复议机关或者法院已决定停止执行")
            .on(ForParty.class)
            .untilOthers()
            .refusesParty((c, party, on) -> c.isOpen(Terms.CHALLENGE, party)
                    && c.last(Challenge.class, party).map(Challenge::stayed).orElse(false));

    /** One remedy at a time. */
    public static final Obstacle<Challenge> CHALLENGED_ALREADY = rule("PEN-036", "行政处罚法 73", "该当事人的复议或者诉讼正在进行")
            .on(Challenge.class)
            .refusesParty((c, party, on) -> c.isOpen(Terms.CHALLENGE, party));

    /** 结案: every party's decision is carried out, or in the hands of the court. */
    public static final Obstacle<Close> NOT_PERFORMED = rule("EXE-001", "行政处罚法 66", "还有当事人没有履行完毕，也没有进入法院执行")
            .on(Close.class)
            .showing(
                    "当事人",
                    (c, in, on) -> c.parties().stream()
                            .map(party -> party.key())
                            .filter(party -> !Progress.performed(c, party))
                            .toList())
            .refuses((c, on) -> !Progress.all(c, party -> Progress.performed(c, party)));

    /** 对当事人的违法行为依法不予行政处罚的, 应当进行教育 (art. 33). */
    public static final Obstacle<Close> NOT_EDUCATED = rule("PEN-040", "行政处罚法 33", "对违法行为依法不予行政处罚的，应当对当事人进行教育并留有记录")
            .on(Close.class)
            .refuses((c, on) -> !Progress.all(c, party -> !Progress.exempted(c, party) || Progress.educated(c, party)));

    private ExecutionRules() {}

    /** A fine is paid from service on; null where nothing is to be paid. */
    static @Nullable LocalDate payFrom(Case file, ServeDecision in, On on) {
        return Progress.owed(file, in.party()).isZero() ? null : on.day();
    }

    /** A penalty can be sued against from service on. */
    static @Nullable LocalDate sueFrom(Case file, ServeDecision in, On on) {
        return Progress.decided(file, in.party()) ? on.day() : null;
    }

    /** The court window after service, nothing else having happened. */
    static @Nullable LocalDate windowAfterService(Case file, ServeDecision in, On on) {
        return payFrom(file, in, on) == null ? null : windowStarts(file, in, on.day(), null, on);
    }

    /** The court window after an approved plan. */
    static LocalDate windowAfterPlan(Case file, Defer in, On on) {
        LocalDate served =
                file.running(Terms.TO_SUE, in.party()).map(Running::from).orElse(on.day());
        return windowStarts(file, in, served, null, on);
    }

    /** Suit after reconsideration; null after a suit. */
    static @Nullable LocalDate sueAfterReview(Case file, EndChallenge in, On on) {
        return in.kind() == Remedy.RECONSIDERATION && in.upheld() ? on.day() : null;
    }

    /** The court window after reconsideration or suit. */
    static @Nullable LocalDate windowAfterRemedy(Case file, EndChallenge in, On on) {
        if (!in.upheld() || Progress.owed(file, in.party()).isZero()) return null;
        return in.kind() == Remedy.SUIT ? on.day() : windowStarts(file, in, on.day(), on.day(), on);
    }

    /** The period in which a party can still seek a remedy. */
    private static Waiting remedy(Case file, String party) {
        boolean reviewed = file.last(EndChallenge.class, party)
                .map(end -> end.kind() == Remedy.RECONSIDERATION)
                .orElse(false);
        return reviewed ? Terms.TO_SUE_AFTER_REVIEW : Terms.TO_SUE;
    }

    /** Whether a suit has ended: no remedy is left then. */
    private static boolean sued(Case file, String party) {
        return file.last(EndChallenge.class, party)
                .map(end -> end.kind() == Remedy.SUIT)
                .orElse(false);
    }

    /** First day of the three months for the court: when suit is closed, and when an approved plan has ended. */
    private static LocalDate windowStarts(
            Case file, ForParty in, LocalDate served, @Nullable LocalDate reviewed, On on) {
        var facts = new CourtWindow.Facts(
                served,
                true,
                reviewed,
                file.last(Defer.class, in.party()).map(Defer::until).orElse(null),
                null);
        return CourtWindow.of(facts, on.law()).closes().start().day();
    }
}
