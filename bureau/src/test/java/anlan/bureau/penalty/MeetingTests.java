package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.penalty.MeetingPapers.Adjourn;
import anlan.bureau.penalty.MeetingPapers.Convene;
import anlan.bureau.penalty.MeetingPapers.Item;
import anlan.bureau.penalty.MeetingPapers.Kind;
import anlan.bureau.penalty.MeetingPapers.Open;
import anlan.bureau.penalty.MeetingPapers.Settle;
import anlan.bureau.penalty.MeetingPapers.Speech;
import anlan.bureau.penalty.MeetingPapers.Vote;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.Verdict;
import anlan.bureau.story.Cast;
import anlan.bureau.story.MeetingStory;
import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Outcome;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Discussion of two cases in one meeting. */
class MeetingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);

    private final Play play = Play.of(PenaltyMeeting.PROCEDURE);
    private final Cast cast = Cast.invented();
    private final List<UUID> leaders = cast.leaders();

    private Step step(Record paper) {
        return new Step(paper, cast.clerk(), DAY, Story.at(DAY));
    }

    private Case sitting(List<UUID> attended) {
        return play.all(List.of(
                step(new Convene(
                        Kind.LEADERS,
                        DAY,
                        "会议室",
                        leaders.getFirst(),
                        leaders,
                        List.of(new Item(FIRST, Cast.id(cast.first())), new Item(SECOND, Cast.id(cast.first()))))),
                step(new Open(Story.at(DAY), attended, List.of()))));
    }

    private Settle settle(UUID file, List<UUID> recused, Vote... votes) {
        List<Speech> speeches = new ArrayList<>();
        List<UUID> voters =
                leaders.stream().filter(each -> !recused.contains(each)).toList();
        for (int i = 0; i < votes.length; i++) speeches.add(new Speech(voters.get(i), "发表意见", votes[i]));
        return new Settle(
                file,
                recused,
                speeches,
                Verdict.AGREE,
                List.of(PenaltyPapers.fine(PenaltyPapers.UNIT, Money.yuan(60_000))));
    }

    private List<String> rules(Case file, Record paper) {
        return play.obstacles(file, step(paper)).stream().map(Finding::rule).toList();
    }

    @Test
    void eachConclusionIsFiledInItsCaseWhenTheMeetingEnds() {
        Case file = play.all(
                sitting(leaders),
                List.of(
                        step(settle(FIRST, List.of(), Vote.FOR, Vote.FOR, Vote.AGAINST)),
                        step(settle(SECOND, List.of(leaders.get(2)), Vote.FOR, Vote.FOR))));
        Outcome.Done ended = (Outcome.Done)
                play.perform(file, step(new Adjourn(Story.at(DAY), Cast.id(cast.clerk()), PenaltyPapers.SCAN)));
        assertThat(ended.deliveries()).extracting(delivery -> delivery.to()).containsExactly(FIRST, SECOND);
        assertThat(ended.deliveries())
                .allSatisfy(delivery -> assertThat(delivery.paper()).isInstanceOf(Discuss.class));
        assertThat(ended.facts())
                .filteredOn(fact -> fact.kind().equals(PenaltyMeeting.CASES))
                .singleElement()
                .satisfies(fact -> assertThat(fact.quantity()).isEqualTo(2));
    }

    @Test
    void theMeetingThatIsToldIsLawfulFromTheCallToTheEnd() {
        for (Kind kind : Kind.values()) {
            var matter = new MeetingStory.Matter(
                    FIRST, cast.first(), List.of(PenaltyPapers.fine(PenaltyPapers.UNIT, Money.yuan(320_000))));
            List<Step> told = new MeetingStory(cast, kind, DAY, List.of(matter)).steps();
            assertThat(play.all(told).stage()).isEqualTo(PenaltyMeeting.Sitting.ENDED);
            assertThat(told).isSortedAccordingTo(Comparator.comparing(Step::happened));
        }
    }

    @Test
    void aMeetingWithoutMoreThanHalfOfItsMembersDoesNotBegin() {
        Case called = play.all(List.of(step(new Convene(
                Kind.LEADERS,
                DAY,
                "会议室",
                leaders.getFirst(),
                leaders,
                List.of(new Item(FIRST, Cast.id(cast.first())))))));
        assertThat(rules(called, new Open(Story.at(DAY), leaders.subList(0, 1), List.of())))
                .containsExactly("PEN-027");
        assertThat(rules(called, new Open(Story.at(DAY), leaders.subList(0, 2), List.of())))
                .isEmpty();
    }

    @Test
    void aRecusedMemberNeitherSpeaksNorVotes() {
        Settle own = settle(FIRST, List.of(), Vote.FOR, Vote.FOR, Vote.FOR);
        Settle spoke = new Settle(FIRST, List.of(leaders.get(2)), own.speeches(), own.verdict(), own.concluded());
        assertThat(rules(sitting(leaders), spoke)).contains("OFF-006");
    }

    @Test
    void aConclusionNeedsMoreThanHalfOfTheVotes() {
        Case file = sitting(leaders);
        assertThat(rules(file, settle(FIRST, List.of(), Vote.FOR, Vote.ABSTAIN, Vote.AGAINST)))
                .containsExactly("PEN-027");
        assertThat(rules(file, settle(FIRST, List.of(leaders.get(2)), Vote.FOR, Vote.AGAINST)))
                .containsExactly("PEN-027");
    }

    @Test
    void aMeetingDoesNotEndBeforeEveryCaseIsConcluded() {
        Case file = play.all(sitting(leaders), List.of(step(settle(FIRST, List.of(), Vote.FOR, Vote.FOR, Vote.FOR))));
        assertThat(rules(file, new Adjourn(Story.at(DAY), Cast.id(cast.clerk()), PenaltyPapers.SCAN)))
                .containsExactly("PEN-027");
    }
}
