package anlan.bureau.penalty;

import static anlan.bureau.officers.OfficerRules.CERTIFICATES_SHOWN;
import static anlan.bureau.officers.OfficerRules.TWO_OFFICERS;
import static anlan.bureau.penalty.At.*;
import static anlan.bureau.penalty.CrimeRules.*;
import static anlan.bureau.penalty.DecisionRules.*;
import static anlan.bureau.penalty.DiscretionRules.*;
import static anlan.bureau.penalty.FilingRules.*;
import static anlan.bureau.penalty.HearingRules.*;
import static anlan.bureau.penalty.InvestigationRules.*;
import static anlan.bureau.penalty.NoticeRules.*;
import static anlan.bureau.penalty.ReviewRules.*;
import static anlan.bureau.penalty.ServiceRules.*;
import static anlan.bureau.penalty.Signing.*;
import static anlan.bureau.penalty.Terms.*;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.documents.ExecutionDocuments;
import anlan.bureau.documents.InvestigationDocuments;
import anlan.bureau.documents.PenaltyDocuments;
import anlan.bureau.penalty.DecisionPapers.*;
import anlan.bureau.penalty.FilingPapers.*;
import anlan.bureau.penalty.HearingPapers.*;
import anlan.bureau.penalty.InvestigationPapers.*;
import anlan.bureau.penalty.NoticePapers.*;
import anlan.bureau.penalty.ReviewPapers.*;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Who;
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
        act("登记线索", RegisterLead.class).at(LEAD).by(OFFICER.or(Who.system())).starts(TO_FILE)
            .links(FilingRules::origin),
        act("立案", File.class).at(LEAD).proposedBy(OFFICER).effectiveOn(BY_LEADER)
            .unless(TWO_OFFICERS, SAME_OFFICER, TOO_EARLY, DISCOVERED_LATER, LIMITATION, SAME_PARTY, DUPLICATE,
                NOT_IN_CATALOGUE, MAY_BE_CRIME)
            .to(INVESTIGATION).stops(TO_FILE).starts(CASE_TERM).links(FilingRules::links).records(Facts::filed)
            .issues(InvestigationDocuments.FILING, InnerLetters::filing),
        act("不予立案", DeclineFiling.class).at(LEAD).proposedBy(OFFICER).effectiveOn(BY_LEADER)
            .to(NOT_FILED).stops(TO_FILE).records((c, in, on) -> Facts.one(Facts.NOT_FILED, c, on)).aside(),
        act("变更承办人", Reassign.class).at(INVESTIGATION, NOTICE, DEFENCE, SERVICE, EXECUTION).by(SECTION_HEAD)
            .unless(TWO_OFFICERS).evenWhenHeld().aside());

    private static final List<Act<?>> INVESTIGATING = List.of(
        act("调查取证", Collect.class).at(INVESTIGATION, DEFENCE).by(HANDLERS).unless(TWO_OFFICERS, CERTIFICATES_SHOWN),
        act("询问", Interview.class).at(INVESTIGATION, DEFENCE).by(HANDLERS)
            .unless(TWO_OFFICERS, CERTIFICATES_SHOWN, RECORD_SIGNED, RECORD_TIMES)
            .issues(InvestigationDocuments.INTERVIEW, Letters::interview),
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
            .to(NOTICE).issues(PenaltyDocuments.NOTICE, Letters::notice),
        act("送达告知书", ServeNotice.class).at(NOTICE).by(HANDLERS)
            .unless(NOT_WRITTEN, NO_CONSENT, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING)
            .to((c, in, on) -> Progress.allTold(c) ? DEFENCE : NOTICE).starts(TO_DEFEND)
            .starts(TO_ASK_HEARING, (c, in, on) -> offered(c, in.party()) ? on.day() : null)
            .knowing(IssuedNumbers.NEED, (c, in) -> IssuedNumbers.to(c, in.party(), PenaltyDocuments.NOTICE))
            .issues(ExecutionDocuments.RECEIPT, Letters::receipt),
        act("陈述申辩", Defend.class).at(NOTICE, DEFENCE).by(HANDLERS).unless(NOT_TOLD),
        act("申辩复核", Recheck.class).at(NOTICE, DEFENCE).by(HANDLERS).unless(NO_DEFENCE),
        act("书面放弃申辩听证", WaiveRights.class).at(NOTICE, DEFENCE).by(HANDLERS).waitsFor(HEARING).unless(NOT_TOLD)
            .stops(TO_DEFEND, TO_ASK_HEARING),
        act("要求听证", AskHearing.class).at(NOTICE, DEFENCE).by(HANDLERS).unless(ASKED_TOO_LATE, ASKED_ALREADY)
            .opens(HEARING),
        act("听证通知", NotifyHearing.class).at(NOTICE, DEFENCE).proposedBy(LEGAL).effectiveOn(HEARING_ORDER)
            .within(HEARING).unless(TOO_SOON, HOST_NAMED, HOST_UNKNOWN, CLOSED_WITHOUT_REASON)
            .issues(PenaltyDocuments.HEARING, Letters::hearing),
        act("举行听证", HoldHearing.class).at(NOTICE, DEFENCE).by(LEGAL).within(HEARING).notWhoDid(File.class)
            .unless(NOT_ANNOUNCED, HOST, TOO_MANY_AGENTS, RECORD),
        act("终止听证", EndHearing.class).at(NOTICE, DEFENCE).by(LEGAL).within(HEARING).closes(HEARING),
        act("听证意见", Opine.class).at(NOTICE, DEFENCE).by(LEGAL).within(HEARING).unless(NOT_HELD).closes(HEARING));

    private static final List<Act<?>> DECIDING = List.of(
        act("提请法制审核", Submit.class).at(DEFENCE).by(HANDLERS).waitsFor(HEARING, ANSWERING, REVIEWING)
            .unless(NOT_RECHECKED).opens(REVIEWING).issues(InvestigationDocuments.PROPOSAL, InnerLetters::proposal),
        act("法制审核", Review.class).at(DEFENCE).by(LEGAL).within(REVIEWING).notWhoDid(File.class, Conclude.class, Submit.class)
            .unless(POINTS_MISSING, PASSED_UNSOUND, UNQUALIFIED, REVIEWED_BY_INVESTIGATOR, TO_BE_ANSWERED)
            .closes(REVIEWING).to((c, in, on) -> in.conclusion() == Review.Conclusion.RETURN ? INVESTIGATION : DEFENCE)
            .records((c, in, on) -> Facts.one(Facts.REVIEWED, c, on))
            .issues(InvestigationDocuments.LEGAL_REVIEW, InnerLetters::review),
        act("答复审核意见", AnswerReview.class).at(DEFENCE).by(HANDLERS).within(ANSWERING).unless(NOT_ANSWERED)
            .closes(ANSWERING),
        act("负责人集体讨论", Discuss.class).at(DEFENCE).by(CLERK).unless(DISCUSSED_UNREVIEWED)
            .asideUnless(ReviewRules::toBeDiscussed)
            .to(ReviewRules::afterDiscussion).records((c, in, on) -> Facts.one(Facts.DISCUSSED, c, on))
            .knowing(Needs.PEOPLE, (c, in) -> in.people())
            .issues(InvestigationDocuments.DISCUSSION, InnerLetters::discussion),
        act("党组集体审议", DiscussInPartyGroup.class).at(DEFENCE).by(CLERK).unless(LEADERS_FIRST)
            .asideUnless(ReviewRules::toPartyGroup)
            .to(ReviewRules::afterDiscussion).records((c, in, on) -> Facts.one(Facts.PARTY_GROUP, c, on))
            .knowing(Needs.PEOPLE, (c, in) -> in.people())
            .issues(InvestigationDocuments.DISCUSSION, InnerLetters::discussion),
        act("作出处罚决定", Decide.class).at(DEFENCE).proposedBy(HANDLERS).effectiveOn(DECISION)
            .waitsFor(HEARING, PRESERVATION, CRIME, ANSWERING)
            .unless(NOT_IN_CATALOGUE, NOT_NOTIFIED, CHANGED, DEFENCE_OPEN, HEARING_MAY_BE_ASKED, HEARING_OWED,
                DEFENCE_UNCHECKED, RAISED, NOT_REVIEWED, NOT_DISCUSSED, NOT_DISCUSSED_BY_AMOUNT, NOT_IN_PARTY_GROUP,
                AGAINST_CONCLUSION, SAME_ACT_NOT_ASKED, TWICE, DECIDED_ALREADY, EVIDENCE, NO_ADDRESS, NO_PAYEE, KINDS,
                CLOSURE, NO_BENCHMARK, ABOVE_MAXIMUM, BELOW_MINIMUM, OPTIONAL_BELOW, RANGE_UNKNOWN, LIGHTER_LAW,
                UNLIKE_OTHERS)
            .to((c, in, on) -> Progress.allSettled(c) ? SERVICE : DEFENCE)
            .stopsIf((c, in, on) -> Progress.allSettled(c), CASE_TERM, EXTENDED_TERM)
            .starts(TO_SERVE, TO_PUBLISH).records(Facts::decided).claims(ONE_FINE, DecisionRules::fines)
            .issues(PenaltyDocuments.DECISION_ON_UNIT, Letters::onUnit)
            .issues(PenaltyDocuments.DECISION_ON_PERSON, Letters::onPerson),
        act("不予行政处罚", Exempt.class).at(DEFENCE).proposedBy(HANDLERS).effectiveOn(DECISION)
            .waitsFor(HEARING, PRESERVATION, CRIME, ANSWERING).unless(EXEMPTION_NOT_REVIEWED, EXEMPTED_ALREADY)
            .to((c, in, on) -> Progress.allSettled(c) ? SERVICE : DEFENCE)
            .stopsIf((c, in, on) -> Progress.allSettled(c), CASE_TERM, EXTENDED_TERM)
            .starts(TO_SERVE).records((c, in, on) -> Facts.one(Facts.EXEMPTED, c, in, on))
            .issues(PenaltyDocuments.EXEMPTION, Letters::exemption).aside());

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of("penalty.ordinary", "行政处罚一般程序", "行政处罚法 54-72", At.values(),
        file -> file.last(File.class)
            .map(in -> in.parties().stream().map(Party::name).collect(Collectors.joining("、")) + "涉嫌"
                + DecisionRules.violation(in.violation(), in.ended()) + "案")
            .or(() -> file.last(RegisterLead.class).map(lead -> lead.about() + "线索"))
            .orElse("行政处罚案件"),
        Stream.of(FILING, INVESTIGATING, TELLING, DECIDING, ExecutionActs.EXECUTING, ExecutionActs.PUBLISHING,
                ExitActs.LEAVING)
            .flatMap(List::stream).toArray(Act<?>[]::new));
    // spotless:on

    private OrdinaryPenalty() {}
}
