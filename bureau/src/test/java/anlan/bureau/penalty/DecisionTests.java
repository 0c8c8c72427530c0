package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.SameAct;
import anlan.bureau.penalty.Needs.Other;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.PublicationPapers.Withdraw;
import anlan.bureau.penalty.ReviewPapers.Review;
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
import anlan.kernel.casefile.Party;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands between a case and its decision, and what a decision brings with it. */
class DecisionTests {

    private final Play play = Play.of(OrdinaryPenalty.PROCEDURE);
    private final Cast cast = Cast.invented();
    private final PenaltyStory story = Story.penalty();
    private final Case ready = play.all(story.before(Decide.class));
    private final Step decide = story.step(Decide.class);

    private static Step step(Record paper, Actor by, LocalDate day) {
        return new Step(paper, by, day, Story.at(day));
    }

    private List<String> rules(Play player, Case file, Step step) {
        return player.obstacles(file, step).stream().map(Finding::rule).toList();
    }

    private Outcome.Done done(Case file, Step step) {
        return (Outcome.Done) play.perform(file, step);
    }

    private Decide asked(SameAct answer, Money fine) {
        Decide in = (Decide) decide.paper();
        return new Decide(
                in.party(),
                in.violation(),
                in.facts(),
                in.evidence(),
                in.basis(),
                in.liable(),
                in.gravity(),
                in.measure(),
                in.benchmark(),
                in.mitigated(),
                in.discretion(),
                in.kinds(),
                fine,
                in.confiscated(),
                in.correction(),
                in.performance(),
                in.payee(),
                answer);
    }

    @Test
    void aPersonIsAskedWhetherAnotherFineWasForTheSameAct() {
        Play other = play.in(World.usual().others(new Other(new UUID(2, 2), "（清）应急罚〔2026〕9号", true)));
        Money fine = Money.yuan(40_000);
        assertThat(rules(other, ready, decide)).containsExactly("PEN-012");
        assertThat(rules(other, ready, step(asked(SameAct.SAME_ACT, fine), cast.first(), decide.day())))
                .containsExactly("PEN-012");
        assertThat(rules(other, ready, step(asked(SameAct.OTHER_ACT, fine), cast.first(), decide.day())))
                .isEmpty();
    }

    @Test
    void aFineClaimsItsPartyAndNoFineClaimsNothing() {
        assertThat(done(ready, decide).claimed())
                .singleElement()
                .satisfies(
                        claimed -> assertThat(claimed.key()).startsWith("penalty.fine:" + PenaltyPapers.UNIT.code()));
    }

    @Test
    void nothingIsDecidedWithoutReviewAndANewDefenceVoidsTheReview() {
        Case unreviewed = play.all(story.before(Review.class));
        assertThat(rules(play, unreviewed, decide)).containsExactly("PEN-025");
        Case spoke = play.all(
                ready,
                List.of(step(
                        new Defend(PenaltyPapers.UNIT.key(), "已经整改，请求从轻", List.of()), cast.first(), decide.day())));
        assertThat(rules(play, spoke, decide)).containsExactlyInAnyOrder("PEN-023", "PEN-025");
    }

    @Test
    void aHeavierFineThanWasToldIsRefused() {
        Money more = Money.of("40000.01");
        assertThat(rules(play, ready, step(asked(SameAct.NONE, more), cast.first(), decide.day())))
                .containsExactly("PEN-023");
        assertThat(rules(play, ready, step(asked(SameAct.NONE, Money.yuan(39_999)), cast.first(), decide.day())))
                .isEmpty();
    }

    @Test
    void aHeavierSecondNoticeNeedsNewFacts() {
        Notify heavier = PenaltyPapers.notice(PenaltyPapers.UNIT, "V-10", Money.yuan(45_000), false);
        assertThat(rules(play, ready, step(heavier, cast.first(), decide.day())))
                .containsExactly("PEN-023");
    }

    @Test
    void whoInvestigatedDoesNotReview() {
        Case file = play.all(story.before(Review.class));
        Review review = (Review) story.step(Review.class).paper();
        Review own = new Review(Cast.id(cast.second()), review.checks(), review.conclusion(), review.opinion());
        assertThat(rules(play, file, step(own, cast.reviewer(), decide.day()))).containsExactly("PEN-025");
    }

