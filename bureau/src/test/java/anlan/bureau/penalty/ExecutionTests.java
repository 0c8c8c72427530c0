package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.penalty.ExecutionPapers.ApplyToCourt;
import anlan.bureau.penalty.ExecutionPapers.Challenge;
import anlan.bureau.penalty.ExecutionPapers.Demand;
import anlan.bureau.penalty.ExecutionPapers.EndChallenge;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.bureau.penalty.ExecutionPapers.Remedy;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.ExecutionPapers.ServeDemand;
import anlan.bureau.penalty.ExecutionPapers.Surcharge;
import anlan.bureau.story.Cast;
import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody pays: additional fine, demand, court. */
class ExecutionTests {

    private static final String UNIT = PenaltyPapers.UNIT.key();

    private final Play play = Play.of(OrdinaryPenalty.PROCEDURE);
    private final Cast cast = Cast.invented();
    private final PenaltyStory story = Story.penalty();
    private final Case unpaid = play.all(story.before(Pay.class));
    private final LocalDate served = story.step(ServeDecision.class).day();
    private final LocalDate due = Late.lastDay(unpaid, UNIT, play.on(served)).orElseThrow();

    private static Step step(Record paper, Actor by, LocalDate day) {
        return new Step(paper, by, day, Story.at(day));
    }

    private Case then(Case file, Record paper, Actor by, LocalDate day) {
        return play.all(file, List.of(step(paper, by, day)));
    }

    private List<String> rules(Case file, Record paper, LocalDate day) {
        return play.obstacles(file, step(paper, cast.first(), day)).stream()
                .map(Finding::rule)
                .toList();
    }

    private Money surcharge(Case file, int daysLate) {
        LocalDate day = due.plusDays(daysLate);
        return Late.surcharge(file, UNIT, day, play.on(day));
    }

    @Test
    void fifteenDaysToPayRunFromService() {
        assertThat(due).isEqualTo(served.plusDays(15));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1200", "33, 39600", "34, 40000", "100, 40000"})
    void theAdditionalFineIsThreePerCentADayAndNeverMoreThanTheFine(int daysLate, String most) {
        assertThat(surcharge(unpaid, daysLate)).isEqualTo(Money.of(most));
    }

    @Test
    void whatWasPaidIsNotReckonedAgain() {
        Case half = then(unpaid, new Pay(UNIT, Money.yuan(30_000), "FS0001"), cast.first(), due);
        assertThat(surcharge(half, 10)).isEqualTo(Money.yuan(3_000));
    }

    @Test
    void daysOfReconsiderationAreNotReckoned() {
        LocalDate asked = due.minusDays(2);
        Case open = then(unpaid, new Challenge(UNIT, Remedy.RECONSIDERATION, false), cast.reviewer(), asked);
        assertThat(surcharge(open, 10)).isEqualTo(Money.ZERO);
        Case ended = then(
                open, new EndChallenge(UNIT, Remedy.RECONSIDERATION, true, "维持"), cast.reviewer(), due.plusDays(4));
        assertThat(surcharge(ended, 10)).isEqualTo(Money.yuan(7_200));
    }

    @ParameterizedTest
    @CsvSource({"0, PEN-033", "1, ''"})
    void anAdditionalFineComesAfterTheLastDayToPay(int daysLate, String refusedBy) {
        LocalDate day = due.plusDays(daysLate);
        List<String> found = rules(unpaid, new Surcharge(UNIT, day, surcharge(unpaid, daysLate)), day);
        assertThat(found).isEqualTo(refusedBy.isEmpty() ? List.of() : List.of(refusedBy));
    }

    @Test
    void anAdditionalFineAboveTheReckonedOneIsRefused() {
        LocalDate day = due.plusDays(10);
        assertThat(rules(unpaid, new Surcharge(UNIT, day, Money.of("12000.01")), day))
                .containsExactly("PEN-033");
        assertThat(rules(unpaid, new Surcharge(UNIT, day, Money.of("12000.00")), day))
                .isEmpty();
    }

    @Test
    void theCourtIsAskedAfterTheDemandAndAfterTheTimeForSuitAndNotBefore() {
        LocalDate suitEnds =
                unpaid.due(Terms.TO_SUE, UNIT, play.on(served)).orElseThrow().lastDay();
        LocalDate demanded = play.on(served).law().calendar().plusWorkdays(suitEnds, -10);
        Demand demand = new Demand(UNIT, "十日内", "缴至指定银行", Money.yuan(40_000), "收到后可以陈述申辩");
        Case file = then(unpaid, demand, cast.first(), demanded.minusDays(1));
        file = then(file, new ServeDemand(UNIT, PenaltyPapers.direct(PenaltyPapers.UNIT)), cast.first(), demanded);
        ApplyToCourt apply = new ApplyToCourt(UNIT, "清源县人民法院", PenaltyPapers.SCAN);
        assertThat(rules(file, apply, suitEnds)).containsExactly("EXE-003", "EXE-004");
        assertThat(rules(file, apply, suitEnds.plusDays(1))).isEmpty();
        assertThat(rules(unpaid, apply, suitEnds.plusDays(1))).containsExactly("EXE-003");
    }

    @Test
    void aCaseIsNotClosedBeforeTheFineIsPaid() {
        Case short1 = then(unpaid, new Pay(UNIT, Money.of("39999.99"), "FS0001"), cast.first(), due);
        assertThat(rules(short1, PenaltyPapers.close(), due)).containsExactly("EXE-001");
        Case full = then(short1, new Pay(UNIT, Money.of("0.01"), "FS0002"), cast.first(), due);
        assertThat(rules(full, PenaltyPapers.close(), due)).isEmpty();
    }
}
