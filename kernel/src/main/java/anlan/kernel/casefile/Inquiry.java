package anlan.kernel.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One question asked of a case. Whoever explores a procedure listens to what its rules ask ({@link Case#heardBy}) and
 * remembers of a case no more than the answers; a rule that asks in no such way cannot be explored.
 */
public sealed interface Inquiry {

    /** Whether such a paper is there, for this party or at all. */
    record Has(Class<?> type, @Nullable String party) implements Inquiry {}

    /** The latest such paper. */
    record Last(Class<?> type, @Nullable String party) implements Inquiry {}

    /** The day of the latest such paper. */
    record DayOf(Class<?> type) implements Inquiry {}

    /** All such papers. */
    record All(Class<?> type) implements Inquiry {}

    /** Which of two papers came later. */
    record Since(Class<?> later, Class<?> earlier, @Nullable String party) implements Inquiry {}

    /** Whether somebody filed such a paper. */
    record Did(String person, Class<?> type) implements Inquiry {}

    /** Who handles it. */
    record Handlers() implements Inquiry {}

    /** Who its parties are. */
    record Parties() implements Inquiry {}

    /** Whether a matter is open. */
    record Open(Matter matter, @Nullable String party) implements Inquiry {}

    /** When a matter was open. */
    record Spells(Matter matter, @Nullable String party) implements Inquiry {}

    /** How a period runs. */
    record Runs(Period period, @Nullable String party) implements Inquiry {}

    /** Every paper, matter and period as it is: nothing can be forgotten then. */
    record Everything() implements Inquiry {}
}
