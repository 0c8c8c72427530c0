package anlan.bureau.complaint;

import anlan.bureau.complaint.ComplaintPapers.Answer;
import anlan.bureau.complaint.ComplaintPapers.Assign;
import anlan.bureau.complaint.ComplaintPapers.Award;
import anlan.bureau.complaint.ComplaintPapers.Close;
import anlan.bureau.complaint.ComplaintPapers.Dispatch;
import anlan.bureau.complaint.ComplaintPapers.Extend;
import anlan.bureau.complaint.ComplaintPapers.GiveBack;
import anlan.bureau.complaint.ComplaintPapers.HearBack;
import anlan.bureau.complaint.ComplaintPapers.InformGovernment;
import anlan.bureau.complaint.ComplaintPapers.Kind;
import anlan.bureau.complaint.ComplaintPapers.NoReward;
import anlan.bureau.complaint.ComplaintPapers.OpenReporter;
import anlan.bureau.complaint.ComplaintPapers.Pay;
import anlan.bureau.complaint.ComplaintPapers.Receive;
import anlan.bureau.complaint.ComplaintPapers.Screen;
import anlan.bureau.complaint.ComplaintPapers.TellAccepted;
import anlan.bureau.complaint.ComplaintPapers.TellReward;
import anlan.bureau.complaint.ComplaintPapers.Verify;
import anlan.bureau.complaint.ComplaintPapers.Waive;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.ByOfficers;
import anlan.law.Money;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rulebook forbids in handling reports: OFF-001, OFF-002, INS-014, HAZ-009, REP-001 to REP-010. */
final class ComplaintWatches {

    private ComplaintWatches() {}

    /** Whose turn it is, as an outsider follows it. */
    private enum Turn {
        NOBODY,
        DESK,
        JUDGED,
        OURS,
        OTHERS,
        OFFICERS,
        FOUND,
        ANSWERED;

        Turn after(Step step) {
            if (step.is(Receive.class)) return DESK;
            if (step.is(Screen.class))
                return step.as(Screen.class).orElseThrow().valid() ? JUDGED : NOBODY;
            if (step.is(Dispatch.class))
                return step.as(Dispatch.class).orElseThrow().ours() ? OURS : OTHERS;
            if (step.is(GiveBack.class)) return JUDGED;
            if (step.is(Assign.class)) return OFFICERS;
            if (step.is(HearBack.class) || step.is(Verify.class)) return FOUND;
            return step.is(Answer.class) ? ANSWERED : this;
        }

        /** Whether such a step is out of turn. */
        boolean forbids(Step step) {
            if (step.is(Receive.class)) return this != NOBODY;
            if (step.is(Screen.class)) return this != DESK;
            if (step.is(Dispatch.class)) return this != JUDGED;
            if (step.is(GiveBack.class) || step.is(HearBack.class)) return this != OTHERS;
            if (step.is(Assign.class)) return this != OURS && this != OFFICERS;
            if (step.is(Verify.class)) return this != OFFICERS;
            if (step.is(Answer.class)) return this != FOUND;
            if (step.is(Close.class)) return this != ANSWERED;
            if (step.is(TellAccepted.class) || step.is(Extend.class))
                return this == NOBODY || this == DESK || this == ANSWERED;
            return this == NOBODY;
        }
    }

    /** What was reported, and who was told what. */
    private record Known(@Nullable Receive report, boolean informed, boolean told, boolean extended, boolean found) {

        static final Known NOTHING = new Known(null, false, false, false, false);

        Known after(Step step) {
            if (step.is(Receive.class))
                return new Known(step.as(Receive.class).orElseThrow(), false, false, false, false);
            if (step.is(InformGovernment.class)) return new Known(report, true, told, extended, found);
            if (step.is(TellAccepted.class)) return new Known(report, informed, true, extended, found);
            if (step.is(Extend.class)) return new Known(report, informed, told, true, found);
            boolean so = step.as(Verify.class).map(Verify::substantiated).orElse(false)
                    || step.as(HearBack.class).map(HearBack::substantiated).orElse(false);
            return so ? new Known(report, informed, told, extended, true) : this;
        }

