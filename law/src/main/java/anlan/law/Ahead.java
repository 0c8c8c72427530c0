package anlan.law;

import java.time.LocalDate;
import java.util.List;

/// A period that lies before an event: notice seven days before a hearing, renewal thirty days before expiry.
///
/// Neither the day of the act nor the day of the event is counted against the bureau, so that the whole period lies
/// between them; a party has acted in time on the day that lies exactly the period before the event.
public record Ahead(String event, LocalDate eventDay, Term term, Bound bound, LocalDate latest) {
    /// The latest day to act before an event; fails for hours.
    public static Ahead of(String event, LocalDate eventDay, Term term, Bound bound, WorkCalendar calendar) {
        var between = bound == Bound.BUREAU ? 1 : 0;
        var latest = switch (term.unit()) {
            case WORKING_DAY -> calendar.plusWorkdays(eventDay, -(term.amount() + between));
            case CALENDAR_DAY -> eventDay.minusDays(term.amount() + (long) between);
            case MONTH -> eventDay.minusMonths(term.amount()).minusDays(between);
            case YEAR -> eventDay.minusYears(term.amount()).minusDays(between);
            case HOUR -> throw new IllegalArgumentException("以小时计算的期限没有末日");
        };
        return new Ahead(event, eventDay, term, bound, latest);
    }

    /// Whether an act on that day is in time.
    public boolean inTime(LocalDate day) {
        return !day.isAfter(latest);
    }

    /// The computation in Chinese sentences.
    public List<String> explanation() {
        return List.of(
                "应在" + eventDay + event + "的" + term.display() + "前办理，依据" + Article.display(term.articles()),
                "最迟" + latest + "（" + WorkCalendar.weekday(latest) + "）");
    }
}
