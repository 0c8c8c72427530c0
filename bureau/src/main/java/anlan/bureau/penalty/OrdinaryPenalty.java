package anlan.bureau.penalty;

import static anlan.bureau.penalty.At.*;
import static anlan.bureau.penalty.CrimeRules.*;
import static anlan.bureau.penalty.DecisionRules.*;
import static anlan.bureau.penalty.DiscretionRules.*;
import static anlan.bureau.penalty.ExecutionRules.*;
import static anlan.bureau.penalty.FilingRules.*;
import static anlan.bureau.penalty.HearingRules.*;
import static anlan.bureau.penalty.InvestigationRules.*;
import static anlan.bureau.penalty.NoticeRules.*;
import static anlan.bureau.penalty.OfficerRules.*;
import static anlan.bureau.penalty.PublicationRules.*;
import static anlan.bureau.penalty.ReviewRules.*;
import static anlan.bureau.penalty.ServiceRules.*;
import static anlan.bureau.penalty.Signing.*;
import static anlan.bureau.penalty.Terms.*;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.penalty.CrimePapers.*;
import anlan.bureau.penalty.DecisionPapers.*;
import anlan.bureau.penalty.ExecutionPapers.*;
import anlan.bureau.penalty.FilingPapers.*;
import anlan.bureau.penalty.HearingPapers.*;
import anlan.bureau.penalty.InvestigationPapers.*;
import anlan.bureau.penalty.NoticePapers.*;
import anlan.bureau.penalty.PublicationPapers.*;
import anlan.bureau.penalty.ReviewPapers.*;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 行政处罚一般程序, Administrative Penalty Law ch. 5 s. 3 and 4, ch. 6.
 *
 * <p>Read each act as a row: what, in which stage, by whom, who agrees; unless what; then to where, which periods run,
 * what is recorded. What concerns one party is done for each party; the stage moves on when all are through.
 */
public final class OrdinaryPenalty {

    // spotless:off — rows stay rows
    private static final List<Act<?>> FILING = List.of(
        act("登记线索", RegisterLead.class).at(LEAD).by(OFFICER).starts(TO_FILE),
        act("立案", File.class).at(LEAD).proposedBy(OFFICER).effectiveOn(BY_LEADER)
            .unless(TWO_OFFICERS, SAME_OFFICER, TOO_EARLY, DISCOVERED_LATER, LIMITATION, SAME_PARTY, DUPLICATE,
                NOT_IN_CATALOGUE, MAY_BE_CRIME)
            .to(INVESTIGATION).stops(TO_FILE).starts(CASE_TERM).links(FilingRules::links).records(Facts::filed),
        act("不予立案", DeclineFiling.class).at(LEAD).proposedBy(OFFICER).effectiveOn(BY_LEADER)
            .to(NOT_FILED).stops(TO_FILE).records((c, in, on) -> Facts.one(Facts.NOT_FILED, c, on)),
        act("变更承办人", Reassign.class).at(INVESTIGATION, NOTICE, DEFENCE, SERVICE, EXECUTION).by(SECTION_HEAD)
            .unless(TWO_OFFICERS).evenWhenHeld().aside());

