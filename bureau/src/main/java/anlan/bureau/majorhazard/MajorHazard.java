package anlan.bureau.majorhazard;

import static anlan.bureau.majorhazard.MajorHazard.At.*;
import static anlan.bureau.rectification.RectificationPeriods.*;
import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Fill.from;
import static anlan.kernel.casefile.Fill.with;

import anlan.bureau.documents.MajorHazardDocuments;
import anlan.bureau.documents.RectificationDocuments;
import anlan.bureau.hazard.HazardFacts;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.majorhazard.MajorHazardPapers.*;
import anlan.bureau.officers.OfficerRules;
import anlan.bureau.penalty.Needs;
import anlan.bureau.rectification.RectificationPapers.*;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import anlan.kernel.form.Label;
import anlan.kernel.officer.Certified;
import java.util.List;

/** 重大事故隐患治理与挂牌督办: from judging a hazard to taking its sign down (Work Safety Law art. 41, 65, 118). */
public final class MajorHazard {

    /** Where a major hazard stands. */
    public enum At implements Stage {
        @Label("发现")
        DISCOVERY,
        @Label("待认定")
        JUDGING,
        @Label("待挂牌")
        LISTING,
        @Label("治理中")
        RECTIFYING,
        @Label("待验收")
        ACCEPTING,
        @Label("未治理到位")
        UNFULFILLED,
        @Label("待摘牌")
        FULFILLED,
        @Label("已摘牌")
        @Stage.End
        DELISTED,
        @Label("已转一般隐患")
        @Stage.End
        DOWNGRADED,
        @Label("已终止")
        @Stage.End
        DISCONTINUED
    }

    static final Matter ESCALATION = Matter.beside("escalation", "逾期报告上级", "HAZ-008");

    private static final Who OFFICERS = Who.post("officer", "执法人员");
    private static final Who HANDLERS = Who.handlers();
    private static final Floor LEADER = Floor.of("leader", "负责人");

