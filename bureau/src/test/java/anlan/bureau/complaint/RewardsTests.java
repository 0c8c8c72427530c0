package anlan.bureau.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.complaint.ComplaintPapers.Award.Accident;
import anlan.law.Law;
import anlan.law.Money;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REP-004, REP-005, REP-007: exact, just below, at and just above each threshold. */
class RewardsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "0, 3000.00",
        "19999.99, 3000.00",
        "20000.00, 3000.00",
        "20000.07, 3000.01",
        "60000.00, 9000.00",
        "1999999.93, 299999.99",
        "2000000.00, 300000.00",
        "2000000.07, 300000.00",
        "100000000.00, 300000.00"
    })
    void aReportOfAnIllegalActIsRewardedWithAShareOfTheFineWithinFloorAndCap(String fine, String reward) {
        Rewards due = Rewards.forFine(Money.of(fine), false, Law.shipped(), DAY);
        assertThat(due).isEqualTo(new Rewards(Money.of(reward), Money.of(reward)));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 1, 30000",
        "LARGER, 1, 40000",
        "MAJOR, 1, 50000",
        "EXTRA_MAJOR, 1, 60000",
        "GENERAL, 9, 270000",
        "GENERAL, 10, 300000",
        "GENERAL, 11, 300000",
        "EXTRA_MAJOR, 4, 240000",
        "EXTRA_MAJOR, 5, 300000",
        "EXTRA_MAJOR, 6, 300000"
    })
    void aConcealedAccidentIsRewardedByItsDeathsAndClassUpToTheCap(Accident accident, int deaths, String reward) {
        Rewards due = Rewards.forConcealed(accident, deaths, false, Law.shipped(), DAY);
        assertThat(due).isEqualTo(new Rewards(Money.of(reward), Money.of(reward)));
    }

    @ParameterizedTest
    @CsvSource({
        "60000, 8999.99, false",
        "60000, 9000, true",
        "60000, 10800, true",
        "60000, 10800.01, false",
        "2000000, 300000, true",
        "2000000, 300000.01, false"
    })
    void theUnitsOwnPeopleMayGetAFifthMoreButNeverMoreThanTheCap(String fine, String reward, boolean lawful) {
        Rewards due = Rewards.forFine(Money.of(fine), true, Law.shipped(), DAY);
        assertThat(due.allow(Money.of(reward))).isEqualTo(lawful);
    }
}
