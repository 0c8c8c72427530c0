package anlan.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.casefile.Correction;
import anlan.kernel.casefile.Correction.How;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Seen;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.SmallFile.Begin;
import anlan.kernel.journal.SmallFile.Finish;
import anlan.kernel.journal.SmallFile.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case folded from its entries: the same file, another one with a corrected paper, and none where an act no longer follows. */
class FoldTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final SmallFile small =
            new SmallFile().with(new Begin("甲厂", 3)).with(new Order(DAY)).with(new Finish("已完成"));

    private static Correction right(int entry, Record paper) {
        return new Correction(entry, How.ENTRY, "录入有误", Optional.of(PaperJson.write(paper)));
    }

    private Change change(Correction correction) {
        return new Change(small.fold().of(small.id()), known().with(correction).of(small.id()));
    }

    /** A fold that may ask the world again. */
    private Fold known() {
        return new Fold(
                SmallFile.FIRST,
                small.entries(),
                SmallFile.LAW::on,
                (question, on) -> Optional.of(Seen.nothing().and(named(question), new SmallFile.Known(0))));
    }

    private static Need.Question<String, SmallFile.Known> named(Need.Question<?, ?> question) {
        return new Need.Question<>(SmallFile.REGISTERED, String.valueOf(question.with()));
    }

    @Test
    void the_entries_lead_to_the_case_they_were_written_from() {
        Fold.Folded folded = small.fold().of(small.id());
        assertThat(folded.broken()).isEmpty();
        assertThat(folded.file().stage()).isEqualTo(small.file().stage());
        assertThat(CaseState.of(folded.file())).isEqualTo(CaseState.of(small.file()));
        assertThat(folded.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.quantity()).isEqualTo(3));
    }

    @Test
    void a_corrected_paper_is_counted_anew_and_moves_its_period() {
        Change counted = change(right(1, new Begin("甲厂", 5)));
        assertThat(counted.obstacles(1)).isEmpty();
        assertThat(counted.facts()).extracting(fact -> fact.quantity()).containsExactly(-3L, 5L);
        Change later = change(right(2, new Order(DAY.plusDays(5))));
        assertThat(later.facts()).isEmpty();
        assertThat(later.isSubstantial()).isTrue();
        assertThat(later.after().file().periods().getFirst().term().amount())
                .isEqualTo(small.file().periods().getFirst().term().amount() + 5);
    }

    @Test
    void a_later_act_that_no_longer_follows_is_named_with_its_article() {
        List<Finding> obstacles = change(right(1, new Begin("甲厂", 0))).obstacles(1);
        assertThat(obstacles).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo("第2条“责令”不再成立：没有问题不得责令");
            assertThat(found.article()).isEqualTo("某法 3");
        });
    }

    @Test
    void another_path_through_the_stages_is_refused() {
        List<Finding> obstacles = change(right(1, new Begin("甲厂", 11))).obstacles(1);
        assertThat(obstacles).extracting(Finding::words).anyMatch(words -> words.contains("“在办”变为“大件”"));
    }

    @Test
    void what_was_never_asked_is_asked_again_and_may_refuse() {
        Change change = change(right(1, new Begin("乙厂", 3)));
        assertThat(change.obstacles(1)).extracting(Finding::rule).containsExactly("X-001");
        assertThat(change.after().asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.entry()).isEqualTo(1));
    }

    @Test
    void nobody_there_to_ask_is_said_and_not_guessed() {
        Fold.Folded folded = small.fold().with(right(1, new Begin("乙厂", 3))).of(small.id());
        assertThat(folded.broken())
                .hasValueSatisfying(broken -> assertThat(broken.obstacles())
                        .extracting(Finding::words)
                        .containsExactly("记录中没有办理时查得的“登记情况”"));
    }

    @Test
    void a_struck_entry_counts_no_more() {
        Change change = change(new Correction(3, How.VOID, "录入有误", Optional.empty()));
        assertThat(change.obstacles(3)).isEmpty();
        assertThat(change.after().file().stage()).isEqualTo(SmallFile.At.ORDERED);
        assertThat(change.after().file().periods().getFirst().isRunning()).isTrue();
    }

    @Test
    void a_later_version_may_not_bear_what_was_done() {
        Fold.Folded bears = new Fold(SmallFile.SECOND, small.entries(), SmallFile.LAW::on).of(small.id());
        assertThat(bears.broken()).isEmpty();
        assertThat(bears.file().procedure().version()).isEqualTo(2);
        SmallFile slow = new SmallFile().with(new Begin("甲厂", 3)).with(new Order(DAY.plusDays(60)));
        Fold.Folded refuses = new Fold(SmallFile.SECOND, slow.entries(), SmallFile.LAW::on).of(slow.id());
        assertThat(refuses.broken()).hasValueSatisfying(broken -> {
            assertThat(broken.entry().seq()).isEqualTo(2);
            assertThat(broken.obstacles()).extracting(Finding::article).containsExactly("某法 4");
        });
    }

    @Test
    void a_correction_reads_back_as_it_was_written() {
        Correction correction = right(2, new Order(DAY));
        assertThat(Correction.read(correction.json())).isEqualTo(correction);
        Correction struck = new Correction(3, How.VOID, "录入有误", Optional.empty());
        assertThat(Correction.read(struck.json())).isEqualTo(struck);
    }
}
