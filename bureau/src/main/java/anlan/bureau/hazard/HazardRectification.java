package anlan.bureau.hazard;

import static anlan.bureau.rectification.RectificationPeriods.*;
import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Fill.from;
import static anlan.kernel.casefile.Fill.with;

import anlan.bureau.documents.HouseWords;
import anlan.bureau.documents.RectificationDocuments;
import anlan.bureau.hazard.HazardPapers.*;
import anlan.bureau.officers.OfficerRules;
import anlan.bureau.rectification.RectificationPapers.*;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.officer.Certified;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 隐患整改: from the finding of hazards in one enterprise to their removal (Work Safety Law art. 41, 65). */
public final class HazardRectification {

    // spotless:off one stage, one line; one act, one block
    /** Where a removal stands. */
    public enum At implements Stage {
        @Label("发现") DISCOVERY,
        @Label("待处置") HANDLING,
        @Label("整改中") RECTIFYING,
        @Label("待复查") LOOKING_AGAIN,
        @Label("未整改到位") UNFULFILLED,
        @Label("待销号") FULFILLED,
        @Label("已销号") @Stage.End WRITTEN_OFF,
        @Label("已终止") @Stage.End DISCONTINUED
    }

    private static final Who OFFICERS = Who.post("officer", "执法人员");
    private static final Who HANDLERS = Who.handlers();
    private static final Floor LEADER = Floor.of("leader", "负责人");

