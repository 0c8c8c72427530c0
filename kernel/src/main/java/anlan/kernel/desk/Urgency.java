package anlan.kernel.desk;

import anlan.law.TermUnit;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a last day is: said here once, for every list and every clock. */
final class Urgency {

    /** From how many calendar days before it a last day counts as near. */
    private static final int SOON = 7;

    private Urgency() {}

    /** {@code in-time}, {@code soon} or {@code overdue}. */
    static String of(LocalDate last, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, last);
        return days < 0 ? "overdue" : days <= SOON ? "soon" : "in-time";
    }

    /** What is left, in days of the kind in which the law counts the period; months and years are told in calendar days. */
    static String left(LocalDate last, TermUnit counted, WorkCalendar calendar, LocalDate today) {
        TermUnit unit = counted == TermUnit.WORKING_DAY ? counted : TermUnit.CALENDAR_DAY;
        if (today.isAfter(last)) {
            long late = days(last, today, unit, calendar);
            return late == 0 ? "已超期（不足" + unit.of(1) + "）" : "已超期" + unit.of(late);
        }
        long left = days(today, last, unit, calendar);
        return left == 0 ? "今日到期" : "还剩" + unit.of(left);
    }

    private static long days(LocalDate from, LocalDate to, TermUnit unit, WorkCalendar calendar) {
        return unit == TermUnit.WORKING_DAY ? calendar.workdaysBetween(from, to) : ChronoUnit.DAYS.between(from, to);
    }
}
