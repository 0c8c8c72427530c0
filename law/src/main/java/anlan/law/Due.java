package anlan.law;

import java.time.LocalDate;
import java.util.List;

/// The last day of a period, and why (民事诉讼法 85): the start day is not counted, the days it stands still are not
/// counted, and the end rolls forward over rest days.
///
/// `safeDay` is the last day without rolling, `lastDay` the rolled one; both are the same for periods in working days.
/// While the period stands still with no end ([#standing]), both are the earliest possible.
public record Due(
        Start start,
        Term term,
        Bound bound,
        List<Pause> pauses,
        LocalDate safeDay,
        LocalDate lastDay,
        WorkCalendar calendar) {
    public Due {
        pauses = List.copyOf(pauses);
    }

    /// Counts a period that never stands still.
    public static Due count(Start start, Term term, Bound bound, WorkCalendar calendar) {
        return count(start, term, bound, List.of(), calendar);
    }

    /// Counts a period; pauses may overlap, and one that begins after the end does not move it. Fails for hours.
    public static Due count(Start start, Term term, Bound bound, List<Pause> pauses, WorkCalendar calendar) {
        var count = new Count(start.day(), term.unit(), pauses, calendar);
        var end = count.end(term.amount());
        return new Due(start, term, bound, pauses, end, count.roll(end), calendar);
    }

    /// Whether the period stands still with no end in sight.
    public boolean standing() {
        return pauses.stream().anyMatch(p -> p.open() && !p.from().isAfter(lastDay));
    }

    /// Whether the period has ended before that day: a party may no longer act, the bureau is late.
    public boolean over(LocalDate today) {
        return today.isAfter(lastDay) && !standing();
    }

    /// How many days of the period's own kind are left after that day (0 on the last day, negative when over); months
    /// and years are counted in days.
    public int left(LocalDate today, LocalDate target) {
        var count = new Count(start.day(), term.unit(), pauses, calendar);
        return today.isAfter(target)
                ? -count.days(target, today)
                : count.days(today.isBefore(start.day()) ? start.day() : today, target);
    }

    /// What is left, in words: 还剩5个工作日, 今日到期, 已超期3日, 已中止,恢复后还剩12日.
    public String left(LocalDate today) {
        return Explanation.left(this, today);
    }

    /// The years without a published holiday notice that this period touches; if any, the due date is provisional.
    public List<Integer> provisionalYears() {
        return calendar.unannounced(start.day().plusDays(1), lastDay);
    }

    /// Whether a later holiday notice may still move the due date.
    public boolean provisional() {
        return !provisionalYears().isEmpty();
    }

    /// The version of the calendar used, to be stored with the due date.
    public String calendarVersion() {
        return calendar.version();
    }

    /// The computation in Chinese sentences, in the order it was done.
    public List<String> explanation() {
        return Explanation.of(this);
    }
}
