package anlan.record.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.record.Hash;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whether everybody has the chance the plan says, over 100,000 fixed results of the event.
@Tag("slow")
class FairnessTests {

    private static final int RESULTS = 100_000;
    private static final double LEAST_P = 0.001;

    @Test
    void withinEachClassEverybodyIsDrawnEquallyOften() {
        Plan both = new Plan(
                new UUID(0, 1),
                "抽查",
                "开奖",
                Lists.SEALED,
                List.of(new Quota.Count("A", 3), new Quota.Ratio("B", new BigDecimal("0.2"))),
                List.of(),
                List.of(),
                Stream.concat(Lists.candidates("A", 10, 1, "").stream(), Lists.candidates("B", 20, 7, "").stream())
                        .toList(),
                List.of(),
                List.of());
        Map<String, long[]> counts = count(both, picks -> picks.stream().map(Pick::object));
        assertThat(counts).hasSize(30);
        assertThat(pOfInclusion(counts, "A", 3)).isGreaterThan(LEAST_P);
        assertThat(pOfInclusion(counts, "B", 4)).isGreaterThan(LEAST_P);
    }

    @Test
    void theFirstDrawnFollowsTheWeights() {
        List<Candidate> candidates = IntStream.rangeClosed(1, 8)
                .mapToObj(weight -> new Candidate("A" + weight, "A", weight, ""))
                .toList();
        Map<String, long[]> counts = count(
                Lists.plan(new Quota.Count("A", 2), candidates),
                picks -> Stream.of(picks.getFirst().object()));
        double chi = 0;
        for (Candidate candidate : candidates) {
            double expected = RESULTS * candidate.weight() / 36.0;
            chi += square(counts.get(candidate.id())[0] - expected) / expected;
        }
        assertThat(ChiSquare.p(chi, 7)).isGreaterThan(LEAST_P);
    }

    @Test
    void everyPairOfOfficersIsEquallyLikely() {
        Plan plan = new Plan(
                new UUID(0, 2),
                "抽查",
                "开奖",
                Lists.SEALED,
                List.of(new Quota.Count("A", 1)),
                Lists.officers(5),
                List.of(new Pool("all", Lists.names(5))),
                Lists.candidates("A", 1, 1, "all"),
                List.of(),
                List.of());
        Map<String, long[]> counts =
                count(plan, picks -> Stream.of(String.join("+", picks.getFirst().officers())));
        assertThat(counts).hasSize(20);
        double expected = RESULTS / 20.0;
        double chi = counts.values().stream()
                .mapToDouble(count -> square(count[0] - expected) / expected)
                .sum();
        assertThat(ChiSquare.p(chi, 19)).isGreaterThan(LEAST_P);
    }

    @Test
    void numbersBelowABoundAreUnbiasedEvenWhereTheModuloWouldBe() {
        Numbers numbers = Numbers.of(Hash.ZERO, "偏差".getBytes(UTF_8));
        long bound =
                3L << 61; // 2^64 mod this is a quarter of 2^64: without rejection the lower third comes twice as often
        int low = 0;
        int draws = 30_000;
        for (int i = 0; i < draws; i++) {
            long number = numbers.below(bound);
            assertThat(number).isBetween(0L, bound - 1);
            low += number < 1L << 61 ? 1 : 0;
        }
        assertThat(numbers.used()).isGreaterThan(draws * 5L / 4);
        double expected = draws / 3.0;
        double chi = square(low - expected) / expected + square(low - expected) / (draws - expected);
        assertThat(ChiSquare.p(chi, 1)).isGreaterThan(LEAST_P);
    }

    @Test
    void theTestItselfFindsABias() {
        assertThat(ChiSquare.p(18.307, 10)).isBetween(0.0499, 0.0501);
        assertThat(ChiSquare.p(43.82, 19)).isBetween(0.00099, 0.00101);
        assertThat(ChiSquare.p(1000, 10)).isLessThan(1e-9);
        assertThat(ChiSquare.p(5, 10)).isBetween(0.89, 0.90);
    }

    private static Map<String, long[]> count(Plan plan, Function<List<Pick>, Stream<String>> drawn) {
        SealedPlan sealed = plan.seal();
        Map<String, long[]> counts = new TreeMap<>();
        for (int i = 0; i < RESULTS; i++) {
            drawn.apply(Draw.of(sealed, String.valueOf(i)).picks())
                    .forEach(name -> counts.computeIfAbsent(name, key -> new long[1])[0]++);
        }
        return counts;
    }

    /// Drawing k of n without replacement: counts vary less than independent ones, by the factor (n - 1) / (n - k) in
    /// total.
    private static double pOfInclusion(Map<String, long[]> counts, String category, int k) {
        List<long[]> own = counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(category))
                .map(Map.Entry::getValue)
                .toList();
        int n = own.size();
        double expected = (double) RESULTS * k / n;
        double chi = own.stream()
                .mapToDouble(count -> square(count[0] - expected) / expected)
                .sum();
        return ChiSquare.p(chi * (n - 1) / (n - k), n - 1);
    }

    private static double square(double x) {
        return x * x;
    }
}
