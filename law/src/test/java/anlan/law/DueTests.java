package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTests {
    private static final WorkCalendar CALENDAR = WorkCalendar.stateCouncil();
    private static final Term CASE = Term.days(90, "PEN-019", "行政处罚法 60");
    private static final Term PAY = Term.days(15, "PEN-032", "行政处罚法 67");
    private static final Term HEARING = Term.workingDays(5, "HEA-003", "行政处罚法 64");

    @Test
    void theStartDayIsNotCounted() {
        assertThat(due("2026-11-02", PAY).lastDay()).isEqualTo("2026-11-17");
    }

    @Test
    void theEndRollsOverAWeekend() {
        var due = due("2026-11-06", PAY);
        assertThat(due.safeDay()).isEqualTo("2026-11-21");
        assertThat(due.lastDay()).isEqualTo("2026-11-23");
    }

    @Test
    void theEndDoesNotRollOverAMakeUpWorkday() {
        // 2026-09-20 is a Sunday worked for the National Day.
        var due = due("2026-09-05", PAY);
        assertThat(due.lastDay()).isEqualTo("2026-09-20");
    }

    @Test
    void theEndRollsOverAWholeHoliday() {
        assertThat(due("2026-09-18", PAY).lastDay()).isEqualTo("2026-10-08");
    }

    @Test
    void workingDaysSkipHolidaysAndCountMakeUpDays() {
        // Spring Festival 02-15 … 02-23, worked on 02-14 and 02-28.
        var due = due("2026-02-12", HEARING);
        assertThat(due.lastDay()).isEqualTo("2026-02-26");
        assertThat(due.explanation()).contains("其间2026-02-14春节调休上班", "其间2026-02-15至2026-02-23春节放假", "末日2026-02-26（周四）");
    }

    @Test
    void aPeriodThatBindsTheBureauExplainsPausesAndBothDays() {
        var hearing = new Pause("听证", day("2026-12-01"), day("2026-12-12"));
        var due = Due.count(new Start("立案", day("2026-11-10")), CASE, Bound.BUREAU, List.of(hearing), CALENDAR);
        assertThat(due.safeDay()).isEqualTo("2027-02-20");
        assertThat(due.lastDay()).isEqualTo("2027-02-22");
        assertThat(due.explanation())
                .containsExactly(
                        "从2026-11-10立案次日起算",
                        "期限90日（自然日），依据《行政处罚法》第六十条",
                        "中止12日（听证 2026-12-01至2026-12-12）",
                        "末日2027-02-20逢周六，顺延至2027-02-22",
                        "本机关办理的期限，稳妥日2027-02-20，最迟2027-02-22",
                        "2027年放假安排未公布，暂定");
    }

    @Test
    void aPauseMovesAPeriodOfWorkingDaysByItsWorkingDays() {
        var pause = new Pause("鉴定", day("2026-11-25"), day("2026-11-30"));
        var due = Due.count(new Start("告知", day("2026-11-23")), HEARING, Bound.PARTY, List.of(pause), CALENDAR);
        assertThat(due.lastDay()).isEqualTo("2026-12-04");
        assertThat(due.explanation()).contains("中止4个工作日（鉴定 2026-11-25至2026-11-30）");
    }

    @Test
    void aPauseAfterTheEndMovesNothing() {
        var pause = new Pause("鉴定", day("2026-12-01"), day("2026-12-30"));
        assertThat(Due.count(new Start("送达", day("2026-11-02")), PAY, Bound.PARTY, List.of(pause), CALENDAR)
                        .lastDay())
                .isEqualTo("2026-11-17");
    }

    @Test
    void overlappingPausesCountOnce() {
        var due = Due.count(
                new Start("送达", day("2026-11-02")),
                PAY,
                Bound.PARTY,
                List.of(
                        new Pause("听证", day("2026-11-05"), day("2026-11-08")),
                        new Pause("鉴定", day("2026-11-07"), day("2026-11-10"))),
                CALENDAR);
        assertThat(due.safeDay()).isEqualTo("2026-11-23");
        assertThat(due.explanation()).contains("中止重叠的日期只计一次");
    }

    @Test
    void anOpenPauseStopsThePeriodAndItIsNeverOver() {
        var due = Due.count(
                new Start("立案", day("2026-11-02")),
                CASE,
                Bound.BUREAU,
                List.of(new Pause("鉴定", day("2026-11-12"), null)),
                CALENDAR);
        assertThat(due.standing()).isTrue();
        assertThat(due.over(day("2028-01-01"))).isFalse();
        assertThat(due.left(day("2028-01-01"))).isEqualTo("已中止（鉴定），恢复后还剩81日");
        assertThat(due.explanation()).contains("自2026-11-12起中止（鉴定），恢复后继续计算", "期限中止中，末日最早为2027-02-01");
    }

    @Test
    void monthsEndOnTheCorrespondingDayOrTheLastOfTheMonth() {
        var half = Term.months(6, "REM-011", "行政诉讼法 46");
        assertThat(due("2025-08-31", half).safeDay()).isEqualTo("2026-02-28");
        assertThat(due("2025-08-28", half).safeDay()).isEqualTo("2026-02-28");
        assertThat(due("2025-08-27", half).safeDay()).isEqualTo("2026-02-27");
        assertThat(due("2024-02-29", Term.years(1, "x", "")).safeDay()).isEqualTo("2025-02-28");
    }

    @Test
    void aPauseMovesMonthsByItsDays() {
        var due = Due.count(
                new Start("送达", day("2026-01-05")),
                Term.months(3, "EXE-004", "行政强制法 53"),
                Bound.BUREAU,
                List.of(new Pause("延期", day("2026-04-01"), day("2026-04-10"))),
                CALENDAR);
        assertThat(due.safeDay()).isEqualTo("2026-04-15");
    }

    @Test
    void leftIsSaidInTheUnitOfThatLaw() {
        var due = due("2026-11-20", HEARING);
        assertThat(due.lastDay()).isEqualTo("2026-11-27");
        assertThat(due.left(day("2026-11-20"))).isEqualTo("还剩5个工作日");
        assertThat(due.left(day("2026-11-22"))).isEqualTo("还剩5个工作日");
        assertThat(due.left(day("2026-11-26"))).isEqualTo("还剩1个工作日");
        assertThat(due.left(day("2026-11-27"))).isEqualTo("今日到期");
        assertThat(due.left(day("2026-11-28"))).isEqualTo("已超期（不足1个工作日）");
        assertThat(due.left(day("2026-12-01"))).isEqualTo("已超期2个工作日");
        assertThat(due("2026-11-02", PAY).left(day("2026-11-20"))).isEqualTo("已超期3日");
    }

    @Test
    void theBureauIsToldWhenTheSafeDayHasPassed() {
        var due = Due.count(new Start("立案", day("2026-11-06")), PAY, Bound.BUREAU, CALENDAR);
        assertThat(due.left(day("2026-11-20"))).isEqualTo("还剩1日");
        assertThat(due.left(day("2026-11-21"))).isEqualTo("今日到期");
        assertThat(due.left(day("2026-11-22"))).isEqualTo("已过稳妥日，最迟2026-11-23");
        assertThat(due.left(day("2026-11-23"))).isEqualTo("今日到期");
        assertThat(due.over(day("2026-11-23"))).isFalse();
        assertThat(due.over(day("2026-11-24"))).isTrue();
    }

    @Test
    void onlyPeriodsThatTouchAnUnannouncedYearAreProvisional() {
        assertThat(due("2026-12-16", PAY).provisional()).isFalse();
        assertThat(due("2026-12-17", PAY).provisional()).isTrue();
        assertThat(due("2026-12-17", PAY).explanation()).contains("2027年放假安排未公布，暂定");
    }

    @Test
    void hoursHaveNoLastDay() {
        var hours = new Term(24, TermUnit.HOUR, "CRI-003", List.of(), SourceStatus.VERIFIED);
        assertThatThrownBy(() -> due("2026-11-02", hours)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Due due(String from, Term term) {
        return Due.count(new Start("送达", day(from)), term, Bound.PARTY, CALENDAR);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