        boolean realName() {
            return report != null && report.realName();
        }

        boolean deaths() {
            return report != null && report.deaths();
        }

        boolean rewardable() {
            return report != null && report.kind() != Kind.OTHER && found;
        }
    }

    /** How far the reward is. */
    private record Rewarding(
            @Nullable Receive report,
            boolean owed,
            boolean awarded,
            @Nullable LocalDate last) {

        static final Rewarding NOT = new Rewarding(null, false, false, null);

        Rewarding after(Step step, Known known) {
            if (step.is(Receive.class))
                return new Rewarding(step.as(Receive.class).orElseThrow(), false, false, null);
            if (step.is(Answer.class)) return new Rewarding(report, known.rewardable(), awarded, last);
            if (step.is(Award.class)) return new Rewarding(report, false, true, last);
            if (step.is(TellReward.class))
                return new Rewarding(report, owed, awarded, step.day().plusDays(60));
            if (step.is(NoReward.class)) return new Rewarding(report, false, false, null);
            if (step.is(Pay.class) || step.is(Waive.class)) return new Rewarding(report, false, false, last);
            return this;
        }

        boolean over(Step step) {
            return last != null && step.day().isAfter(step.on().law().calendar().rollForward(last));
        }
    }

    /** Both, for what follows from what was found. */
    private record Both(Known known, Rewarding rewarding) {

        static final Both NOTHING = new Both(Known.NOTHING, Rewarding.NOT);

        Both after(Step step) {
            return new Both(known.after(step), rewarding.after(step, known));
        }
    }

    private static Watch<Known> known(String rule, String says, BiPredicate<Known, Step> broken) {
        return Watch.of(rule, says, Known.NOTHING, Known::after, broken);
    }

    private static Watch<Both> rewarding(String rule, String says, BiPredicate<Rewarding, Step> broken) {
        return Watch.of(rule, says, Both.NOTHING, Both::after, (so, step) -> broken.test(so.rewarding(), step));
    }

    private static boolean of(Step step, Class<?>... papers) {
        return Stream.of(papers).anyMatch(step::is);
    }