    private static final List<Act<?>> INVESTIGATING = List.of(
        act("调查取证", Collect.class).at(INVESTIGATION, DEFENCE).by(HANDLERS).unless(TWO_OFFICERS, CERTIFICATES_SHOWN),
        act("询问", Interview.class).at(INVESTIGATION, DEFENCE).by(HANDLERS)
            .unless(TWO_OFFICERS, CERTIFICATES_SHOWN, RECORD_SIGNED, RECORD_TIMES),
        act("先行登记保存", Preserve.class).at(INVESTIGATION).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .unless(PRESERVED_ALREADY).opens(PRESERVATION).starts(TO_RELEASE).aside(),
        act("处理先行登记保存物品", Release.class).by(HANDLERS).within(PRESERVATION).evenWhenHeld()
            .closes(PRESERVATION).stops(TO_RELEASE).aside(),
        act("先行登记保存期满解除", ReleaseOnExpiry.class)
            .onExpiryOf(TO_RELEASE, run -> new ReleaseOnExpiry(run.from())).within(PRESERVATION).evenWhenHeld()
            .closes(PRESERVATION).stops(TO_RELEASE).aside(),
        act("委托鉴定", Appraise.class).at(INVESTIGATION, DEFENCE).proposedBy(HANDLERS).effectiveOn(BY_DEPUTY)
            .opens(APPRAISAL).aside(),
        act("收到鉴定意见", ReceiveAppraisal.class).by(HANDLERS).within(APPRAISAL).unless(TOLD).closes(APPRAISAL).aside(),
        act("中止调查", Suspend.class).at(INVESTIGATION, NOTICE, DEFENCE).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .opens(SUSPENSION).aside(),
        act("恢复调查", Resume.class).by(HANDLERS).within(SUSPENSION).evenWhenHeld().closes(SUSPENSION).aside(),
        act("延长办案期限", Extend.class).at(INVESTIGATION, NOTICE, DEFENCE).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .unless(NO_EXTENSION).starts(EXTENDED_TERM, InvestigationRules::termEnds).stops(CASE_TERM).aside(),
        act("调查终结", Conclude.class).at(INVESTIGATION).proposedBy(HANDLERS).effectiveOn(BY_DEPUTY).waitsFor(APPRAISAL)
            .unless(NOT_IN_CATALOGUE, NOT_PROVEN, NOTHING_PROPOSED, STRANGER, MINOR, NO_CORRECTION, CLOSURE_PROPOSED, FOUND)
            .to((c, in, on) -> switch (in.outcome()) {
                case PENALTY -> NOTICE;
                case MINOR, NOT_PROVEN -> DEFENCE;
                case CRIME -> INVESTIGATION;
            }));

    private static final List<Act<?>> TELLING = List.of(
        act("事前告知", Notify.class).at(NOTICE, DEFENCE).proposedBy(HANDLERS).effectiveOn(BY_DEPUTY).waitsFor(HEARING)
            .unless(NOT_IN_CATALOGUE, HEARING_NOT_OFFERED, HEAVIER_WITHOUT_NEW_FACTS, NOTICE_EVIDENCE, SETTLED,
                ABOVE_MAXIMUM, RANGE_UNKNOWN, CLOSURE)
            .to(NOTICE),
        act("送达告知书", ServeNotice.class).at(NOTICE).by(HANDLERS)
            .unless(NOT_WRITTEN, NO_CONSENT, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING)
            .to((c, in, on) -> Progress.allTold(c) ? DEFENCE : NOTICE).starts(TO_DEFEND)
            .starts(TO_ASK_HEARING, (c, in, on) -> offered(c, in.party()) ? on.day() : null),
        act("陈述申辩", Defend.class).at(NOTICE, DEFENCE).by(HANDLERS).unless(NOT_TOLD),
        act("申辩复核", Recheck.class).at(NOTICE, DEFENCE).by(HANDLERS).unless(NO_DEFENCE),
        act("书面放弃申辩听证", WaiveRights.class).at(NOTICE, DEFENCE).by(HANDLERS).waitsFor(HEARING).unless(NOT_TOLD)
            .stops(TO_DEFEND, TO_ASK_HEARING),
        act("要求听证", AskHearing.class).at(NOTICE, DEFENCE).by(HANDLERS).unless(ASKED_TOO_LATE, ASKED_ALREADY)
            .opens(HEARING),
        act("听证通知", NotifyHearing.class).at(NOTICE, DEFENCE).proposedBy(LEGAL).effectiveOn(HEARING_ORDER)
            .within(HEARING).unless(TOO_SOON, HOST_NAMED, CLOSED_WITHOUT_REASON),
        act("举行听证", HoldHearing.class).at(NOTICE, DEFENCE).by(LEGAL).within(HEARING).notWhoDid(File.class)
            .unless(NOT_ANNOUNCED, HOST, TOO_MANY_AGENTS, RECORD),
        act("终止听证", EndHearing.class).at(NOTICE, DEFENCE).by(LEGAL).within(HEARING).closes(HEARING),
        act("听证意见", Opine.class).at(NOTICE, DEFENCE).by(LEGAL).within(HEARING).unless(NOT_HELD).closes(HEARING));

