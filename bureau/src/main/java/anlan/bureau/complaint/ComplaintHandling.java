package anlan.bureau.complaint;

import static anlan.bureau.complaint.ComplaintFacts.*;
import static anlan.bureau.complaint.ComplaintHandling.At.*;
import static anlan.bureau.complaint.ComplaintLetters.*;
import static anlan.bureau.complaint.ComplaintRules.*;
import static anlan.bureau.officers.OfficerRules.*;
import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Fill.from;

import anlan.bureau.complaint.ComplaintPapers.*;
import anlan.bureau.documents.ComplaintDocuments;
import anlan.bureau.documents.ComplaintDocuments.Report;
import anlan.bureau.documents.HouseWords;
import anlan.bureau.followup.FollowUp;
import anlan.bureau.penalty.FilingPapers.Source;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import anlan.kernel.form.Label;
import java.time.LocalDate;
import java.util.List;

/** 安全生产举报投诉办理: from a report to its answer and reward (Work Safety Law art. 73, 76). */
public final class ComplaintHandling {

    // spotless:off — rows stay rows

    /** Where a report stands; whoever reported reads these words, too. */
    public enum At implements Stage {
        @Label("接报") RECEIPT,
        @Label("待判定") SCREENING,
        @Label("待分派") DISPATCHING,
        @Label("其他部门办理中") ELSEWHERE,
        @Label("待指定核查人员") ASSIGNING,
        @Label("核查中") VERIFYING,
        @Label("待答复") ANSWERING,
        @Label("已答复") ANSWERED,
        @Label("已办结") @Stage.End CLOSED,
        @Label("无效举报") @Stage.End TURNED_AWAY
    }

    private static final Who DESK = Who.post("clerk", "举报投诉受理人员");
    private static final Who HEADS = Who.post("section-head", "科室负责人");
    private static final Who HANDLERS = Who.handlers();
    private static final Floor LEADER = Floor.of("leader", "负责人");

    private static final Vocabulary WORDS = HouseWords.ALL
        .and("report", Report.class, (file, seen, on) -> report(file, on))
        .and("finish", LocalDate.class, (file, seen, on) -> finish(file, on))
        .and("claim", LocalDate.class, (file, seen, on) -> lastDay(file, TO_CLAIM, on));

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(WORDS,
        "complaint.handle", "安全生产举报投诉办理", "安全生产法 73", At.values(), file -> file.partyName() + "被举报",
        act("接报登记", Receive.class).at(RECEIPT).by(DESK.or(Who.system()))
            .unless(NO_NAME, DEATHS).to(SCREENING).starts(TO_FINISH).records((file, in, on) -> of(RECEIVED, file, on))
            .issues(ComplaintDocuments.RECEIPT),
        act("报告人民政府", InformGovernment.class).by(DESK).within(GOVERNMENT).closes(GOVERNMENT),
        act("有效性判定", Screen.class).at(SCREENING).by(DESK).waitsFor(GOVERNMENT)
            .unless(NO_REASON).to((file, in, on) -> in.valid() ? DISPATCHING : TURNED_AWAY)
            .stopsIf((file, in, on) -> !in.valid(), TO_FINISH)
            .records((file, in, on) -> of(in.valid() ? VALID : INVALID, file, on))
            .links((file, in, on) -> in.earlier() == null ? List.of() : List.of(new Link(in.earlier(), "重复举报"))),
        act("告知受理", TellAccepted.class).at(DISPATCHING, ELSEWHERE, ASSIGNING, VERIFYING, ANSWERING)
            .by(DESK).unless(NOBODY_TO_TELL)
            .issues(ComplaintDocuments.ACCEPTANCE).asideUnless((file, on) -> toBeTold(file)),
        act("分派", Dispatch.class).at(DISPATCHING).by(DESK).unless(NOT_BY_THE_LIST)
            .to((file, in, on) -> in.ours() ? ASSIGNING : ELSEWHERE),
        act("部门退回", GiveBack.class).at(ELSEWHERE).by(DESK).to(DISPATCHING),
        act("部门办理结果", HearBack.class).at(ELSEWHERE).by(DESK).to(ANSWERING).records(ComplaintFacts::found),
        act("指定核查人员", Assign.class).at(ASSIGNING, VERIFYING).by(HEADS)
            .unless(TWO_OFFICERS).to(VERIFYING).asideUnless((file, on) -> file.stage() == ASSIGNING),
        act("延长办理期限", Extend.class).at(DISPATCHING, ELSEWHERE, ASSIGNING, VERIFYING, ANSWERING)
            .proposedBy(HANDLERS.or(DESK)).effectiveOn(LEADER).unless(EXTENDED_ALREADY)
            .starts(LONGER, (file, in, on) -> lastDay(file, TO_FINISH, on)).stops(TO_FINISH).aside(),
        act("核查报告", Verify.class).at(VERIFYING).proposedBy(HANDLERS).effectiveOn(LEADER)
            .unless(TWO_OFFICERS, CERTIFICATES_SHOWN, NO_MEASURES, NOT_SUBSTANTIATED, RectificationRules.MAJOR_BY_STANDARD)
            .to(ANSWERING).records(ComplaintFacts::found)
            .delivers((file, in, on) -> FollowUp.hazards(file, RectificationPapers.Source.REPORT, in.officers(), in.hazards()))
            .delivers((file, in, on) -> FollowUp.lead(file, Source.REPORT, on.day(), in.violation(), List.of()))
            .issues(ComplaintDocuments.VERIFICATION),
        act("答复举报人", Answer.class).at(ANSWERING).by(HANDLERS.or(DESK))
            .unless(NOT_TOLD, TO_BE_REWARDED).to(ANSWERED).issues(ComplaintDocuments.REPLY),
        act("奖励审批", Award.class).within(REWARD).proposedBy(DESK).effectiveOn(LEADER)
            .unless(NOT_BY_THE_FINE, NOT_BY_THE_DEATHS).closes(REWARD).opens(PAYMENT)
            .issues(ComplaintDocuments.REWARD)
            .links((file, in, on) -> in.penalty() == null ? List.of() : List.of(new Link(in.penalty(), "处罚案件"))),
        act("不予奖励", NoReward.class).within(REWARD).proposedBy(DESK).effectiveOn(LEADER).closes(REWARD),
        act("通知领奖", TellReward.class).within(PAYMENT).by(DESK).unless(TOLD_OF_REWARD).starts(TO_CLAIM)
            .issues(ComplaintDocuments.CLAIM, from(Award.class)),
        act("发放奖励", Pay.class).within(PAYMENT).by(DESK).unless(WRONG_WORD, CLAIMED_TOO_LATE)
            .closes(PAYMENT).stops(TO_CLAIM).records(ComplaintFacts::rewarded),
        act("放弃领奖", Waive.class).within(PAYMENT).by(DESK).unless(NOT_WAIVED).closes(PAYMENT).stops(TO_CLAIM),
        act("办结", Close.class).at(ANSWERED).by(HEADS).waitsFor(REWARD, PAYMENT)
            .to(At.CLOSED).stops(TO_FINISH, LONGER).records((file, in, on) -> of(ComplaintFacts.CLOSED, file, on)),
        act("查看举报人信息", OpenReporter.class)
            .at(SCREENING, DISPATCHING, ELSEWHERE, ASSIGNING, VERIFYING, ANSWERING, ANSWERED).by(DESK).aside())
        .followedBy(ComplaintLetters::followed);
    // spotless:on

    private ComplaintHandling() {}
}
