package anlan.kernel.casefile;

import static anlan.kernel.casefile.Act.act;
import static anlan.kernel.casefile.Fill.from;
import static anlan.kernel.casefile.Fill.when;
import static anlan.kernel.casefile.Fill.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.kernel.document.Document;
import anlan.kernel.document.Series;
import anlan.kernel.document.Volume;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.law.Law;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents that are filled by name, on a small procedure. */
class DeclaredDocumentTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Who ANYBODY = new Who("任何人", (file, actor) -> true);

    enum At implements Stage {
        @Label("在办")
        OPEN
    }

    enum Kind implements Labelled {
        @Label("小件")
        SMALL
    }

    record Item(String what, Kind kind, int hidden) {}

    record Begin(String place, Kind kind) {}

    record Answer(String text, Kind kind, List<Item> items, boolean agreed) {}

    record Line(String what, String kind) {}

    record Reply(String text, String kind, List<Line> items, String place, String party, LocalDate begun) {}

    record Long(int text) {}

    private static final Vocabulary WORDS = Vocabulary.empty()
            .and("party", String.class, (file, seen, on) -> "某公司")
            .day("begun", Begin.class);

    private static <D extends Record> Document<D> document(Class<D> data) {
        return Document.of("small.reply", "答复", data, Series.NONE, Volume.MAIN);
    }

    @SafeVarargs
    private static <D extends Record> Procedure procedure(
            Vocabulary words, Document<D> document, Fill<D, ? super Answer>... fills) {
        return Procedure.of(
                words,
                "small",
                "小件",
                "",
                At.values(),
                file -> "小件",
                act("开始", Begin.class).at(At.OPEN).by(ANYBODY),
                act("答复", Answer.class).at(At.OPEN).by(ANYBODY).issues(document, fills));
    }

    private static List<Record> issued(Procedure small, Answer answer) {
        Case file = perform(Case.empty(UUID.randomUUID(), small), new Begin("三楼", Kind.SMALL), DAY)
                .after();
        return perform(file, answer, DAY.plusDays(1)).issued().stream()
                .map(Outcome.Issued::data)
                .toList();
    }

    private static <P extends Record> Outcome.Done perform(Case file, P paper, LocalDate day) {
        @SuppressWarnings("unchecked") // the class of a paper is its type
        Act<P> act = file.procedure().act((Class<P>) paper.getClass()).orElseThrow();
        On on = new On(day, day.atStartOfDay().toInstant(ZoneOffset.UTC), Law.shipped(), Set.of());
        Actor actor = new Actor("某", "", "某", "", Set.of());
        return (Outcome.Done) Perform.perform(file, act, paper, actor, List.of("某"), Seen.nothing(), on);
    }

    private static Answer answer(boolean agreed) {
        return new Answer("可以", Kind.SMALL, List.of(new Item("甲", Kind.SMALL, 7)), agreed);
    }

    @Test
    void a_place_is_filled_from_the_own_paper_then_from_named_papers_then_from_the_words() {
        Procedure small = procedure(WORDS, document(Reply.class), from(Begin.class));
        assertThat(issued(small, answer(true)))
                .containsExactly(new Reply("可以", "小件", List.of(new Line("甲", "小件")), "三楼", "某公司", DAY));
    }

    @Test
    void what_the_declaration_says_of_a_place_goes_before_everything() {
        Procedure small = procedure(
                WORDS,
                document(Reply.class),
                from(Begin.class),
                with(Reply::text, (file, in, on) -> in.text() + "," + on.day()),
                with(Reply::party, (file, in, on) -> "另一公司"));
        assertThat(issued(small, answer(true)))
                .containsExactly(new Reply("可以,2026-11-24", "小件", List.of(new Line("甲", "小件")), "三楼", "另一公司", DAY));
    }

    @Test
    void what_is_issued_only_if_the_paper_says_so_is_not_issued_otherwise() {
        Procedure small = procedure(WORDS, document(Reply.class), from(Begin.class), when(Answer::agreed));
        assertThat(issued(small, answer(true))).hasSize(1);
        assertThat(issued(small, answer(false))).isEmpty();
    }

    @Test
    void a_later_word_goes_before_an_earlier_one() {
        Vocabulary own = WORDS.and("party", String.class, (file, seen, on) -> "本县某公司");
        assertThat(issued(procedure(own, document(Reply.class), from(Begin.class)), answer(true)))
                .first()
                .extracting("party")
                .isEqualTo("本县某公司");
    }

    @Test
    void a_place_nobody_fills_fails_when_the_procedure_is_declared() {
        assertThatThrownBy(() -> procedure(WORDS, document(Reply.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("small.reply, issued by Answer: nothing fills place with String");
    }

    @Test
    void a_type_that_does_not_fit_fails_when_the_procedure_is_declared() {
        assertThatThrownBy(() -> procedure(WORDS, document(Long.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("small.reply, issued by Answer: nothing fills text with int, Answer has String");
    }
}
