package anlan.kernel.casefile;

import anlan.law.Law;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When an act is judged, and by which values of law.
 *
 * @param day the day on which the act happened, in the bureau's time zone
 * @param moment the moment on which it happened
 * @param law statutes, dated values and calendar
 */
public record On(LocalDate day, Instant moment, Law law) {}
