package anlan.kernel.casefile;

import anlan.law.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period that was started in a case. Its length is stored as it was then, so that an old due date can be explained.
 *
 * @param period key of the period
 * @param party party it runs for, if each has its own
 * @param event what triggered it, in officials' words
 * @param from the day of that; it is not counted
 * @param term its length as of that day
 * @param stopped day on which it was met or given up; null while it runs
 */
public record Running(
        String period,
        @Nullable String party,
        String event,
        LocalDate from,
        Term term,
        @Nullable LocalDate stopped) {

    /** The same, stopped on this day. */
    Running stopped(LocalDate day) {
        return new Running(period, party, event, from, term, day);
    }

    /** Whether it was not stopped. */
    public boolean isRunning() {
        return stopped == null;
    }
}
