package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Running;
import anlan.law.Due;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods of a case with their due dates. */
public final class Periods {

    private Periods() {}

    /** A period with its due date. */
    public record Timed(Period period, Running run, Due due) {}

    /** All of them, in the order they were started. */
    public static List<Timed> timed(Case file, On on) {
        List<Timed> timed = new ArrayList<>();
        for (Running run : file.periods())
            file.procedure()
                    .period(run.period())
                    .ifPresent(period -> timed.add(new Timed(period, run, file.due(period, run, on))));
        return List.copyOf(timed);
    }

    /** The running deadline that comes first. */
    public static Optional<Timed> next(Case file, On on) {
        return timed(file, on).stream()
                .filter(each -> each.run().isRunning()
                        && each.period() instanceof Deadline
                        && !each.due().standing())
                .reduce((one, other) -> other.due().lastDay().isBefore(one.due().lastDay()) ? other : one);
    }
}
