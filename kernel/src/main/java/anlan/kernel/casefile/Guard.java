package anlan.kernel.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One thing an act declares that keeps it from happening, and the act as it would be without it: for proving that each is
 * needed.
 *
 * @param kind what it is
 * @param name rule id and words, or the name of the matter, paper or post
 * @param without the act without it
 */
public record Guard(Kind kind, String name, Act<?> without) {

    /** What an act can be guarded by. */
    public enum Kind {
        /** A rule that refuses. */
        RULE,
        /** A rule that opens a task. */
        ROUTE,
        /** A matter it waits for. */
        WAITS_FOR,
        /** A matter that must be open. */
        WITHIN,
        /** A paper whose filers may not do it. */
        SEPARATION,
        /** The stages where it is possible. */
        STAGE,
        /** That a held case holds it too. */
        HOLD,
        /** The post that must finally agree. */
        FLOOR
    }

    /** All guards of an act of a procedure, in the order they are declared. */
    public static <P extends Record> List<Guard> of(Procedure procedure, Act<P> act) {
        Parts<P> parts = act.parts();
        List<Guard> guards = new ArrayList<>();
        for (Rule<? super P> rule : parts.rules())
            if (!(rule instanceof Caution<?>))
                guards.add(new Guard(
                        rule instanceof Route<?> ? Kind.ROUTE : Kind.RULE, rule.toString(), act.without(rule)));
        for (Matter matter : parts.waitsFor())
            guards.add(new Guard(
                    Kind.WAITS_FOR,
                    matter.label(),
                    act.but(draft -> draft.waitsFor = without(draft.waitsFor, matter))));
        Matter within = parts.within();
        if (within != null) guards.add(new Guard(Kind.WITHIN, within.label(), act.but(draft -> draft.within = null)));
        for (Class<? extends Record> paper : parts.separated())
            guards.add(new Guard(
                    Kind.SEPARATION,
                    procedure.act(paper).map(Act::label).orElse(paper.getSimpleName()),
                    act.but(draft -> draft.separated = without(draft.separated, paper))));
        if (!parts.stages().isEmpty() && parts.expiry() == null)
            guards.add(new Guard(Kind.STAGE, "环节", act.but(draft -> draft.stages = Set.of())));
        if (!parts.evenWhenHeld() && procedure.matters().stream().anyMatch(Matter::holding))
            guards.add(new Guard(Kind.HOLD, "中止", act.evenWhenHeld()));
        act.floor()
                .ifPresent(floor ->
                        guards.add(new Guard(Kind.FLOOR, floor.label(), act.but(draft -> draft.floor = null))));
        return List.copyOf(guards);
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
