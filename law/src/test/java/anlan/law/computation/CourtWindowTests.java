package anlan.law.computation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CourtWindowTests {
    private static final Law LAW = Law.shipped();

    @Test
    void theWindowIsThreeMonthsAfterTheSixMonthsForSuit() {
        // 2025-12-10 + 6 months = 2026-06-10; + 3 months = 2026-09-10.
        var window = CourtWindow.of(CourtWindow.Facts.served(day("2025-12-10")).demanded(day("2026-05-20")), LAW);
        assertThat(window.suit().lastDay()).isEqualTo("2026-06-10");
        assertThat(window.open(day("2026-06-10"))).isFalse();
        assertThat(window.open(day("2026-06-11"))).isTrue();
        assertThat(window.closes().lastDay()).isEqualTo("2026-09-10");
        assertThat(window.open(day("2026-09-10"))).isTrue();
        assertThat(window.open(day("2026-09-11"))).isFalse();
        assertThat(window.explanation()).contains("可以申请的期间：2026-06-11至2026-09-10");
    }

    @Test
    void tenWorkingDaysMustHavePassedSinceTheDemand() {
        var window = CourtWindow.of(CourtWindow.Facts.served(day("2025-12-10")).demanded(day("2026-06-09")), LAW);
        // Ten working days after 2026-06-09, with the Dragon Boat Festival on 06-19: 2026-06-24.
        assertThat(window.demand().lastDay()).isEqualTo("2026-06-24");
        assertThat(window.open(day("2026-06-24"))).isFalse();
        assertThat(window.open(day("2026-06-25"))).isTrue();
    }

    @Test
    void withoutADemandTheWindowIsShut() {
        var window = CourtWindow.of(CourtWindow.Facts.served(day("2025-12-10")), LAW);
        assertThat(window.open(day("2026-07-01"))).isFalse();
        assertThat(window.explanation()).contains("尚未催告，催告书送达十个工作日后方可申请");
    }

    @Test
    void theLatestDemandStillLeavesTheSafeDay() {
        var window = CourtWindow.of(CourtWindow.Facts.served(day("2025-12-10")), LAW);
        var latest = window.latestDemand(LAW);
        assertThat(latest).isEqualTo("2026-08-26");
        var inTime = CourtWindow.of(CourtWindow.Facts.served(day("2025-12-10")).demanded(latest), LAW);
        assertThat(inTime.open(day("2026-09-10"))).isTrue();
        var late = CourtWindow.of(CourtWindow.Facts.served(day("2025-12-10")).demanded(day("2026-08-27")), LAW);
        assertThat(late.open(day("2026-09-10"))).isFalse();
        assertThat(late.explanation()).contains("催告过迟，申请期限内不能申请");
    }

    @Test
    void afterReconsiderationItIsFifteenDays() {
        var window = CourtWindow.of(CourtWindow.Facts.served(day("2025-12-10")).reviewed(day("2026-03-02")), LAW);
        assertThat(window.suit().lastDay()).isEqualTo("2026-03-17");
        assertThat(window.closes().lastDay()).isEqualTo("2026-06-17");
    }

    @Test
    void notToldOfTheSuitItIsAYear() {
        var facts = new CourtWindow.Facts(day("2025-03-10"), false, null, null, null);
        assertThat(CourtWindow.of(facts, LAW).suit().lastDay()).isEqualTo("2026-03-10");
    }

    @Test
    void aDeferralThatEndsLaterStartsTheWindow() {
        var facts = CourtWindow.Facts.served(day("2025-12-10"));
        assertThat(CourtWindow.of(facts.deferredUntil(day("2026-08-31")), LAW)
                        .closes()
                        .safeDay())
                .isEqualTo("2026-11-30");
        assertThat(CourtWindow.of(facts.deferredUntil(day("2026-03-31")), LAW)
                        .closes()
                        .safeDay())
                .isEqualTo("2026-09-10");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
