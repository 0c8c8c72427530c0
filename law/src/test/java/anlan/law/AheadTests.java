package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AheadTests {
    private static final Law LAW = Law.shipped();

    @Test
    void sevenWorkingDaysLieBetweenNoticeAndHearing() {
        var ahead = ahead("HEA-004", "2026-12-04", Bound.BUREAU);
        assertThat(ahead.latest()).isEqualTo("2026-11-24");
        assertThat(LAW.calendar()
                        .workdaysBetween(ahead.latest(), ahead.eventDay().minusDays(1)))
                .isEqualTo(7);
        assertThat(ahead.inTime(LocalDate.parse("2026-11-24"))).isTrue();
        assertThat(ahead.inTime(LocalDate.parse("2026-11-25"))).isFalse();
        assertThat(ahead.explanation()).containsExactly("应在2026-12-04听证的7个工作日前办理，依据《行政处罚法》第六十四条", "最迟2026-11-24（周二）");
    }

    @Test
    void aPartyMayActOnTheThirtiethDayBefore() {
        assertThat(ahead("LIC-012", "2026-12-31", Bound.PARTY).latest()).isEqualTo("2026-12-01");
    }

    @Test
    void monthsGoBackByTheCalendar() {
        assertThat(ahead("LIC-017.renewal", "2026-05-31", Bound.PARTY).latest()).isEqualTo("2026-02-28");
    }

    private static Ahead ahead(String id, String day, Bound bound) {
        var event = LocalDate.parse(day);
        return Ahead.of("听证", event, LAW.term(id, event), bound, LAW.calendar());
    }
}
