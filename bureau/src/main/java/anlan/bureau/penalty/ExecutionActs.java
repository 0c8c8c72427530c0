package anlan.bureau.penalty;

import static anlan.bureau.penalty.At.*;
import static anlan.bureau.penalty.ExecutionRules.*;
import static anlan.bureau.penalty.PublicationRules.*;
import static anlan.bureau.penalty.ServiceRules.*;
import static anlan.bureau.penalty.Signing.*;
import static anlan.bureau.penalty.Terms.*;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.documents.ExecutionDocuments;
import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.ExecutionPapers.*;
import anlan.bureau.penalty.PublicationPapers.*;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.IssuedNumbers;
import java.util.List;

/** The second half of the ordinary procedure: service, payment, court, closing; and what the public sees. */
final class ExecutionActs {

    // spotless:off — rows stay rows
    static final List<Act<?>> EXECUTING = List.of(
        act("送达决定书", ServeDecision.class).at(DEFENCE, SERVICE).by(HANDLERS)
            .unless(NOT_DECIDED, NO_CONSENT, NO_CHANNEL, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING)
            .to((c, in, on) -> Progress.allServed(c) ? EXECUTION : c.stage()).stops(TO_SERVE)
            .starts(TO_PAY, ExecutionRules::payFrom).starts(TO_SUE, ExecutionRules::sueFrom)
            .starts(COURT_WINDOW, ExecutionRules::windowAfterService)
            .records((c, in, on) -> Facts.one(Facts.SERVED, c, in, on))
            .knowing(IssuedNumbers.NEED, (c, in) -> IssuedNumbers.to(c, in.party(), Letters.DECISIONS))
            .issues(ExecutionDocuments.RECEIPT, Letters::receipt),
        act("登记缴款", Pay.class).at(SERVICE, EXECUTION).by(HANDLERS).unless(NOT_SERVED, PAID_TOO_MUCH)
            .claims(ONE_PAYMENT, (c, in, on) -> List.of(in.reference()))
            .records((c, in, on) -> Facts.one(Facts.PAID, c, in, in.amount(), on)),
        act("暂缓、分期缴纳", Defer.class).at(SERVICE, EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .unless(NOT_SERVED, PLAN).starts(COURT_WINDOW, ExecutionRules::windowAfterPlan).aside(),
        act("登记履行情况", ExecutionPapers.Perform.class).at(SERVICE, EXECUTION).by(HANDLERS).unless(NOT_SERVED),
        act("教育当事人", Educate.class).at(SERVICE, EXECUTION).by(HANDLERS).unless(NOT_SERVED),
        act("加处罚款", Surcharge.class).at(EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .unless(NOT_SERVED, NOT_LATE, TOO_HIGH, STAYED, NOT_NUMBERED)
            .records((c, in, on) -> Facts.one(Facts.SURCHARGED, c, in, in.amount(), on))
            .issues(ExecutionDocuments.SURCHARGE, Letters::surcharge),
        act("送达加处罚款决定书", ServeSurcharge.class).at(EXECUTION).by(HANDLERS)
            .unless(NOT_SERVED, NO_SURCHARGE, NO_CONSENT, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING)
            .knowing(IssuedNumbers.NEED, (c, in) -> IssuedNumbers.to(c, in.party(), ExecutionDocuments.SURCHARGE))
            .issues(ExecutionDocuments.RECEIPT, Letters::receipt),
        act("催告", Demand.class).at(EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_DEPUTY)
            .unless(NOT_SERVED, DEMAND_TOO_SOON, DEMAND_AMOUNT, STAYED, NOT_NUMBERED)
            .issues(ExecutionDocuments.DEMAND, Letters::demand),
        act("送达催告书", ServeDemand.class).at(EXECUTION).by(HANDLERS)
            .unless(NOT_SERVED, NO_DEMAND, NO_CONSENT, NO_RECEIPT, NO_WITNESS, NOT_TRIED, NOTICE_RUNNING).starts(DEMANDED)
            .knowing(IssuedNumbers.NEED, (c, in) -> IssuedNumbers.to(c, in.party(), ExecutionDocuments.DEMAND))
            .issues(ExecutionDocuments.RECEIPT, Letters::receipt),
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
            .to((c, in, on) -> in.again() ? INVESTIGATION : c.stage() == SERVICE && Progress.allServed(c) ? EXECUTION : c.stage())
            .records(Facts::annulled).aside(),
        act("结案", Close.class).at(EXECUTION).proposedBy(HANDLERS).effectiveOn(BY_LEADER).waitsFor(CHALLENGE, CRIME)
            .unless(NOT_PERFORMED, NOT_EDUCATED).to(CLOSED).stops(TO_PAY, COURT_WINDOW)
            .records((c, in, on) -> Facts.one(Facts.CLOSED, c, on))
            .knowing(IssuedNumbers.NEED, (c, in) -> IssuedNumbers.of(c, Letters.DECISIONS))
            .issues(ExecutionDocuments.CLOSING, InnerLetters::closing));

    static final List<Act<?>> PUBLISHING = List.of(
        act("公开处罚信息", Publish.class).at(DEFENCE, SERVICE, EXECUTION, CLOSED).proposedBy(HANDLERS).effectiveOn(BY_DEPUTY)
            .unless(NOT_LOOKED_THROUGH, NOTHING_TO_PUBLISH).stops(TO_PUBLISH)
            .publishes((c, in, on) -> Published.of(c, in, on)),
        act("撤回公示", Withdraw.class).at(INVESTIGATION, NOTICE, DEFENCE, SERVICE, EXECUTION, CLOSED).by(HANDLERS.or(LEGAL))
            .unless(NOT_SHOWN, NOT_ANNULLED).stops(TO_WITHDRAW)
            .publishes((c, in, on) -> Published.takenBack(c, in, on)).aside(),
        act("终止公示", EndDisplay.class).at(SERVICE, EXECUTION, CLOSED).by(HANDLERS.or(LEGAL))
            .unless(NOT_DISPLAYED).publishes((c, in, on) -> Published.ended(c, in, on)).aside());
    // spotless:on

    private ExecutionActs() {}
}
