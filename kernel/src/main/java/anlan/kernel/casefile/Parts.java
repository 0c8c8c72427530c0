package anlan.kernel.casefile;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
        Act.@Nullable Effect<P, List<Publication>> publishes,
        Act.@Nullable Effect<P, List<Delivery>> delivers,
        Act.@Nullable Effect<P, List<Link>> links,
        Words.WhenCase asked) {

    private static final Words.WhenCase ALWAYS = (file, on) -> true;
    private static final Words.WhenCase NEVER = (file, on) -> false;
    private static final Who NOBODY = new Who("", (file, actor) -> false);

    /**
     * The system does it when the period has run out.
     *
     * @param period the period
     * @param write the paper the system files
     */
    public record Expiry<P>(Period period, Function<Running, P> write) {}

    static <P extends Record> Parts<P> none() {
        return new Parts<>(
                Set.of(),
                Parts.NOBODY,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                List.of(),
                List.of(),
                paper -> true,
                null,
                List.of(),
                List.of(),
                (file, paper, on) -> true,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                ALWAYS);
    }

    Parts<P> withStages(Set<Stage> other) {
        return changed(draft -> draft.stages = other);
    }

    Parts<P> withWho(Who other) {
        return changed(draft -> draft.who = other);
    }

    Parts<P> withFloor(@Nullable Floor other) {
        return changed(draft -> draft.floor = other);
    }

    Parts<P> withSeparated(List<Class<? extends Record>> other) {
        return changed(draft -> draft.separated = other);
    }

    Parts<P> withExpiry(@Nullable Expiry<P> other) {
        return changed(draft -> draft.expiry = other);
    }

    Parts<P> withRules(List<Rule<? super P>> other) {
        return changed(draft -> draft.rules = other);
    }

    Parts<P> withWaitsFor(List<Matter> other) {
        return changed(draft -> draft.waitsFor = other);
    }

    Parts<P> withWithin(@Nullable Matter other) {
        return changed(draft -> draft.within = other);
    }

    Parts<P> withEvenWhenHeld() {
        return changed(draft -> draft.evenWhenHeld = true);
    }

    Parts<P> withOpens(List<Matter> other) {
        return changed(draft -> draft.opens = other);
    }

    Parts<P> withCloses(List<Matter> other) {
        return changed(draft -> draft.closes = other);
    }

    Parts<P> withClosesIf(Function<P, Boolean> other) {
        return changed(draft -> draft.closesIf = other);
    }

    Parts<P> withTo(Act.@Nullable Effect<P, Stage> other) {
        return changed(draft -> draft.to = other);
    }

    Parts<P> withStarts(List<Act.Start<P>> other) {
        return changed(draft -> draft.starts = other);
    }

    Parts<P> withStops(List<Period> other) {
        return changed(draft -> draft.stops = other);
    }

    Parts<P> withStopsIf(Act.Effect<P, Boolean> when) {
        return changed(draft -> draft.stopsIf = when);
    }

    Parts<P> withIssues(List<Act.Issue<P, ?>> other) {
        return changed(draft -> draft.issues = other);
    }

    Parts<P> withLookups(List<Act.Lookup<P>> other) {
        return changed(draft -> draft.lookups = other);
    }

    Parts<P> withFacts(List<Act.Effect<P, List<Fact>>> other) {
        return changed(draft -> draft.facts = other);
    }

    Parts<P> withClaims(List<Act.Claiming<P>> other) {
        return changed(draft -> draft.claims = other);
    }

    Parts<P> withPublishes(Act.@Nullable Effect<P, List<Publication>> other) {
        return changed(draft -> draft.publishes = other);
    }

    Parts<P> withDelivers(Act.@Nullable Effect<P, List<Delivery>> other) {
        return changed(draft -> draft.delivers = other);
    }

    Parts<P> withLinks(Act.@Nullable Effect<P, List<Link>> other) {
        return changed(draft -> draft.links = other);
    }

    Parts<P> withAside() {
        return withAsked(NEVER);
    }

    Parts<P> withAsked(Words.WhenCase when) {
        return changed(draft -> draft.asked = when);
    }

    /** Whether it is a side step in every case. */
    public boolean aside() {
        return asked.equals(NEVER);
    }

    private Parts<P> changed(Consumer<Draft<P>> change) {
        Draft<P> draft = new Draft<>(this);
        change.accept(draft);
        return draft.parts();
    }
}
