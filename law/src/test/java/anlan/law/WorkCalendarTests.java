package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTests {
    private static final WorkCalendar CALENDAR = WorkCalendar.stateCouncil();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, false, 工作日",
        "2026-11-21, true, 周六",
        "2026-11-22, true, 周日",
        "2026-10-01, true, 国庆节放假",
        "2026-10-08, false, 工作日",
        "2026-10-10, false, 国庆节调休上班",
        "2020-01-31, true, 春节放假",
        "2020-02-03, false, 工作日",
        "2019-05-02, true, 劳动节放假",
        "2018-12-29, false, 元旦调休上班",
        "2018-12-31, true, 元旦放假",
        "2022-12-31, true, 元旦放假",
        "2025-10-08, true, 国庆节放假"
    })
    void everyDayIsKnown(LocalDate day, boolean rest, String why) {
        assertThat(CALENDAR.isRest(day)).isEqualTo(rest);
        assertThat(CALENDAR.why(day)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void theYearHasAsManyWorkingDaysAsTheNoticeLeaves(int year, int workdays) {
        assertThat(CALENDAR.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workdays);
    }

    @Test
    void everyMakeUpWorkdayIsAWeekendDay() {
        assertThat(CALENDAR.named(LocalDate.of(2018, 1, 1), LocalDate.of(2026, 12, 31)))
                .filteredOn(d -> !d.rest())
                .isNotEmpty()
                .allMatch(d -> d.day().getDayOfWeek().getValue() >= 6);
    }

    @Test
    void workingDaysForwardAndBackAreInverse() {
        IntStream.range(0, 800).forEach(i -> {
            var day = CALENDAR.rollForward(LocalDate.of(2018, 1, 1).plusDays(i * 4L));
            var n = i % 23;
            assertThat(CALENDAR.plusWorkdays(CALENDAR.plusWorkdays(day, n), -n)).isEqualTo(day);
            assertThat(CALENDAR.workdaysBetween(day, CALENDAR.plusWorkdays(day, n)))
                    .isEqualTo(n);
        });
    }

    @Test
    void rollingEndsOnTheNearestWorkingDay() {
        assertThat(CALENDAR.rollForward(LocalDate.parse("2026-10-01"))).isEqualTo("2026-10-08");
        assertThat(CALENDAR.rollBack(LocalDate.parse("2026-10-07"))).isEqualTo("2026-09-30");
        assertThat(CALENDAR.rollForward(LocalDate.parse("2026-10-10"))).isEqualTo("2026-10-10");
    }

    @Test
    void yearsWithoutANoticeAreNamed() {
        assertThat(CALENDAR.unannounced(LocalDate.parse("2026-12-31"), LocalDate.parse("2026-12-31")))
                .isEmpty();
        assertThat(CALENDAR.unannounced(LocalDate.parse("2026-12-31"), LocalDate.parse("2028-01-01")))
                .containsExactly(2027, 2028);
        assertThat(CALENDAR.unannounced(LocalDate.parse("2017-12-31"), LocalDate.parse("2018-01-01")))
                .containsExactly(2017);
    }

    @Test
    void aNewNoticeChangesTheVersionAndEndsTheProvision() {
        var notice = List.of(new DayOff(LocalDate.parse("2027-01-01"), true, "元旦"));
        var newer = CALENDAR.with(notice);
        assertThat(newer.version()).isNotEqualTo(CALENDAR.version()).startsWith("2018-2027-");
        assertThat(newer.isRest(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(CALENDAR.isRest(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(newer.unannounced(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31")))
                .isEmpty();
        assertThat(CALENDAR.with(notice).version()).isEqualTo(newer.version());
    }

    @Test
    void aCorrectedNoticeReplacesItsYear() {
        var corrected = CALENDAR.with(List.of(new DayOff(LocalDate.parse("2026-10-08"), true, "国庆节")));
        assertThat(corrected.isRest(LocalDate.parse("2026-10-08"))).isTrue();
        assertThat(corrected.isRest(LocalDate.parse("2026-10-01"))).isFalse();
        assertThat(corrected.isRest(LocalDate.parse("2025-10-01"))).isTrue();
    }
}