    private static final Vocabulary WORDS = HouseWords.ALL
        .day("inspected", Find.class)
        .day("ordered", Order.class)
        .and("orderTitle", String.class, (file, seen, on) -> RectificationDocuments.ORDER.label());

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(WORDS,
        "hazard.rectify", "隐患整改", "安全生产法 65", At.values(), file -> file.partyName() + "隐患整改",
        act("发现登记", Find.class).at(At.DISCOVERY).by(OFFICERS.or(Who.system()))
            .unless(OfficerRules.TWO_NAMED, OfficerRules.CERTIFICATES_SHOWN, RectificationRules.MAJOR_BY_STANDARD,
                HazardRules.TO_BE_SUPERVISED)
            .to(At.HANDLING).starts(TO_ACT)
            .records((file, in, on) -> HazardFacts.found(file, on)).links(HazardRectification::origin),
        act("责令限期整改", Order.class).at(At.HANDLING, At.UNFULFILLED).by(HANDLERS)
            .unless(RectificationRules.DAY_GONE, HazardRules.TOO_LONG)
            .to(At.RECTIFYING).stops(TO_ACT).dueOn(TO_RECTIFY, (file, in, on) -> in.lastDay())
            .starts(TO_LOOK_AGAIN, (file, in, on) -> in.lastDay())
            .records(HazardFacts::ordered)
            .knowing(Certified.NEED, (file, in) -> Certified.handlers(file))
            .issues(RectificationDocuments.ORDER, from(Find.class)),
        act("责令停产停业", Suspend.class).at(At.HANDLING, At.RECTIFYING, At.LOOKING_AGAIN, At.UNFULFILLED)
            .proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(HazardRules.ONLY_IF_MAJOR, RectificationRules.SUSPENDED_ALREADY)
            .opens(SUSPENSION)
            .records(HazardFacts.SUSPENDED),
        act("督办", Supervise.class).at(At.HANDLING, At.RECTIFYING, At.LOOKING_AGAIN, At.UNFULFILLED)
            .proposedBy(HANDLERS).effectiveOn(LEADER).within(SUPERVISION)
            .unless(RectificationRules.DAY_GONE, RectificationRules.SUPERVISED_TOO_LONG)
            .publishes((file, in, on) -> List.of(publicly(file, "重大事故隐患督办", on.day(), in.lastDay()))).aside(),
        act("收到治理方案", Plan.class).at(At.HANDLING, At.RECTIFYING, At.UNFULFILLED).by(HANDLERS)
            .unless(RectificationRules.PLAN_INCOMPLETE).aside(),
        act("申请延期", AskExtension.class).at(At.RECTIFYING).by(HANDLERS).waitsFor(EXTENSION)
            .unless(RectificationRules.ASKED_TOO_LATE, RectificationRules.ASKED_SHORTLY_BEFORE)
            .opens(EXTENSION).aside(),
        act("审批延期", DecideExtension.class).at(At.RECTIFYING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .within(EXTENSION)
            .unless(RectificationRules.DAY_GONE, RectificationRules.NOT_LATER)
            .closes(EXTENSION).dueOn(TO_RECTIFY, (file, in, on) -> in.lastDay())
            .starts(TO_LOOK_AGAIN, (file, in, on) -> in.lastDay())
            .records((file, in, on) -> in.granted() ? HazardFacts.extended(file, on) : List.of()).aside(),
        act("收到整改完成报告", ReportDone.class).at(At.RECTIFYING).by(HANDLERS)
            .unless(RectificationRules.NO_PLAN)
            .to(At.LOOKING_AGAIN).closes(EXTENSION).starts(TO_LOOK_AGAIN)
            .starts(TO_REVIEW_RESUMPTION, (file, in, on) -> file.isOpen(SUSPENSION) ? on.day() : null),
        act("复查", Reinspect.class).at(At.RECTIFYING, At.LOOKING_AGAIN).by(OFFICERS).notWhoDid(Find.class)
            .waitsFor(EXTENSION)
            .unless(OfficerRules.TWO_OFFICERS, OfficerRules.CERTIFICATES_SHOWN, RectificationRules.SAME_EYES,
                RectificationRules.NOT_ALL_SEEN, HazardRules.NOT_DUE, HazardRules.NOT_SUPERVISED)
            .to((file, in, on) -> in.passed() ? At.FULFILLED : At.UNFULFILLED)
            .stops(TO_RECTIFY, TO_LOOK_AGAIN, TO_REVIEW_RESUMPTION)
            .starts(TO_ACT, (file, in, on) -> in.passed() ? null : on.day())
            .starts(TO_WRITE_OFF, (file, in, on) -> in.passed() ? on.day() : null)
            .records(HazardFacts::lookedAgain)
            .knowing(IssuedNumbers.NEED, (file, in) -> IssuedNumbers.of(file, RectificationDocuments.ORDER))
            .issues(RectificationDocuments.REVIEW, with(RectificationDocuments.Review::opinion, (file, in, on) ->
                in.passed() ? "经复查，所列问题已经整改完毕。" : "经复查，仍有问题未整改到位，本机关将依法处理。")),
        act("移送立案处罚", Refer.class).at(At.UNFULFILLED).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(HazardRules.REFERRED_ALREADY)
            .records(HazardFacts.REFERRED).aside(),
        act("同意恢复生产经营", Resume.class).at(At.FULFILLED).proposedBy(HANDLERS).effectiveOn(LEADER)
            .within(SUSPENSION)
            .closes(SUSPENSION),
        act("销号", WriteOff.class).at(At.FULFILLED).proposedBy(HANDLERS).effectiveOn(LEADER).waitsFor(SUSPENSION)
            .to(At.WRITTEN_OFF)
            .records((file, in, on) -> HazardFacts.removed(file, on))
            .publishes((file, in, on) -> file.has(Supervise.class)
                ? List.of(publicly(file, "重大事故隐患销号", on.day(), null)) : List.of()),
        act("终止", Discontinue.class).at(At.HANDLING, At.RECTIFYING, At.LOOKING_AGAIN, At.UNFULFILLED)
            .proposedBy(HANDLERS).effectiveOn(LEADER)
            .to(At.DISCONTINUED).aside());
    // spotless:on

    private HazardRectification() {}

    /** What the public sees of a supervised hazard: the enterprise, what happened, by when. */
    public record Shown(
            @Label("企业名称") String unit,
            @Label("事项") String what,
            @Label("日期") LocalDate day,
            @Label("期限") @MayBeEmpty @Nullable LocalDate lastDay) {}

    /** What the public is told of a case. */
    public static Publication publicly(Case file, String what, LocalDate day, @Nullable LocalDate lastDay) {
        String unit = file.partyName();
        return new Publication("hazard", null, unit + what, new Shown(unit, what, day, lastDay), null);
    }

    /** The case a finding grew out of. */
    public static List<Link> origin(Case file, Find in, On on) {
        return in.origin() == null ? List.of() : List.of(new Link(in.origin(), "来源案件"));
    }
}
