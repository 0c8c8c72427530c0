package anlan.bureau.documents;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.document.Document;
import anlan.kernel.document.Press;
import anlan.law.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the acts of whole cases really issue. */
class StoryDocumentsTests {

    private static final Press PRESS = new Press();

    static List<PenaltyStory> stories() {
        return List.of(
                Story.penalty().waiting(),
                Story.penalty().fine(Money.yuan(60_000)).hearing(),
                Story.penalty()
                        .parties(PenaltyPapers.UNIT, PenaltyPapers.PERSON)
                        .fine(Money.yuan(30_000)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyDocumentIssuedOnTheWayIsCompleteAndPrints(PenaltyStory story) {
        List<Outcome.Issued> issued = issued(story);
        assertThat(issued).hasSizeGreaterThan(5);
        for (Outcome.Issued each : issued) {
            assertThat(complete(each.document(), each.data())).startsWith("{");
            assertThat(print(each.document(), each.data())).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    void aClosedPenaltyLeavesTheDocumentsTheLawAsksFor() {
        assertThat(issued(Story.penalty().waiting()))
                .extracting(each -> each.document().label())
                .contains("立案审批表", "行政处罚告知书", "法制审核意见书", "行政处罚决定书", "送达回证", "结案审批表");
    }

    @Test
    void aDiscussionLeavesItsRecordWithEveryOpinionAndTheConclusion() {
        assertThat(issued(Story.penalty().fine(Money.yuan(60_000)).hearing()))
                .filteredOn(each -> each.document() == InvestigationDocuments.DISCUSSION)
                .singleElement()
                .satisfies(each -> {
                    var record = (InvestigationDocuments.Discussion) each.data();
                    assertThat(record.meeting()).isEqualTo("案件审理会（负责人集体讨论）");
                    assertThat(record.place()).isEqualTo("三楼会议室");
                    assertThat(record.attendees())
                            .hasSize(3)
                            .allMatch(one -> one.role().equals("出席"));
                    assertThat(record.speeches()).hasSize(3).allMatch(one -> "同意".equals(one.vote()));
                    assertThat(record.conclusion()).contains("同意3人", "60,000元");
                });
    }

    @Test
    void whoeverIsNotPenalisedGetsADecisionSayingWhy() {
        PenaltyStory story = Story.penalty().waiting();
        Step decided = story.step(Decide.class);
        List<Step> steps = new ArrayList<>(story.before(Decide.class));
        steps.add(new Step(PenaltyPapers.exempt(PenaltyPapers.UNIT), decided.by(), decided.day(), decided.happened()));
        var letter = (PenaltyDocuments.Exemption) issued(steps).stream()
                .filter(each -> each.document() == PenaltyDocuments.EXEMPTION)
                .findFirst()
                .orElseThrow()
                .data();
        assertThat(letter.ground()).isEqualTo("违法行为轻微并及时改正，没有造成危害后果");
        assertThat(letter.education()).contains("第三十三条第三款");
    }

    @Test
    void receiptsAndClosingNameWhatTheyAreAboutByItsNumber() {
        List<Outcome.Issued> issued = issued(Story.penalty().waiting());
        assertThat(issued)
                .filteredOn(each -> each.document() == ExecutionDocuments.RECEIPT)
                .allSatisfy(each -> assertThat(((ExecutionDocuments.Receipt) each.data()).served())
                        .allMatch(served -> "（清）应急〔2026〕1号".equals(served.number())));
        assertThat(issued)
                .filteredOn(each -> each.document() == ExecutionDocuments.CLOSING)
                .singleElement()
                .satisfies(each -> assertThat(((ExecutionDocuments.Closing) each.data()).decisionNumber())
                        .isEqualTo("（清）应急〔2026〕1号"));
    }

    private static <D extends Record> String complete(Document<D> document, Record data) {
        return document.complete(document.data().cast(data));
    }

    private static <D extends Record> byte[] print(Document<D> document, Record data) {
        return PRESS.print(document, document.data().cast(data), DocumentTemplatesTests.sheet(document, List.of()));
    }

    private static List<Outcome.Issued> issued(PenaltyStory story) {
        return issued(story.steps());
    }

    private static List<Outcome.Issued> issued(List<Step> steps) {
        Play play = Play.of(OrdinaryPenalty.PROCEDURE);
        List<Outcome.Issued> issued = new ArrayList<>();
        Case file = play.empty();
        for (Step step : steps)
            if (play.perform(file, step) instanceof Outcome.Done done) {
                issued.addAll(done.issued());
                file = done.after();
            }
        return issued;
    }
}