    private static final List<Act<?>> DECIDING = List.of(
        act("提请法制审核", Submit.class).at(DEFENCE).by(HANDLERS).waitsFor(HEARING, ANSWERING, REVIEWING)
            .unless(NOT_RECHECKED).opens(REVIEWING),
        act("法制审核", Review.class).at(DEFENCE).by(LEGAL).within(REVIEWING).notWhoDid(File.class, Conclude.class, Submit.class)
            .unless(POINTS_MISSING, PASSED_UNSOUND, UNQUALIFIED, REVIEWED_BY_INVESTIGATOR, TO_BE_ANSWERED)
            .closes(REVIEWING).to((c, in, on) -> in.conclusion() == Review.Conclusion.RETURN ? INVESTIGATION : DEFENCE)
            .records((c, in, on) -> Facts.one(Facts.REVIEWED, c, on)),
        act("答复审核意见", AnswerReview.class).at(DEFENCE).by(HANDLERS).within(ANSWERING).unless(NOT_ANSWERED)
            .closes(ANSWERING),
        act("负责人集体讨论", Discuss.class).at(DEFENCE).by(CLERK).unless(DISCUSSED_UNREVIEWED)
            .to(ReviewRules::afterDiscussion).records((c, in, on) -> Facts.one(Facts.DISCUSSED, c, on)),
        act("党组集体审议", DiscussInPartyGroup.class).at(DEFENCE).by(CLERK).unless(LEADERS_FIRST)
            .to(ReviewRules::afterDiscussion).records((c, in, on) -> Facts.one(Facts.PARTY_GROUP, c, on)),
        act("作出处罚决定", Decide.class).at(DEFENCE).proposedBy(HANDLERS).effectiveOn(DECISION)
            .waitsFor(HEARING, PRESERVATION, CRIME, ANSWERING)
            .unless(NOT_IN_CATALOGUE, NOT_NOTIFIED, CHANGED, DEFENCE_OPEN, HEARING_MAY_BE_ASKED, HEARING_OWED,
                DEFENCE_UNCHECKED, RAISED, NOT_REVIEWED, NOT_DISCUSSED, NOT_DISCUSSED_BY_AMOUNT, NOT_IN_PARTY_GROUP,
                AGAINST_CONCLUSION, SAME_ACT_NOT_ASKED, TWICE, DECIDED_ALREADY, EVIDENCE, NO_ADDRESS, NO_PAYEE, KINDS,
                CLOSURE, NO_BENCHMARK, ABOVE_MAXIMUM, BELOW_MINIMUM, OPTIONAL_BELOW, RANGE_UNKNOWN, LIGHTER_LAW,
                UNLIKE_OTHERS)
            .to((c, in, on) -> Progress.allSettled(c) ? SERVICE : DEFENCE).stops(CASE_TERM, EXTENDED_TERM)
            .starts(TO_SERVE, TO_PUBLISH).records(Facts::decided).claims(ONE_FINE, DecisionRules::fines),
        act("不予行政处罚", Exempt.class).at(DEFENCE).proposedBy(HANDLERS).effectiveOn(DECISION)
            .waitsFor(HEARING, PRESERVATION, CRIME, ANSWERING).unless(EXEMPTION_NOT_REVIEWED, EXEMPTED_ALREADY)
            .to((c, in, on) -> Progress.allSettled(c) ? SERVICE : DEFENCE).stops(CASE_TERM, EXTENDED_TERM)
            .starts(TO_SERVE).records((c, in, on) -> Facts.one(Facts.EXEMPTED, c, in, on)));

