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
 * @param waitsFor matters it waits for
 * @param within the matter that must be open
 * @param evenWhenHeld whether it is possible while the case is held
 * @param opens matters it opens
 * @param closes matters it closes
 * @param closesIf whether this paper closes them
 * @param to the stage it leads to; null for the same
 * @param starts periods it starts
 * @param stops periods it stops
 * @param issues documents it issues
 * @param facts facts it records
 * @param claims claims it makes
 * @param publishes what it makes public
 * @param delivers papers it files in other cases
 * @param links cases it grew out of
 * @param aside whether it is a side step
 */
public record Parts<P extends Record>(
        Set<Stage> stages,
        Who who,
        @Nullable Floor floor,
        List<Class<? extends Record>> separated,
        @Nullable Expiry<P> expiry,
        List<Rule<? super P>> rules,
        List<Matter> waitsFor,
        @Nullable Matter within,
        boolean evenWhenHeld,
        List<Matter> opens,
        List<Matter> closes,
        Function<P, Boolean> closesIf,
        Act.@Nullable Effect<P, Stage> to,
        List<Act.Start<P>> starts,
        List<Period> stops,
        List<Act.Issue<P, ?>> issues,
        List<Act.Effect<P, List<Fact>>> facts,
        List<Act.Claiming<P>> claims,
        Act.@Nullable Effect<P, List<Publication>> publishes,
        Act.@Nullable Effect<P, List<Delivery>> delivers,
        Act.@Nullable Effect<P, List<Link>> links,
        boolean aside) {

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
                null,
                false,
                List.of(),
                List.of(),
                paper -> true,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }

    Parts<P> withStages(Set<Stage> other) {
        return new Parts<>(
                other,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withWho(Who other) {
        return new Parts<>(
                stages,
                other,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withFloor(@Nullable Floor other) {
        return new Parts<>(
                stages,
                who,
                other,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withSeparated(List<Class<? extends Record>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                other,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withExpiry(@Nullable Expiry<P> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                other,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withRules(List<Rule<? super P>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                other,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withWaitsFor(List<Matter> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                other,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withWithin(@Nullable Matter other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                other,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withEvenWhenHeld() {
        return new Parts<>(
                stages, who, floor, separated, expiry, rules, waitsFor, within, true, opens, closes, closesIf, to,
                starts, stops, issues, facts, claims, publishes, delivers, links, aside);
    }

    Parts<P> withOpens(List<Matter> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                other,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withCloses(List<Matter> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                other,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withClosesIf(Function<P, Boolean> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                other,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withTo(Act.@Nullable Effect<P, Stage> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                other,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withStarts(List<Act.Start<P>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                other,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withStops(List<Period> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                other,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withIssues(List<Act.Issue<P, ?>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                other,
                facts,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withFacts(List<Act.Effect<P, List<Fact>>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                other,
                claims,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withClaims(List<Act.Claiming<P>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                other,
                publishes,
                delivers,
                links,
                aside);
    }

    Parts<P> withPublishes(Act.@Nullable Effect<P, List<Publication>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                other,
                delivers,
                links,
                aside);
    }

    Parts<P> withDelivers(Act.@Nullable Effect<P, List<Delivery>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                other,
                links,
                aside);
    }

    Parts<P> withLinks(Act.@Nullable Effect<P, List<Link>> other) {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                other,
                aside);
    }

    Parts<P> withAside() {
        return new Parts<>(
                stages,
                who,
                floor,
                separated,
                expiry,
                rules,
                waitsFor,
                within,
                evenWhenHeld,
                opens,
                closes,
                closesIf,
                to,
                starts,
                stops,
                issues,
                facts,
                claims,
                publishes,
                delivers,
                links,
                true);
    }
}
