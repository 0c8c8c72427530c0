package anlan.kernel.casefile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything an act declares, as one immutable value.
 *
 * @param stages stages where it is possible; empty for every stage that is no end
 * @param who who may do or propose it
 * @param floor who must finally agree; null if it takes effect at once
 * @param separated papers whose filers may not do it
 * @param expiry the period whose running out makes the system do it
 * @param rules rules that have something to say
 * @param lookups what its documents must know from outside, beside what rules ask
 * @param waitsFor matters it waits for
 * @param within the matter that must be open
 * @param evenWhenHeld whether it is possible while the case is held
 * @param opens matters it opens
 * @param closes matters it closes
 * @param closesIf whether this paper closes them
 * @param to the stage it leads to; null for the same
 * @param starts periods it starts
 * @param stops periods it stops
 * @param stopsIf whether it stops them, asked of the file with the paper in it
 * @param issues documents it issues
 * @param facts facts it records
 * @param claims claims it makes
 * @param publishes what it makes public
 * @param delivers papers it files in other cases
 * @param links cases it grew out of
 * @param asked when it is asked for in a case: otherwise, and always for a side step, it is folded away
 */
public record Parts<P extends Record>(
        Set<Stage> stages,
        Who who,
        @Nullable Floor floor,
        List<Class<? extends Record>> separated,
        @Nullable Expiry<P> expiry,
        List<Rule<? super P>> rules,
        List<Act.Lookup<P>> lookups,
        List<Matter> waitsFor,
        @Nullable Matter within,
        boolean evenWhenHeld,
        List<Matter> opens,
        List<Matter> closes,
        Function<P, Boolean> closesIf,
        Act.@Nullable Effect<P, Stage> to,
        List<Act.Start<P>> starts,
        List<Period> stops,
        Act.Effect<P, Boolean> stopsIf,
        List<Act.Issue<P, ?>> issues,
        List<Act.Effect<P, List<Fact>>> facts,
        List<Act.Claiming<P>> claims,
        List<Act.Effect<P, List<Publication>>> publishes,
        List<Act.Effect<P, List<Delivery>>> delivers,
        List<Act.Effect<P, List<Link>>> links,
        Words.WhenCase asked) {

    /** When nothing asks for it: a side step in every case. */
    static final Words.WhenCase NEVER = (file, on) -> false;

    /**
     * The system does it when the period has run out.
     *
     * @param period the period
     * @param write the paper the system files
     */
    public record Expiry<P>(Period period, Function<Running, P> write) {}

    /** Whether it is a side step in every case. */
    public boolean aside() {
        return asked.equals(NEVER);
    }
}
