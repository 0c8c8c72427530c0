package anlan.law.computation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Law;
import anlan.law.Money;
import anlan.law.Pause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurchargeTests {
    private static final LocalDate LAST = LocalDate.parse("2026-06-01");

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, 0, 0, false",
        "2026-06-01, 0, 0, false",
        "2026-06-02, 1, 1500, false",
        "2026-07-03, 32, 48000, false",
        "2026-07-04, 33, 49500, false",
        "2026-07-05, 34, 50000, true",
        "2026-12-31, 213, 50000, true"
    })
    void threePerCentADayNeverMoreThanTheFine(LocalDate day, int days, String amount, boolean capped) {
        var surcharge = until(Money.yuan(50_000), day, List.of());
        assertThat(surcharge.days()).isEqualTo(days);
        assertThat(surcharge.amount()).isEqualTo(Money.of(amount));
        assertThat(surcharge.capped()).isEqualTo(capped);
        assertThat(surcharge.total()).isEqualTo(Money.yuan(50_000).plus(Money.of(amount)));
    }

    @Test
    void reviewAndLitigationAreNotCounted() {
        var review = new Pause("行政复议", LocalDate.parse("2026-06-03"), LocalDate.parse("2026-06-10"));
        var surcharge = until(Money.yuan(10_000), LocalDate.parse("2026-06-12"), List.of(review));
        assertThat(surcharge.days()).isEqualTo(3);
        assertThat(surcharge.amount()).isEqualTo(Money.yuan(900));
        assertThat(surcharge.explanation())
                .contains("行政复议期间（2026-06-03至2026-06-10）不予计算，依据《行政处罚法》第七十三条", "逾期3日，每日按罚款10,000元的3%计", "计900元");
    }

    @Test
    void aReviewStillOpenStopsTheSurcharge() {
        var review = new Pause("行政诉讼", LocalDate.parse("2026-06-03"), null);
        assertThat(until(Money.yuan(10_000), LocalDate.parse("2027-06-12"), List.of(review))
                        .days())
                .isEqualTo(1);
    }

    @Test
    void fractionsOfACentAreDropped() {
        assertThat(until(Money.of("0.50"), LocalDate.parse("2026-06-02"), List.of())
                        .amount())
                .isEqualTo(Money.of("0.01"));
    }

    private static Surcharge until(Money fine, LocalDate day, List<Pause> pauses) {
        return Surcharge.until(fine, LAST, day, pauses, Law.shipped());
    }
}
