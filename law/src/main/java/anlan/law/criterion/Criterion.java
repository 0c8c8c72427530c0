package anlan.law.criterion;

import anlan.law.SourceStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One item of a judgement standard, or a whole standard.
///
/// @param id stable id
/// @param from first day in force
/// @param until last day in force; null if it still is
/// @param standard title and number of the standard
/// @param item place in the standard; empty for the whole of it: whoever judges says the place
/// @param words what makes a hazard major, in words of our own
/// @param status how sure we are of it
public record Criterion(
        String id,
        LocalDate from,
        @Nullable LocalDate until,
        String standard,
        String item,
        String words,
        SourceStatus status) {

    /// Whether it counts on a day.
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// The standard and the place in it.
    public String title() {
        return standard + item;
    }

    /// Whether it names the place in its standard.
    public boolean placed() {
        return !item.isEmpty();
    }
}
