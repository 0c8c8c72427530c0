package anlan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.record.json.JsonNumber;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BenchesTests {
    @Test
    void what_happens_in_memory_is_compared_with_the_least_it_contains() {
        List<Bench> comparisons =
                Benches.ALL.stream().filter(Comparison.class::isInstance).toList();
        assertThat(comparisons)
                .isNotEmpty()
                .allSatisfy(bench ->
                        assertThat(figure(lastLine(bench, 0.01), "ratio_bare")).isBetween(0.0, 5.0));
    }

    @Test
    @Tag("slow")
    void acts_are_compared_with_bare_transactions_and_their_statements_counted() {
        JsonObject figures = lastLine(new ActBench(), 0.05);
        assertThat(figure(figures, "acts_per_s")).isPositive();
        assertThat(figure(figures, "ratio_bare")).isPositive();
        assertThat(figure(figures, "ratio_bare_1")).isPositive();
        assertThat(figure(figures, "ratio_bare_16")).isPositive();
        assertThat(figure(figures, "sql_per_act")).isBetween(2.0, 5.0);
        assertThat(figure(figures, "ratio_flowable")).isPositive();
        assertThat(figure(figures, "sql_per_act_flowable")).isGreaterThan(figure(figures, "sql_per_act"));
    }

    @Test
    @Tag("slow")
    void a_draw_writes_five_hundred_picks() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        JsonObject figures = new DrawBench().run(20_000, new PrintStream(screen, true, UTF_8));
        assertThat(screen.toString(UTF_8)).contains("500 of 20,000");
        assertThat(figure(figures, "draw_s"))
                .isGreaterThan(figure(figures, "read_s"))
                .isLessThan(60);
    }

    @Test
    @Tag("slow")
    void figures_agree_with_statements_written_by_hand_and_a_new_act_shows() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        JsonObject figures = new ReportBench().run(3_000, new PrintStream(screen, true, UTF_8));
        assertThat(screen.toString(UTF_8)).contains("50 of 3,000 rows");
        assertThat(figure(figures, "fresh_s")).isLessThan(2);
        assertThat(figure(figures, "ratio_sql")).isPositive();
    }

    @Test
    void the_stopwatch_counts_the_work() {
        var stopwatch = new Stopwatch(0.05);
        double perSecond = stopwatch.perSecond(n -> {
            Thread.yield();
            return 1;
        });
        assertThat(stopwatch.kept()).isGreaterThan((int) (perSecond * 0.05));
    }

    @Test
    void the_median_is_the_value_in_the_middle() {
        Rounds rounds = new Rounds();
        rounds.add(10, 20);
        rounds.add(90, 100);
        rounds.add(20, 10);
        assertThat(List.of(rounds.ours(), rounds.bare(), rounds.ratio())).containsExactly(20.0, 20.0, 0.9);
    }

    private static JsonObject lastLine(Bench bench, double seconds) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        Benches.report(bench, seconds, new PrintStream(screen, true, UTF_8));
        List<String> lines = screen.toString(UTF_8).lines().toList();
        JsonObject figures = (JsonObject) JsonValue.parse(lines.getLast());
        assertThat(figures.members().get("bench")).isEqualTo(new JsonString(bench.name()));
        return figures;
    }

    private static double figure(JsonObject figures, String name) {
        return ((JsonNumber) figures.members().get(name)).value();
    }
}