    static List<Watch<?>> all() {
        return List.of(
                Watch.of("REP-001", "接报、判定、分派、核查、答复、办结依次进行，不得越过、不得重复", Turn.NOBODY, Turn::after, Turn::forbids),
                Watch.always(
                        "OFF-001",
                        "不得由一名执法人员核查",
                        step -> step.as(ByOfficers.class)
                                .map(paper -> new HashSet<>(paper.officers()).size() < 2)
                                .orElse(false)),
                Watch.always(
                        "OFF-002",
                        "不得未出示证件",
                        step -> step.as(Verify.class)
                                .map(paper -> !paper.certificatesShown())
                                .orElse(false)),
                known(
                        "REP-002",
                        "涉及人员死亡的，未报告人民政府不得判定",
                        (so, step) -> step.is(Screen.class) && so.deaths() && !so.informed()),
                known(
                        "REP-002",
                        "不涉及人员死亡的不报告，报告不重复",
                        (so, step) -> step.is(InformGovernment.class) && (!so.deaths() || so.informed())),
                Watch.always(
                        "REP-001",
                        "判定无效不得没有原因",
                        step -> step.as(Screen.class)
                                .map(in -> !in.valid() && in.reason() == null)
                                .orElse(false)),
                Watch.always(
                        "REP-001",
                        "核查报告、延期、奖励须经负责人同意",
                        step -> of(step, Verify.class, Extend.class, Award.class, NoReward.class)
                                && !step.agreed().contains("leader")),
                Watch.always(
                        "REP-001",
                        "查实的不得没有处理措施，未查实的不得责令整改、移送立案",
                        step -> step.as(Verify.class)
                                .map(in -> in.substantiated()
                                        ? in.measures() == null
                                        : !in.hazards().isEmpty() || in.violation() != null)
                                .orElse(false)),
                Watch.always(
                        "HAZ-009",
                        "命中判定标准的不得认定为一般隐患",
                        step -> step.as(Verify.class).stream()
                                .flatMap(in -> in.hazards().stream())
                                .anyMatch(hazard -> hazard.standard() != null && hazard.level() == Level.GENERAL)),
                Watch.always(
                        "REP-003",
                        "实名举报不得没有姓名、联系方式",
                        step -> step.as(Receive.class)
                                .map(in -> in.realName() && (in.name() == null || in.phone() == null))
                                .orElse(false)),
                known("REP-003", "未告知实名举报人受理，不得答复", (so, step) -> step.is(Answer.class) && so.realName() && !so.told()),
                known(
                        "REP-003",
                        "匿名举报无从告知，告知不重复",
                        (so, step) -> step.is(TellAccepted.class) && (!so.realName() || so.told())),
                known("REP-003", "只能延长一次", (so, step) -> step.is(Extend.class) && so.extended()),
                rewarding(
                        "REP-010",
                        "应当奖励的，未作决定、未发放或者放弃前不得办结",
                        (so, step) -> step.is(Close.class) && (so.owed() || so.awarded())),
                rewarding(
                        "REP-010",
                        "不应当奖励的不得奖励，奖励不重复决定",
                        (so, step) -> of(step, Award.class, NoReward.class) && !so.owed()),
                rewarding(
                        "REP-004",
                        "奖励金额不得低于、高于标准",
                        (so, step) -> step.as(Award.class)
                                .map(in -> so.report() == null || !lawful(so.report(), in))
                                .orElse(false)),
                rewarding(
                        "REP-008",
                        "未批准奖励，不得通知、发放、放弃",
                        (so, step) -> of(step, TellReward.class, Pay.class, Waive.class) && !so.awarded()),
                rewarding("REP-008", "领取期限不得重新计算", (so, step) -> step.is(TellReward.class) && so.last() != null),
                rewarding("REP-008", "逾期不得发放", (so, step) -> step.is(Pay.class) && so.over(step)),
                rewarding(
                        "REP-008",
                        "期限未满、举报人未表示放弃的，不得作放弃处理",
                        (so, step) -> step.as(Waive.class)
                                .map(in -> !in.declared() && !so.over(step))
                                .orElse(false)),
                rewarding(
                        "REP-007",
                        "密码不符不得发放",
                        (so, step) -> step.as(Pay.class)
                                .map(in -> so.report() == null
                                        || !in.codeWord().equals(so.report().codeWord()))
                                .orElse(false)),
                Watch.always(
                        "REP-007",
                        "举报人信息只由受理人员查看",
                        step -> step.is(OpenReporter.class)
                                && !step.actor().posts().contains("clerk")));
    }

    /** The rulebook's own sum: clamp(0.15 × fine, 3000, 300000); n × {3, 4, 5, 6}万, cap 30万; up to 20 % more for insiders. */
    private static boolean lawful(Receive report, Award in) {
        BigDecimal cap = new BigDecimal("300000");
        BigDecimal base;
        if (report.kind() == Kind.CONCEALED) {
            if (in.accident() == null || in.deaths() == null || in.deaths() == 0) return false;
            int[] each = {30_000, 40_000, 50_000, 60_000};
            base = BigDecimal.valueOf((long) in.deaths() * each[in.accident().ordinal()]);
        } else {
            BigDecimal fine = in.fine() == null ? BigDecimal.ZERO : in.fine().yuan();
            base = fine.multiply(new BigDecimal("0.15")).max(new BigDecimal("3000"));
        }
        BigDecimal most = report.insider() ? base.multiply(new BigDecimal("1.2")) : base;
        Money amount = in.amount();
        return amount.yuan().compareTo(base.min(cap)) >= 0 && amount.yuan().compareTo(most.min(cap)) <= 0;
    }
}
