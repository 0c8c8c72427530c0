package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Play;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Case;
import anlan.law.Money;
import org.junit.jupiter.api.Test;

/** Whole cases from filing to closing. */
class PenaltyPathTests {

    private final Play play = Play.of(OrdinaryPenalty.PROCEDURE);

    private Case close(PenaltyStory story) {
        return play.all(story.steps());
    }

    @Test
    void aSmallFineWithRightsWaivedIsClosed() {
        assertThat(close(Story.penalty()).stage()).isEqualTo(At.CLOSED);
    }

    @Test
    void aFineWaitsForDefenceAndIsClosed() {
        assertThat(close(Story.penalty().waiting()).stage()).isEqualTo(At.CLOSED);
    }

    @Test
    void aLargeFineIsHeardDiscussedAndClosed() {
        assertThat(close(Story.penalty().fine(Money.yuan(60_000)).hearing()).stage())
                .isEqualTo(At.CLOSED);
    }

    @Test
    void aVeryLargeFinePassesThePartyGroupAndIsClosed() {
        assertThat(close(Story.penalty().fine(Money.yuan(300_000))).stage()).isEqualTo(At.CLOSED);
    }

    @Test
    void twoPartiesGoSideBySideAndTheCaseMovesWhenBothAreThrough() {
        PenaltyStory story = Story.penalty()
                .parties(PenaltyPapers.UNIT, PenaltyPapers.PERSON)
                .fine(Money.yuan(30_000));
        assertThat(close(story).stage()).isEqualTo(At.CLOSED);
    }
}
