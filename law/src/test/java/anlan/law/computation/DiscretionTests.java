package anlan.law.computation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Law;
import anlan.law.Money;
import anlan.law.computation.Discretion.Grade;
import anlan.law.computation.Discretion.Mitigation;
import anlan.law.violation.FineRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({
        "LIGHTER, 100000, 220000",
        "GENERAL, 220000, 380000",
        "HEAVIER, 380000, 500000",
    })
    void theRangeIsSplitAtThirtyAndSeventyPerCent(Grade grade, String min, String max) {
        var part = split("100000", "500000").grade(grade);
        assertThat(part.min()).isEqualTo(Money.of(min));
        assertThat(part.max()).isEqualTo(Money.of(max));
        assertThat(part.covers(Money.of(min))).isTrue();
        assertThat(part.covers(Money.of(max))).isTrue();
        assertThat(part.covers(Money.of(max).plus(Money.of("0.01")))).isFalse();
        assertThat(part.covers(Money.of(min).minus(Money.of("0.01")))).isFalse();
    }

    @Test
    void aRangeWithoutMinimumStartsAtNothing() {
        assertThat(split("0", "50000").grade(Grade.LIGHTER).display()).isEqualTo("1.5万元以下");
    }

    @Test
    void partsMeetWithoutAGap() {
        var split = split("0.01", "33333.33");
        assertThat(split.grade(Grade.LIGHTER).max())
                .isEqualTo(split.grade(Grade.GENERAL).min());
        assertThat(split.grade(Grade.GENERAL).max())
                .isEqualTo(split.grade(Grade.HEAVIER).min());
        assertThat(split.grade(Grade.HEAVIER).max()).isEqualTo(Money.of("33333.33"));
    }

    @Test
    void belowTheMinimumOnlyForAReasonOfArticleThirtyTwo() {
        var split = split("100000", "500000");
        var below = Money.of("99999.99");
        assertThat(split.lawful(below, Set.of())).isFalse();
        assertThat(split.lawful(below, Set.of(Mitigation.REMOVED_HARM))).isTrue();
        assertThat(split.lawful(Money.yuan(100_000), Set.of())).isTrue();
        assertThat(split.lawful(Money.of("500000.01"), Set.of(Mitigation.MERIT)))
                .isFalse();
        assertThat(split.lawful(Money.ZERO, Set.of(Mitigation.MERIT))).isFalse();
        assertThat(split.mitigated(Set.of(Mitigation.CONFESSED)).orElseThrow().max())
                .isEqualTo(below);
    }

    @Test
    void withoutAMinimumNothingCanBeMitigated() {
        assertThat(split("0", "50000").mitigated(Set.of(Mitigation.MERIT))).isEmpty();
    }

    @Test
    void theSharesAreNotARuleOfTheSector() {
        assertThat(split("0", "50000").unverified()).isTrue();
    }

    private static Discretion split(String min, String max) {
        return Discretion.of(
                new FineRange.Bounded(Money.of(min), Money.of(max), false, List.of()), Law.shipped(), TODAY);
    }
}