    // spotless:off one act, one block
    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(MajorHazardLetters.WORDS,
        "hazard.major", "重大事故隐患治理", "安全生产法 41", At.values(),
        file -> file.partyName() + "重大事故隐患",
        act("发现登记", Find.class).at(At.DISCOVERY).by(OFFICERS.or(Who.system()))
            .unless(OfficerRules.TWO_NAMED, OfficerRules.CERTIFICATES_SHOWN, MajorHazardRules.NOT_SUSPECTED)
            .to(JUDGING).starts(TO_ACT).links(HazardRectification::origin),
        act("认定", Confirm.class).at(JUDGING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(MajorHazardRules.NOT_ALL_JUDGED, MajorHazardRules.NO_CRITERION, MajorHazardRules.UNREAD_CRITERION)
            .to(LISTING).stops(TO_ACT).opens(SUPERVISION)
            .records((file, in, on) -> HazardFacts.found(file, on)),
        act("编制三张清单", DrawUp.class).at(LISTING, RECTIFYING, ACCEPTING, UNFULFILLED, FULFILLED).by(HANDLERS)
            .issues(MajorHazardDocuments.PROBLEMS).issues(MajorHazardDocuments.MEASURES)
            .issues(MajorHazardDocuments.DUTIES)
            .asideUnless((file, on) -> !MajorHazardRules.open(file).isEmpty()),
        act("收到治理方案", Plan.class).at(LISTING, RECTIFYING, UNFULFILLED).by(HANDLERS)
            .unless(RectificationRules.PLAN_INCOMPLETE).asideUnless((file, on) -> !file.has(Plan.class)),
        act("挂牌督办", ListPublicly.class).at(LISTING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(RectificationRules.DAY_GONE, RectificationRules.SUPERVISED_TOO_LONG)
            .to(RECTIFYING).dueOn(TO_RECTIFY, (file, in, on) -> in.lastDay())
            .records(MajorHazardFacts::listed)
            .knowing(Needs.PEOPLE, (file, in) -> List.of(in.answerable()))
            .issues(MajorHazardDocuments.NOTICE)
            .publishes((file, in, on) -> List.of(HazardRectification.publicly(file,
                in.level().label() + "重大事故隐患挂牌督办（" + in.body() + "）", on.day(), in.lastDay()))),
        act("治理进展", Progress.class).at(RECTIFYING).by(HANDLERS).aside(),
        act("申请延期", AskExtension.class).at(RECTIFYING).by(HANDLERS).waitsFor(EXTENSION)
            .unless(RectificationRules.ASKED_TOO_LATE, RectificationRules.ASKED_SHORTLY_BEFORE).opens(EXTENSION).aside(),
        act("审批延期", DecideExtension.class).at(RECTIFYING).proposedBy(HANDLERS).effectiveOn(LEADER).within(EXTENSION)
            .unless(RectificationRules.DAY_GONE, RectificationRules.NOT_LATER).closes(EXTENSION)
            .dueOn(TO_RECTIFY, (file, in, on) -> in.lastDay()).aside(),
        act("逾期未完成治理", Overdue.class).at(RECTIFYING).onExpiryOf(TO_RECTIFY, run -> new Overdue(run.from()))
            .waitsFor(EXTENSION).to(UNFULFILLED).stops(TO_RECTIFY).starts(TO_ACT).opens(ESCALATION)
            .records(MajorHazardFacts.OVERDUE),
        act("报告上级督办机关", Escalate.class).at(RECTIFYING, ACCEPTING, UNFULFILLED, FULFILLED)
            .proposedBy(HANDLERS).effectiveOn(LEADER).within(ESCALATION).unless(MajorHazardRules.NOT_ABOVE)
            .closes(ESCALATION).issues(MajorHazardDocuments.REPORT)
            .asideUnless((file, on) -> file.isOpen(ESCALATION)),
        act("责令限期继续治理", Order.class).at(UNFULFILLED).by(HANDLERS).unless(RectificationRules.DAY_GONE)
            .to(RECTIFYING).stops(TO_ACT).dueOn(TO_RECTIFY, (file, in, on) -> in.lastDay())
            .knowing(Certified.NEED, (file, in) -> Certified.handlers(file))
            .issues(RectificationDocuments.ORDER, from(Find.class)),
        act("收到治理完成报告", ReportDone.class).at(RECTIFYING, UNFULFILLED).by(HANDLERS).unless(RectificationRules.NO_PLAN)
            .to(ACCEPTING).closes(EXTENSION).stops(TO_RECTIFY, TO_ACT).starts(TO_LOOK_AGAIN)
            .starts(TO_REVIEW_RESUMPTION, (file, in, on) -> file.isOpen(SUSPENSION) ? on.day() : null),
        act("验收", Reinspect.class).at(ACCEPTING).by(OFFICERS).notWhoDid(Find.class)
            .unless(OfficerRules.TWO_OFFICERS, OfficerRules.CERTIFICATES_SHOWN, RectificationRules.SAME_EYES,
                RectificationRules.NOT_ALL_SEEN)
            .to((file, in, on) -> in.passed() ? FULFILLED : UNFULFILLED).stops(TO_LOOK_AGAIN, TO_REVIEW_RESUMPTION)
            .starts(TO_WRITE_OFF, (file, in, on) -> in.passed() ? on.day() : null)
            .starts(TO_ACT, (file, in, on) -> in.passed() ? null : on.day())
            .knowing(IssuedNumbers.NEED, (file, in) -> IssuedNumbers.of(file, MajorHazardDocuments.NOTICE))
            .issues(RectificationDocuments.REVIEW, with(RectificationDocuments.Review::opinion, (file, in, on) ->
                in.passed() ? "经验收，重大事故隐患已经消除。" : "经验收，重大事故隐患尚未消除，应当继续治理。")),
        act("移送立案处罚", Refer.class).at(UNFULFILLED).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(MajorHazardRules.REFERRED)
            .records(HazardFacts.REFERRED)
            .delivers(Onward::toPenalise).aside(),
        act("同意恢复生产经营", Resume.class).at(FULFILLED).proposedBy(HANDLERS).effectiveOn(LEADER)
            .within(SUSPENSION).closes(SUSPENSION),
        act("摘牌销号", Delist.class).at(FULFILLED).proposedBy(HANDLERS).effectiveOn(LEADER)
            .waitsFor(SUSPENSION, ESCALATION).unless(MajorHazardRules.LISTS_OPEN)
            .to(At.DELISTED)
            .records((file, in, on) -> HazardFacts.removed(file, on))
            .knowing(IssuedNumbers.NEED, (file, in) -> IssuedNumbers.of(file, MajorHazardDocuments.NOTICE))
            .issues(MajorHazardDocuments.DELISTING)
            .publishes((file, in, on) -> Onward.takenDown(file, "重大事故隐患摘牌", on)),
        act("责令停产停业", Suspend.class).at(JUDGING, LISTING, RECTIFYING, ACCEPTING, UNFULFILLED)
            .proposedBy(HANDLERS).effectiveOn(LEADER).unless(RectificationRules.SUSPENDED_ALREADY).opens(SUSPENSION)
            .records(HazardFacts.SUSPENDED),
        act("降为一般隐患", Downgrade.class).at(JUDGING, LISTING, RECTIFYING, UNFULFILLED)
            .proposedBy(HANDLERS).effectiveOn(LEADER)
            .to(At.DOWNGRADED)
            .records((file, in, on) -> MajorHazardFacts.takenBack(file, on))
            .delivers((file, in, on) -> Onward.toRectify(file))
            .publishes((file, in, on) -> Onward.takenDown(file, "重大事故隐患督办撤销", on)).aside(),
        act("终止", Discontinue.class).at(JUDGING, LISTING, RECTIFYING, ACCEPTING, UNFULFILLED)
            .proposedBy(HANDLERS).effectiveOn(LEADER)
            .to(At.DISCONTINUED)
            .publishes((file, in, on) -> Onward.takenDown(file, "重大事故隐患督办终止", on)).aside());
    // spotless:on

    private MajorHazard() {}
}
