package anlan.proof;

import anlan.kernel.casefile.Stage;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a walk has found.
 *
 * @param procedure key of the procedure
 * @param states different states
 * @param steps acts done and days waited for
 * @param attempts acts tried
 * @param done keys of the acts that were done at least once
 * @param refusals what stood in the way, how often, and how often as the only thing
 * @param breaks what watches forbid and yet was done; the first path to each
 * @param deadEnds paths to states from which no end can be reached
 * @param unbound stages in which some state has neither a running deadline nor an open matter, with a path there
 * @param complete whether every state was walked
 * @param rounds how often the walk began anew because rules asked something not yet remembered
 * @param seconds how long it took one processor
 */
public record Exploration(
        String procedure,
        int states,
        long steps,
        long attempts,
        Set<String> done,
        Map<Refusal, Count> refusals,
        List<Break> breaks,
        List<List<Move>> deadEnds,
        Map<Stage, List<Move>> unbound,
        boolean complete,
        int rounds,
        double seconds) {

    /** Something that stood in the way of an act. */
    public record Refusal(String act, String rule, String words) {}

    /** How often, and how often alone. */
    public record Count(long total, long only) {
        Count plus(boolean alone) {
            return new Count(total + 1, only + (alone ? 1 : 0));
        }
    }

    /** An act done that must not have been done. */
    public record Break(String watch, List<Move> path) {
        @Override
        public String toString() {
            return watch + path.stream().map(move -> "\n    " + move).collect(Collectors.joining());
        }
    }

    /** What was at least once the only thing that stood in the way of an act. */
    public Set<Refusal> only() {
        return refusals.entrySet().stream()
                .filter(entry -> entry.getValue().only() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The processor time of this thread in nanoseconds: a walk does not take longer where others work beside it. */
    static long clock() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** One line: how far the walk went. */
    public String summary() {
        return "%s: %d states, %d steps, %d attempts, %d breaks, %d dead ends, %s, %d rounds, %.1f s"
                .formatted(
                        procedure,
                        states,
                        steps,
                        attempts,
                        breaks.size(),
                        deadEnds.size(),
                        complete ? "complete" : "not complete",
                        rounds,
                        seconds);
    }
}
