package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.bureau.penalty.HearingPapers.AskHearing;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.story.Cast;
import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.bureau.story.World;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Outcome;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every dated number just below, at and just above. */
class ThresholdTests {

    private final Play play = Play.of(OrdinaryPenalty.PROCEDURE);
    private final Cast cast = Cast.invented();

    private static Step step(Record paper, Actor by, LocalDate day) {
        return new Step(paper, by, day, Story.at(day));
    }

    private List<String> rules(Case file, Step step) {
        return play.obstacles(file, step).stream().map(Finding::rule).toList();
    }

    private static List<String> cautions(Outcome outcome) {
        return ((Outcome.Done) outcome)
                .judgement().cautions().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-02, 2026-03-01, false, false", "2024-03-02, 2026-03-02, false, false",
                "2024-03-02, 2026-03-03, false, true",
        "2021-10-08, 2026-10-07, true, false", "2021-10-08, 2026-10-08, true, false",
                "2021-10-08, 2026-10-09, true, true"
    })
    void limitationRunsFromTheActToItsDiscovery(LocalDate ended, LocalDate discovered, boolean harm, boolean refused) {
        File told = PenaltyPapers.file(cast, Nature.PREVENTIVE, "V-10", ended, PenaltyPapers.UNIT);
        File file = new File(
                told.officers(),
                told.source(),
                null,
                List.of(),
                told.nature(),
                told.parties(),
                told.violation(),
                ended,
                discovered,
                harm,
                harm,
                told.facts(),
                told.evidence());
        // Filed long after the discovery: that does not count.
        Step filing = step(file, cast.first(), discovered.plusDays(40));
        assertThat(rules(play.empty(), filing).contains("PEN-013")).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"49999.99, false", "50000, true", "50000.01, true"})
    void aHearingIsOfferedToAUnitFromFiftyThousandOn(String yuan, boolean owed) {
        Money fine = Money.of(yuan);
        Case file = play.all(Story.penalty().upTo(At.NOTICE));
        Step notice = step(
                PenaltyPapers.notice(PenaltyPapers.UNIT, "V-10", fine, false), cast.first(), LocalDate.of(2026, 3, 11));
        assertThat(rules(file, notice).contains("HEA-001")).isEqualTo(owed);
    }

    @ParameterizedTest
    @CsvSource({"19999.99, false", "20000, true", "20000.01, true"})
    void aHearingIsOfferedToAPersonFromTwentyThousandOn(String yuan, boolean owed) {
        Money fine = Money.of(yuan);
        Case file = play.all(Story.penalty().parties(PenaltyPapers.PERSON).upTo(At.NOTICE));
        Step notice = step(
                PenaltyPapers.notice(PenaltyPapers.PERSON, "V-10", fine, false),
                cast.first(),
                LocalDate.of(2026, 3, 11));
        assertThat(rules(file, notice).contains("HEA-001")).isEqualTo(owed);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "5, true", "6, false"})
    void nobodyDecidesBeforeTheFiveWorkingDaysOfDefenceAreOver(int workdaysAfterService, boolean refused) {
        PenaltyStory story = Story.penalty().waiting();
        Case file = play.all(story.before(Decide.class));
        LocalDate served = story.step(ServeNotice.class).day();
        LocalDate day = play.on(served).law().calendar().plusWorkdays(served, workdaysAfterService);
        Decide decide = (Decide) story.step(Decide.class).paper();
        assertThat(rules(file, step(decide, cast.first(), day)).contains("PEN-024"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true"})
    void aHearingIsAskedForWithinFiveWorkingDays(int workdaysAfterService, boolean refused) {
        PenaltyStory story = Story.penalty().fine(Money.yuan(60_000)).hearing();
        Case file = play.all(story.before(AskHearing.class));
        LocalDate served = story.step(ServeNotice.class).day();
        LocalDate day = play.on(served).law().calendar().plusWorkdays(served, workdaysAfterService);
        assertThat(rules(file, step(PenaltyPapers.askHearing(PenaltyPapers.UNIT), cast.first(), day))
                        .contains("HEA-003"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, true", "8, false"})
    void aHearingIsAnnouncedSevenFullWorkingDaysBefore(int workdays, boolean refused) {
        PenaltyStory story = Story.penalty().fine(Money.yuan(60_000)).hearing();
        Case file = play.all(story.before(NotifyHearing.class));
        LocalDate day = story.step(NotifyHearing.class).day();
        LocalDate held = play.on(day).law().calendar().plusWorkdays(day, workdays);
        NotifyHearing notice = PenaltyPapers.notifyHearing(PenaltyPapers.UNIT, cast, held);
        assertThat(rules(file, step(notice, cast.host(), day)).contains("HEA-004"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"299999.99, false", "300000, true", "300000.01, true"})
    void thePartyGroupDiscussesFromThreeHundredThousandInclusive(String yuan, boolean refused) {
        Money fine = Money.of(yuan);
        PenaltyStory story = Story.penalty().fine(fine);
        List<Step> without = story.before(Decide.class).stream()
                .filter(step -> !(step.paper() instanceof DiscussInPartyGroup))
                .toList();
        Step decide = story.step(Decide.class);
        assertThat(rules(play.all(without), decide)).isEqualTo(refused ? List.of("PEN-027") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"299999.99, false", "300000, true", "300000.01, true"})
    void thePartyGroupIsAskedForFromThatAmountAndOtherwiseFoldedAway(String yuan, boolean asked) {
        PenaltyStory story = Story.penalty().fine(Money.of(yuan));
        Case file = play.all(story.before(Decide.class).stream()
                .filter(step -> !(step.paper() instanceof DiscussInPartyGroup))
                .toList());
        assertThat(asked(file, DiscussInPartyGroup.class, story)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"49999.99, false, false", "50000, false, true", "49999.99, true, true"})
    void theLeadersAreAskedForByAmountOrWhereTheCaseIsComplex(String yuan, boolean complex, boolean asked) {
        PenaltyStory story = Story.penalty().fine(Money.of(yuan));
        Case file = play.all(story.before(Decide.class).stream()
                .filter(step -> !(step.paper() instanceof Discuss))
                .map(step -> step.paper() instanceof ReviewPapers.Submit submitted
                        ? step(
                                new ReviewPapers.Submit(complex, submitted.explanation(), submitted.proposed()),
                                cast.first(),
                                step.day())
                        : step)
                .toList());
        assertThat(asked(file, Discuss.class, story)).isEqualTo(asked);
    }

    private boolean asked(Case file, Class<? extends Record> paper, PenaltyStory story) {
        return OrdinaryPenalty.PROCEDURE
                .act(paper)
                .orElseThrow()
                .parts()
                .asked()
                .applies(file, play.on(story.step(Decide.class).day()));
    }

    @ParameterizedTest
    @CsvSource({"49999.99, false", "50000, true", "50000.01, true"})
    void theAmountThatLeadersDiscussIsUnverifiedAndOnlyCautionsUntilItIsConfirmed(String yuan, boolean asked) {
        Money fine = Money.of(yuan);
        PenaltyStory story = Story.penalty().fine(fine);
        List<Step> without = story.before(Decide.class).stream()
                .filter(step -> !(step.paper() instanceof Discuss))
                .map(step -> step.paper() instanceof ReviewPapers.Submit
                        ? step(PenaltyPapers.submit(false), cast.first(), step.day())
                        : step)
                .toList();
        Step decide = story.step(Decide.class);
        assertThat(cautions(play.perform(play.all(without), decide)).contains("PEN-028.fine"))
                .isEqualTo(asked);
        Play confirming = play.confirming("PEN-028.fine");
        assertThat(confirming.obstacles(confirming.all(without), decide).stream()
                        .map(Finding::rule)
                        .toList())
                .isEqualTo(asked ? List.of("PEN-028.fine") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"99999.99, false", "100000, false", "100000.01, true"})
    void aFineStaysWithinTheMaximumOfTheLaw(String yuan, boolean refused) {
        Money fine = Money.of(yuan);
        Case file = play.all(Story.penalty().upTo(At.NOTICE));
        Notify notice = PenaltyPapers.notice(PenaltyPapers.UNIT, "V-10", fine, true);
        assertThat(rules(file, step(notice, cast.first(), LocalDate.of(2026, 3, 11)))
                        .contains("DIS-004"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"99999.99, true", "100000, false", "100000.01, false"})
    void aFineBelowTheMinimumNeedsAGroundOfMitigation(String yuan, boolean refused) {
        Money fine = Money.of(yuan);
        PenaltyStory story = Story.penalty().violation("V-14").fine(fine);
        Case file = play.all(story.before(Decide.class));
        assertThat(rules(file, story.step(Decide.class))).isEqualTo(refused ? List.of("DIS-004") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"28, true", "29, true", "30, false", "31, false"})
    void aPublicNoticeServesAfterThirtyDays(int days, boolean refused) {
        PenaltyStory story = Story.penalty();
        Case file = play.all(story.before(ServeNotice.class));
        LocalDate announced = story.step(ServeNotice.class).day();
        Handover handover = new Handover(
                Handover.Method.PUBLIC_NOTICE, "公告", PenaltyPapers.SCAN, null, null, "住所无人，邮寄退回", announced, null);
        ServeNotice served = new ServeNotice(PenaltyPapers.UNIT.key(), handover);
        assertThat(rules(file, step(served, cast.first(), announced.plusDays(days)))
                        .contains("GEN-007"))
                .isEqualTo(refused);
    }

    @Test
    void oneCertifiedOfficerIsNotEnough() {
        Play one = play.in(World.usual().uncertified(Cast.id(cast.second())));
        assertThat(one.obstacles(one.empty(), Story.penalty().steps().getFirst()))
                .extracting(Finding::rule)
                .containsExactly("OFF-001");
    }
}
