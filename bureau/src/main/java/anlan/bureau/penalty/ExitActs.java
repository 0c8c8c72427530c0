package anlan.bureau.penalty;

import static anlan.bureau.penalty.At.*;
import static anlan.bureau.penalty.CrimeRules.*;
import static anlan.bureau.penalty.InvestigationRules.*;
import static anlan.bureau.penalty.Signing.*;
import static anlan.bureau.penalty.Terms.*;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.penalty.CrimePapers.*;
import anlan.bureau.penalty.FilingPapers.Drop;
import anlan.bureau.penalty.FilingPapers.HandOver;
import anlan.kernel.casefile.Act;
import java.util.List;

/** How a case leaves the ordinary procedure: withdrawn, to another organ, to the police. */
final class ExitActs {

    // spotless:off — rows stay rows
    static final List<Act<?>> LEAVING = List.of(
        act("撤案", Drop.class).at(INVESTIGATION, NOTICE, DEFENCE).proposedBy(HANDLERS).effectiveOn(BY_LEADER)
            .waitsFor(CRIME, PRESERVATION).unless(DROPPED_AFTER_DECISION).to(DROPPED).stops(CASE_TERM, EXTENDED_TERM)
            .records((c, in, on) -> Facts.one(Facts.DROPPED, c, on)).aside(),
        act("移送其他机关", HandOver.class).at(LEAD, INVESTIGATION, NOTICE, DEFENCE).proposedBy(HANDLERS.or(OFFICER))
            .effectiveOn(BY_LEADER).waitsFor(PRESERVATION).unless(CRIME_GOES_TO_POLICE, HANDED_OVER_AFTER_DECISION)
            .to(AWAY).stops(TO_FILE, CASE_TERM, EXTENDED_TERM)
            .records((c, in, on) -> Facts.one(Facts.HANDED_OVER, c, on)).aside(),
        act("涉嫌犯罪核实", SuspectCrime.class).at(INVESTIGATION, NOTICE, DEFENCE, EXECUTION).by(HANDLERS).evenWhenHeld()
            .unless(TEAM).opens(CRIME).starts(TO_DECIDE_TRANSFER).aside(),
        act("决定是否移送", DecideTransfer.class).within(CRIME).proposedBy(HANDLERS).effectiveOn(BY_PRINCIPAL).evenWhenHeld()
            .unless(NO_REPORT).closesIf(in -> !in.transfer(), CRIME).stops(TO_DECIDE_TRANSFER),
        act("移送公安机关", TransferToPolice.class).within(CRIME).by(HANDLERS).evenWhenHeld()
            .unless(NOT_APPROVED, AFTER_A_DAY, PAPERS).closes(CRIME).to(POLICE)
            .records((c, in, on) -> Facts.one(Facts.TO_POLICE, c, on)),
        act("公安机关决定", PoliceAnswer.class).at(POLICE).by(HANDLERS)
            .to((c, in, on) -> in.answer() == PoliceAnswer.Answer.SENT_BACK ? Progress.resumed(c) : POLICE)
            .starts(TO_HAND_OVER_THINGS, (c, in, on) -> in.answer() == PoliceAnswer.Answer.FILED ? on.day() : null)
            .starts(TO_ASK_POLICE_AGAIN, (c, in, on) -> in.answer() == PoliceAnswer.Answer.NOT_FILED ? on.day() : null),
        act("提请复议、建议立案监督", AskPoliceAgain.class).at(POLICE).by(HANDLERS).unless(NOT_REFUSED).stops(TO_ASK_POLICE_AGAIN),
        act("收回继续办理", TakeBack.class).at(POLICE).proposedBy(HANDLERS).effectiveOn(BY_LEADER).unless(NOT_REFUSED)
            .to((c, in, on) -> Progress.resumed(c)).stops(TO_ASK_POLICE_AGAIN),
        act("移交涉案物品和材料", HandOverThings.class).at(POLICE).by(HANDLERS).unless(NOT_FILED_BY_POLICE)
            .to(AWAY).stops(TO_HAND_OVER_THINGS, CASE_TERM, EXTENDED_TERM));
    // spotless:on

    private ExitActs() {}
}
