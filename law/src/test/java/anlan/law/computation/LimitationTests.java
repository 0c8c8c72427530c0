package anlan.law.computation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Law;
import anlan.law.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitationTests {
    @ParameterizedTest
    @CsvSource({
        "2024-11-21, false, 2026-11-20, false",
        "2024-11-21, false, 2026-11-21, false",
        "2024-11-21, false, 2026-11-22, true",
        "2021-11-21, true, 2026-11-21, false",
        "2021-11-21, true, 2026-11-22, true",
        "2024-02-29, false, 2026-02-28, false",
        "2024-02-29, false, 2026-03-01, true"
    })
    void afterTwoOrFiveYearsAnActIsNoLongerPunished(
            LocalDate ended, boolean harm, LocalDate discovered, boolean expired) {
        assertThat(Limitation.of(ended, harm, Law.shipped()).expired(discovered))
                .isEqualTo(expired);
    }

    @Test
    void itDoesNotRollOverARestDay() {
        // 2026-11-21 is a Saturday.
        assertThat(Limitation.of(LocalDate.parse("2024-11-21"), false, Law.shipped())
                        .lastDay())
                .isEqualTo("2026-11-21");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 0, 0", "2026-06-02, 1, 30000", "2026-06-08, 7, 210000", "2026-05-30, 0, 0"})
    void dailyFinesStartTheDayAfterTheOrder(LocalDate until, int days, String amount) {
        var daily = DailyFine.of(Money.yuan(30_000), LocalDate.parse("2026-06-01"), until);
        assertThat(daily.from()).isEqualTo("2026-06-02");
        assertThat(daily.days()).isEqualTo(days);
        assertThat(daily.amount()).isEqualTo(Money.of(amount));
    }
}
