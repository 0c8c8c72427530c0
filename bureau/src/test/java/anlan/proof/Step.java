package anlan.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.On;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One act that was done, as an observer outside sees it.
 *
 * @param act the act
 * @param paper the paper it filed
 * @param actor who did or proposed it
 * @param agreed keys of the posts that had to agree
 * @param world what was true outside
 * @param on when, and by which law
 */
public record Step(Act<?> act, Record paper, Actor actor, Set<String> agreed, World world, On on) {

    /** Whether it filed such a paper. */
    public boolean is(Class<?> type) {
        return type.isInstance(paper);
    }

    /** The paper, if it is such a one. */
    public <P> Optional<P> as(Class<P> type) {
        return type.isInstance(paper) ? Optional.of(type.cast(paper)) : Optional.empty();
    }

    /** The day on which it happened. */
    public LocalDate day() {
        return on.day();
    }

    @Override
    public String toString() {
        return on.day() + " " + act.label() + " " + paper + " (" + actor.name() + ")";
    }
}