    private static final List<Act<?>> EXECUTING = List.of(
        act("送达决定书", ServeDecision.class).at(DEFENCE, SERVICE).by(HANDLERS)
            .unless(NOT_DECIDED, NO_CONSENT, NO_CHANNEL, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING)
            .to((c, in, on) -> Progress.allServed(c) ? EXECUTION : c.stage()).stops(TO_SERVE)
            .starts(TO_PAY, ExecutionRules::payFrom).starts(TO_SUE, ExecutionRules::sueFrom)
            .starts(COURT_WINDOW, ExecutionRules::windowAfterService)
            .records((c, in, on) -> Facts.one(Facts.SERVED, c, in, on)),
        act("登记缴款", Pay.class).at(SERVICE, EXECUTION).by(HANDLERS).unless(NOT_SERVED, PAID_TOO_MUCH)
            .claims(ONE_PAYMENT, (c, in, on) -> List.of(in.reference()))
            .records((c, in, on) -> Facts.one(Facts.PAID, c, in, in.amount(), on)),
        act("暂缓、分期缴纳", Defer.class).at(SERVICE, EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .unless(NOT_SERVED, PLAN).starts(COURT_WINDOW, ExecutionRules::windowAfterPlan).aside(),
        act("登记履行情况", ExecutionPapers.Perform.class).at(SERVICE, EXECUTION).by(HANDLERS).unless(NOT_SERVED),
        act("教育当事人", Educate.class).at(SERVICE, EXECUTION).by(HANDLERS).unless(NOT_SERVED),
        act("加处罚款", Surcharge.class).at(EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .unless(NOT_SERVED, NOT_LATE, TOO_HIGH, STAYED)
            .records((c, in, on) -> Facts.one(Facts.SURCHARGED, c, in, in.amount(), on)),
        act("送达加处罚款决定书", ServeSurcharge.class).at(EXECUTION).by(HANDLERS)
            .unless(NO_SURCHARGE, NO_CONSENT, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING),
        act("催告", Demand.class).at(EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_DEPUTY)
            .unless(NOT_SERVED, DEMAND_TOO_SOON, DEMAND_AMOUNT, STAYED),
        act("送达催告书", ServeDemand.class).at(EXECUTION).by(HANDLERS)
            .unless(NO_DEMAND, NO_CONSENT, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING).starts(DEMANDED),
        act("申请法院强制执行", ApplyToCourt.class).at(EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .unless(NOT_SERVED, NOT_DEMANDED, REMEDY_OPEN, COURT_TOO_LATE, NOTHING_OWED, STAYED).stops(COURT_WINDOW)
            .records((c, in, on) -> Facts.one(Facts.COURT, c, in, on)),
        act("法院裁定", CourtAnswer.class).at(EXECUTION).by(HANDLERS).unless(NOT_APPLIED),
        act("登记复议诉讼", Challenge.class).at(SERVICE, EXECUTION).by(LEGAL).unless(NOT_SERVED, CHALLENGED_ALREADY)
            .opens(CHALLENGE).aside(),
        act("复议诉讼结果", EndChallenge.class).by(LEGAL).within(CHALLENGE).closes(CHALLENGE)
            .starts(TO_SUE_AFTER_REVIEW, ExecutionRules::sueAfterReview)
            .starts(COURT_WINDOW, ExecutionRules::windowAfterRemedy).aside(),
        act("撤销处罚决定", Annul.class).at(SERVICE, EXECUTION, CLOSED).proposedBy(LEGAL).effectiveOn(BY_LEADER)
            .unless(NOTHING_TO_ANNUL).stops(TO_SERVE, TO_PAY, TO_PUBLISH, COURT_WINDOW)
            .starts(TO_WITHDRAW, (c, in, on) -> shown(c, in.party()) ? on.day() : null)
            .to((c, in, on) -> in.again() ? NOTICE : c.stage()).records(Facts::annulled).aside(),
        act("结案", Close.class).at(EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_LEADER).waitsFor(CHALLENGE, CRIME)
            .unless(NOT_PERFORMED, NOT_EDUCATED).to(CLOSED).stops(TO_PAY, COURT_WINDOW)
            .records((c, in, on) -> Facts.one(Facts.CLOSED, c, on)));

    private static final List<Act<?>> PUBLISHING = List.of(
        act("公开处罚信息", Publish.class).at(DEFENCE, SERVICE, EXECUTION, CLOSED).proposedBy(HANDLERS).effectiveOn(BY_DEPUTY)
            .unless(NOT_LOOKED_THROUGH, NOTHING_TO_PUBLISH).stops(TO_PUBLISH)
            .publishes((c, in, on) -> Published.of(c, in, on)),
        act("撤回公示", Withdraw.class).at(NOTICE, DEFENCE, SERVICE, EXECUTION, CLOSED).by(HANDLERS.or(LEGAL))
            .unless(NOT_SHOWN, NOT_ANNULLED).stops(TO_WITHDRAW)
            .publishes((c, in, on) -> Published.takenBack(c, in, on)),
        act("终止公示", EndDisplay.class).at(SERVICE, EXECUTION, CLOSED).by(HANDLERS.or(LEGAL))
            .unless(NOT_DISPLAYED).publishes((c, in, on) -> Published.ended(c, in, on)).aside());

    private static final List<Act<?>> LEAVING = List.of(
        act("撤案", Drop.class).at(INVESTIGATION, NOTICE, DEFENCE).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .waitsFor(CRIME, PRESERVATION).unless(DROPPED_AFTER_DECISION).to(DROPPED).stops(CASE_TERM, EXTENDED_TERM)
            .records((c, in, on) -> Facts.one(Facts.DROPPED, c, on)),
        act("移送其他机关", HandOver.class).at(LEAD, INVESTIGATION, NOTICE, DEFENCE).proposedBy(HANDLERS.or(OFFICER))
            .effectiveOn(BY_LEADER).waitsFor(PRESERVATION).unless(CRIME_GOES_TO_POLICE, HANDED_OVER_AFTER_DECISION)
            .to(AWAY).stops(TO_FILE, CASE_TERM, EXTENDED_TERM)
            .records((c, in, on) -> Facts.one(Facts.HANDED_OVER, c, on)),
        act("涉嫌犯罪核实", SuspectCrime.class).at(INVESTIGATION, NOTICE, DEFENCE, EXECUTION).by(HANDLERS).evenWhenHeld()
            .unless(TEAM).opens(CRIME).starts(TO_DECIDE_TRANSFER),
        act("决定是否移送", DecideTransfer.class).within(CRIME).proposedBy(HANDLERS).effectiveOn(BY_PRINCIPAL).evenWhenHeld()
            .unless(NO_REPORT).closesIf(in -> !in.transfer(), CRIME).stops(TO_DECIDE_TRANSFER),
        act("移送公安机关", TransferToPolice.class).within(CRIME).by(HANDLERS).evenWhenHeld()
            .unless(NOT_APPROVED, AFTER_A_DAY, PAPERS).closes(CRIME).to(POLICE)
            .records((c, in, on) -> Facts.one(Facts.TO_POLICE, c, on)),
        act("公安机关决定", PoliceAnswer.class).at(POLICE).by(HANDLERS)
            .to((c, in, on) -> in.answer() == PoliceAnswer.Answer.SENT_BACK ? INVESTIGATION : POLICE)
            .starts(TO_HAND_OVER_THINGS, (c, in, on) -> in.answer() == PoliceAnswer.Answer.FILED ? on.day() : null)
            .starts(TO_ASK_POLICE_AGAIN, (c, in, on) -> in.answer() == PoliceAnswer.Answer.NOT_FILED ? on.day() : null),
        act("提请复议、建议立案监督", AskPoliceAgain.class).at(POLICE).by(HANDLERS).unless(NOT_REFUSED).stops(TO_ASK_POLICE_AGAIN),
        act("收回继续办理", TakeBack.class).at(POLICE).proposedBy(HANDLERS).effectiveOn(BY_LEADER).unless(NOT_REFUSED)
            .to(INVESTIGATION).stops(TO_ASK_POLICE_AGAIN),
        act("移交涉案物品和材料", HandOverThings.class).at(POLICE).by(HANDLERS).unless(NOT_FILED_BY_POLICE)
            .to(AWAY).stops(TO_HAND_OVER_THINGS, CASE_TERM, EXTENDED_TERM));

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of("penalty.ordinary", "行政处罚一般程序", "行政处罚法 54-72", At.values(),
        file -> file.last(File.class)
            .map(in -> in.parties().stream().map(Party::name).collect(Collectors.joining("、")) + "涉嫌"
                + DecisionRules.violation(in.violation(), in.ended()) + "案")
            .or(() -> file.last(RegisterLead.class).map(lead -> lead.about() + "线索"))
            .orElse("行政处罚案件"),
        Stream.of(FILING, INVESTIGATING, TELLING, DECIDING, EXECUTING, PUBLISHING, LEAVING)
            .flatMap(List::stream).toArray(Act<?>[]::new));
    // spotless:on

    private OrdinaryPenalty() {}
}
