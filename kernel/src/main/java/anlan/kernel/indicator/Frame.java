package anlan.kernel.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * For whom, from when to when, and as known when.
 *
 * @param unit path of the unit, with everything below it
 * @param from first day
 * @param to last day
 * @param known only what had been recorded by then: last year's report gives last year's number again
 */
public record Frame(String unit, LocalDate from, LocalDate to, Instant known) {

    /** The same days a year earlier, as known now. */
    Frame yearBefore() {
        return new Frame(unit, from.minusYears(1), to.minusYears(1), known);
    }
}
