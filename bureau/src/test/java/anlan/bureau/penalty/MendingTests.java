package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.HearingPapers.EndHearing;
import anlan.bureau.penalty.HearingPapers.HoldHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Resume;
import anlan.bureau.penalty.InvestigationPapers.Suspend;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Recheck;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.bureau.story.Cast;
import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Mending;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Seen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the way of an act names the act that mends it, if whoever asks may do that now and it surely does. */
class MendingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    private final Play play = Play.of(OrdinaryPenalty.PROCEDURE);
    private final Cast cast = Cast.invented();
    private final On on = play.on(DAY);

    private Case then(Case file, Record paper) {
        return play.all(file, List.of(new Step(paper, cast.first(), DAY, Story.at(DAY))));
    }

    private List<Class<? extends Record>> mending(Case file, Class<? extends Record> paper, Actor actor) {
        List<Act<?>> possible = file.procedure().acts().stream()
                .filter(act ->
                        act.parts().expiry() == null && judge(file, act, actor).isEmpty())
                .<Act<?>>map(act -> act)
                .toList();
        Act<?> act = file.procedure().act(paper).orElseThrow();
        return judge(file, act, actor).stream()
                .flatMap(found -> Mending.of(found, file, act, null, possible, actor, on).stream())
                .<Class<? extends Record>>map(Act::paper)
                .toList();
    }

    private <P extends Record> List<Finding> judge(Case file, Act<P> act, Actor actor) {
        return Perform.judge(file, act, null, actor, Seen.nothing(), on).obstacles();
    }

    @Test
    void aSuspendedInvestigationIsResumedBeforeItIsConcluded() {
        Case file = then(play.all(Story.penalty().before(Conclude.class)), new Suspend("等待事故调查结论"));
        assertThat(mending(file, Conclude.class, cast.first())).containsExactly(Resume.class);
        assertThat(mending(file, Conclude.class, cast.clerk())).isEmpty();
    }

    @Test
    void whatAPartySaidIsCheckedBeforeTheCaseIsSubmitted() {
        Case told = play.all(Story.penalty().before(Submit.class));
        assertThat(mending(told, Submit.class, cast.first())).isEmpty();
        Case said = then(told, new Defend(PenaltyPapers.UNIT.key(), "已经整改，请求从轻", List.of()));
        assertThat(mending(said, Submit.class, cast.first())).containsExactly(Recheck.class);
    }

    @Test
    void anOpenHearingIsEndedByWhoeverMayEndIt() {
        Case asked = play.all(Story.penalty().hearing().before(HoldHearing.class));
        assertThat(mending(asked, Submit.class, cast.host())).containsExactly(EndHearing.class);
        assertThat(mending(asked, Submit.class, cast.first())).isEmpty();
        Case held = play.all(Story.penalty().hearing().before(Opine.class));
        assertThat(mending(held, Submit.class, cast.host())).containsExactlyInAnyOrder(EndHearing.class, Opine.class);
    }

    @Test
    void whatDependsOnWhatAPaperSaysIsNotGuessed() {
        Case file = play.all(Story.penalty().before(Review.class));
        assertThat(file.isOpen(Terms.REVIEWING)).isTrue();
        assertThat(mending(file, Decide.class, cast.reviewer())).isEmpty();
    }
}
