package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which days count is a matter of each law (行政处罚法 85, 行政强制法 69, 行政许可法 82, 行政复议法 88).
class UnitsByLawTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Map<String, IntPredicate> WORKING = Map.of(
            "行政处罚法", n -> Set.of(2, 3, 5, 7).contains(n),
            "行政强制法", n -> n <= 10,
            "行政复议法", n -> Set.of(3, 5, 7, 10).contains(n),
            "行政许可法", n -> true);

    @ParameterizedTest
    @ValueSource(strings = {"行政处罚法", "行政强制法", "行政复议法", "行政许可法"})
    void everyVerifiedPeriodCountsTheDaysOfItsLaw(String law) {
        var periods = Law.shipped().values(TODAY).stream()
                .filter(v -> v.status() == SourceStatus.VERIFIED)
                .filter(v -> v.articles().getFirst().law().equals(law))
                // The applicant's own 30 days (行政许可法 50) are not a period of the organ.
                .filter(v -> !v.id().equals("LIC-012"))
                .filter(v -> Set.of("工作日", "自然日").contains(v.unit()))
                .toList();
        assertThat(periods).hasSizeGreaterThan(5).allSatisfy(v -> {
            var amount = Integer.parseInt(v.text());
            assertThat(v.unit().equals("工作日"))
                    .as(v.id())
                    .isEqualTo(WORKING.get(law).test(amount));
        });
    }
}
