package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.penalty.CrimePapers.DecideTransfer;
import anlan.bureau.penalty.CrimePapers.HandOverThings;
import anlan.bureau.penalty.CrimePapers.PoliceAnswer;
import anlan.bureau.penalty.CrimePapers.SuspectCrime;
import anlan.bureau.penalty.CrimePapers.TransferToPolice;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.ExecutionPapers.Educate;
import anlan.bureau.penalty.FilingPapers.DeclineFiling;
import anlan.bureau.penalty.FilingPapers.Drop;
import anlan.bureau.penalty.FilingPapers.HandOver;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.penalty.FilingPapers.Source;
import anlan.bureau.penalty.InvestigationPapers.Collect;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Resume;
import anlan.bureau.penalty.InvestigationPapers.Suspend;
import anlan.bureau.story.Cast;
import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a case ends without a penalty, or leaves the bureau. */
class ExitTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final String UNIT = PenaltyPapers.UNIT.key();

    private final Play play = Play.of(OrdinaryPenalty.PROCEDURE);
    private final Cast cast = Cast.invented();
    private final PenaltyStory story = Story.penalty();
    private final Case investigated = play.all(story.before(Conclude.class));

    private static Step step(Record paper, Actor by, LocalDate day) {
        return new Step(paper, by, day, Story.at(day));
    }

    private Case then(Case file, Record paper) {
        return play.all(file, List.of(step(paper, cast.first(), DAY)));
    }

    private List<String> rules(Case file, Record paper) {
        return play.obstacles(file, step(paper, cast.first(), DAY)).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Conclude concluding(Conclude.Outcome outcome) {
        return new Conclude(outcome, "V-10", "查明的事实", true, true, true, false, null, List.of());
    }

    @Test
    void aLeadThatIsNotFiledEnds() {
        Case lead = then(play.empty(), new RegisterLead(Source.REPORT, DAY, "清源化工有限公司", "举报无证动火", null, List.of()));
        assertThat(lead.running(Terms.TO_FILE, null)).isPresent();
        assertThat(then(lead, new DeclineFiling("经核实没有违法事实存在。", null)).stage()).isEqualTo(At.NOT_FILED);
    }

    @Test
    void aMinorViolationIsNotPenalisedButThePartyIsEducatedBeforeTheCaseCloses() {
        Conclude penalty = new Conclude(
                Conclude.Outcome.PENALTY,
                "V-10",
                "查明的事实",
                true,
                true,
                true,
                false,
                null,
                List.of(PenaltyPapers.fine(PenaltyPapers.UNIT, anlan.law.Money.yuan(1_000))));
        assertThat(rules(investigated, penalty)).containsExactly("PEN-038");

        Case file = then(investigated, concluding(Conclude.Outcome.MINOR));
        assertThat(rules(file, PenaltyPapers.exempt(PenaltyPapers.UNIT))).containsExactly("PEN-025");
        file = then(file, PenaltyPapers.submit(false));
        file = play.all(file, List.of(step(PenaltyPapers.review(cast), cast.reviewer(), DAY)));
        file = then(file, PenaltyPapers.exempt(PenaltyPapers.UNIT));
        file = then(file, PenaltyPapers.serveDecision(PenaltyPapers.UNIT));
        assertThat(file.stage()).isEqualTo(At.EXECUTION);
        assertThat(rules(file, PenaltyPapers.close())).containsExactlyInAnyOrder("EXE-001", "PEN-040");
        file = then(file, new Educate(UNIT, "已对当事人进行法制教育"));
        assertThat(then(file, PenaltyPapers.close()).stage()).isEqualTo(At.CLOSED);
    }

    @Test
    void aCaseIsWithdrawnBeforeADecisionAndNotAfterOne() {
        Drop drop = new Drop(Drop.Ground.NO_VIOLATION, "经查明，违法事实不能成立。");
        assertThat(then(investigated, drop).stage()).isEqualTo(At.DROPPED);
        PenaltyStory both = Story.penalty()
                .parties(PenaltyPapers.UNIT, PenaltyPapers.PERSON)
                .fine(anlan.law.Money.yuan(30_000));
        Case half = play.all(play.all(both.before(Decide.class)), List.of(both.step(Decide.class)));
        assertThat(play.obstacles(
                        half, step(drop, cast.first(), both.step(Decide.class).day())))
                .extracting(Finding::rule)
                .containsExactly("PEN-021");
    }

    @Test
    void aCaseOfAnotherOrganGoesThere() {
        HandOver away = new HandOver("清源县消防救援大队", "属于消防救援机构职责", PenaltyPapers.SCAN);
        assertThat(then(investigated, away).stage()).isEqualTo(At.AWAY);
    }

    @Test
    void aSuspectedCrimeGoesToThePoliceWithAllItsPapersAndToNobodyElse() {
        Case file = then(investigated, concluding(Conclude.Outcome.CRIME));
        assertThat(file.isOpen(Terms.CRIME)).isTrue();
        assertThat(rules(file, new HandOver("其他机关", "理由", PenaltyPapers.SCAN))).containsExactly("CRI-001");
        assertThat(rules(file, new SuspectCrime(List.of(Cast.id(cast.first())), "核实报告")))
                .containsExactly("CRI-002");
        file = then(file, new SuspectCrime(cast.handlers(), "核实报告"));
        List<String> scan = PenaltyPapers.SCAN;
        TransferToPolice whole = new TransferToPolice("清源县公安局", scan, scan, scan, scan, scan);
        assertThat(rules(file, whole)).containsExactly("CRI-003");
        file = then(file, new DecideTransfer(true, "符合移送条件"));
        TransferToPolice part = new TransferToPolice("清源县公安局", scan, scan, List.of(), scan, scan);
        assertThat(rules(file, part)).containsExactly("CRI-004");
        file = then(file, whole);
        assertThat(file.stage()).isEqualTo(At.POLICE);
        assertThat(rules(file, new HandOverThings(scan))).containsExactly("CRI-007");
        file = then(file, new PoliceAnswer(PoliceAnswer.Answer.FILED, scan));
        assertThat(then(file, new HandOverThings(scan)).stage()).isEqualTo(At.AWAY);
    }

    @Test
    void aCaseThePoliceSendBackGoesOn() {
        Case file = then(investigated, concluding(Conclude.Outcome.CRIME));
        file = then(file, new SuspectCrime(cast.handlers(), "核实报告"));
        file = then(file, new DecideTransfer(true, "符合移送条件"));
        List<String> scan = PenaltyPapers.SCAN;
        file = then(file, new TransferToPolice("清源县公安局", scan, scan, scan, scan, scan));
        file = then(file, new PoliceAnswer(PoliceAnswer.Answer.SENT_BACK, scan));
        assertThat(file.stage()).isEqualTo(At.INVESTIGATION);
        assertThat(file.isOpen(Terms.CRIME)).isFalse();
    }

    @Test
    void nothingIsDoneWhileTheCaseIsSuspendedAndItsTermStandsStill() {
        Case held = then(investigated, new Suspend("等待关联案件的结果"));
        assertThat(rules(held, PenaltyPapers.collect(cast))).contains("PEN-020");
        LocalDate later = DAY.plusDays(20);
        Case resumed = play.all(held, List.of(step(new Resume("结果已经作出"), cast.first(), later)));
        assertThat(rules(
                        resumed,
                        new Collect(
                                cast.handlers(),
                                true,
                                PenaltyPapers.collect(cast).evidence())))
                .isEmpty();
        assertThat(resumed.due(Terms.CASE_TERM, (String) null, play.on(later))
                        .orElseThrow()
                        .safeDay())
                .isAfter(investigated
                        .due(Terms.CASE_TERM, (String) null, play.on(DAY))
                        .orElseThrow()
                        .safeDay()
                        .plusDays(19));
    }
}