    @Test
    void aBeginnerInReviewNeedsTheLegalQualification() {
        Play beginner = play.in(World.usual().reviewer(new Needs.Qualification("新人", false, false)));
        Play old = play.in(World.usual().reviewer(new Needs.Qualification("老法制", false, true)));
        Case file = play.all(story.before(Review.class));
        assertThat(rules(beginner, file, story.step(Review.class))).containsExactly("OFF-008");
        assertThat(rules(old, file, story.step(Review.class))).isEmpty();
    }

    @Test
    void aFineFarFromSimilarOnesIsExplained() {
        Play others = play.in(World.usual().similar(new Needs.Similar(10, Money.yuan(30_000))));
        Outcome.Done far = (Outcome.Done) others.perform(ready, decide);
        assertThat(far.judgement().cautions()).extracting(Finding::rule).containsExactly("DIS-009");
    }

    @Test
    void aDecisionOnAUnitIssuesItsDocumentAndTheTermOfTheCaseStops() {
        Outcome.Done decided = done(ready, decide);
        assertThat(decided.issued())
                .extracting(issued -> issued.document().key())
                .containsExactly("penalty.unit");
        assertThat(decided.after().running(Terms.CASE_TERM, null))
                .hasValueSatisfying(run -> assertThat(run.isRunning()).isFalse());
    }

    @Test
    void theTermRunsUntilTheLastPartyIsDecided() {
        PenaltyStory both = Story.penalty()
                .parties(PenaltyPapers.UNIT, PenaltyPapers.PERSON)
                .fine(Money.yuan(30_000));
        Case one = play.all(play.all(both.before(Decide.class)), List.of(both.step(Decide.class)));
        assertThat(one.stage()).isEqualTo(At.DEFENCE);
        assertThat(one.running(Terms.CASE_TERM, null))
                .hasValueSatisfying(run -> assertThat(run.isRunning()).isTrue());
    }

    @Test
    void aRevokedDecisionTakesBackItsFactsAndMustBeTakenFromThePublic() {
        Case closed = play.all(story.steps());
        LocalDate day = LocalDate.of(2026, 6, 1);
        Outcome.Done annulled = done(
                closed, step(new Annul(PenaltyPapers.UNIT.key(), "行政复议决定", false, "适用依据错误"), cast.reviewer(), day));
        assertThat(annulled.facts())
                .filteredOn(fact -> fact.kind().equals(Facts.FINED))
                .singleElement()
                .satisfies(fact -> assertThat(fact.amount()).isEqualTo(Money.yuan(-40_000)));
        assertThat(annulled.after().due(Terms.TO_WITHDRAW, PenaltyPapers.UNIT.key(), play.on(day)))
                .hasValueSatisfying(due -> assertThat(due.lastDay()).isEqualTo(LocalDate.of(2026, 6, 4)));
        Withdraw back = new Withdraw(PenaltyPapers.UNIT.key(), "行政复议决定撤销处罚决定");
        assertThat(rules(play, annulled.after(), step(back, cast.reviewer(), day)))
                .isEmpty();
        assertThat(rules(play, closed, step(back, cast.reviewer(), day))).containsExactly("PUB-006");
    }

    @Test
    void aNaturalPersonIsMaskedBeforeThePublic() {
        PenaltyStory person = Story.penalty().parties(PenaltyPapers.PERSON).fine(Money.yuan(30_000));
        Case file = play.all(person.before(Publish.class));
        Published shown = (Published)
                done(file, person.step(Publish.class)).publications().getFirst().body();
        assertThat(shown.party()).isEqualTo("沈某");
        assertThat(shown.code()).isNull();
        assertThat(shown.summary()).doesNotContain("沈涛");
        assertThat(Published.masked(named("张小明"))).isEqualTo("张某某");
        assertThat(Published.masked(named("欧阳小明"))).isEqualTo("欧阳某某");
    }

    private static Party named(String name) {
        return new Party(Party.Kind.PERSON, name, null, null, null, null, null);
    }
}
