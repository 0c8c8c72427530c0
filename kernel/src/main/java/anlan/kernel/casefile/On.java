package anlan.kernel.casefile;

import anlan.law.Law;
import anlan.law.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * When an act is judged, and by which values of law.
 *
 * @param day the day on which the act happened, in the bureau's time zone
 * @param moment the moment on which it happened
 * @param law statutes, dated values and calendar
 * @param confirmed ids of rules of unverified source that the bureau has confirmed
 */
public record On(LocalDate day, Instant moment, Law law, Set<String> confirmed) {

    /** Whether an unverified rule binds: it was confirmed itself, or the number it stands on was. */
    boolean isConfirmed(String rule) {
        return confirmed.contains(rule)
                || law.find(rule, day).map(value -> !value.unverified()).orElse(false);
    }

    /** The day that lies after another by a length of law, as that law stood on the day of the act. */
    public LocalDate after(LocalDate from, String term) {
        Term length = law.term(term, day);
        return switch (length.unit()) {
            case YEAR -> from.plusYears(length.amount());
            case MONTH -> from.plusMonths(length.amount());
            case WORKING_DAY -> law.calendar().plusWorkdays(from, length.amount());
            case CALENDAR_DAY, HOUR -> from.plusDays(length.amount());
        };
    }
}
