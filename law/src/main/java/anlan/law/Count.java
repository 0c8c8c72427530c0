package anlan.law;

import java.time.LocalDate;
import java.util.List;

/// Counts the days of one period: which day counts, where the period ends, how the end rolls.
record Count(LocalDate start, TermUnit unit, List<Pause> pauses, WorkCalendar calendar) {
    Count {
        if (unit == TermUnit.HOUR) {
            throw new IllegalArgumentException("以小时计算的期限没有末日");
        }
    }

    /// The day on which the amount is complete, before rolling.
    LocalDate end(int amount) {
        return switch (unit) {
            case WORKING_DAY, CALENDAR_DAY -> endByDays(amount);
            // 民法典 202: the corresponding day of the last month, or its last day where there is none.
            case MONTH -> stretched(start.plusMonths(amount));
            case YEAR -> stretched(start.plusYears(amount));
            case HOUR -> throw new IllegalStateException();
        };
    }

    /// The first day, from the end on, that is neither a rest day nor within a pause.
    LocalDate roll(LocalDate end) {
        var day = end;
        while (calendar.isRest(day) || (!day.equals(end) && paused(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// How many counted days lie after the first day up to and including the second.
    int days(LocalDate from, LocalDate to) {
        var days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += counts(day) ? 1 : 0;
        }
        return days;
    }

    private LocalDate endByDays(int amount) {
        if (unit == TermUnit.CALENDAR_DAY && pauses.isEmpty()) {
            return start.plusDays(amount);
        }
        var day = start;
        for (var left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate stretched(LocalDate civil) {
        var end = civil;
        while (true) {
            var stretched = civil.plusDays(pausedDays(end));
            if (stretched.equals(end)) {
                return end;
            }
            end = stretched;
        }
    }

    private int pausedDays(LocalDate to) {
        if (pauses.isEmpty()) {
            return 0;
        }
        var days = 0;
        for (var day = start.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += paused(day) ? 1 : 0;
        }
        return days;
    }

    private boolean counts(LocalDate day) {
        return !paused(day) && (unit != TermUnit.WORKING_DAY || calendar.isWorkday(day));
    }

    // A pause without an end would stop the counting for ever: the end is then the earliest possible.
    private boolean paused(LocalDate day) {
        for (var pause : pauses) {
            if (!pause.open() && pause.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
