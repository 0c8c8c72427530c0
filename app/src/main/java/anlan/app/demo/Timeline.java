package anlan.app.demo;

import anlan.bureau.story.Step;
import anlan.kernel.casefile.Procedure;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

/** What happens in the city, in the order of time; stories may be added while others go on. */
final class Timeline {

    private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::at).thenComparingInt(Turn::place);

    private final PriorityQueue<Turn> turns = new PriorityQueue<>(ORDER);
    private final Set<UUID> stopped = new HashSet<>();
    private int places;

    /**
     * One step of one case.
     *
     * @param left how many steps of the approval are left to be signed
     */
    record Turn(UUID file, Procedure procedure, Step step, int left, int place) {

        Instant at() {
            return step.happened();
        }
    }

    /** Adds a story; of what is proposed from that moment on so many steps of approval are left to be signed. */
    void add(UUID file, Procedure procedure, List<Step> steps, Instant unsignedFrom, int left) {
        for (Step step : steps)
            turns.add(new Turn(file, procedure, step, step.happened().isBefore(unsignedFrom) ? 0 : left, places++));
    }

    /** The next turn before that moment; empty when all has been played. */
    Optional<Turn> next(Instant before) {
        while (!turns.isEmpty() && turns.peek().at().isBefore(before)) {
            Turn turn = turns.poll();
            if (!stopped.contains(turn.file())) return Optional.of(turn);
        }
        return Optional.empty();
    }

    /** A case that did not go on, or waits for a signature, is not played further. */
    void stop(UUID file) {
        stopped.add(file);
    }
}
