package anlan.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Guard;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes each guard of each act away and asks whether a watch minds what is possible then. Only what the missing guard
 * lets through is walked anew: everything else was walked with it.
 */
public final class Mutants {

    private final Explorer explorer;
    private final Walk walk;
    private final Set<String> missed;
    private final int beyond;

    Mutants(Explorer explorer, Walk walk, Set<String> missed, int beyond) {
        this.explorer = explorer;
        this.walk = walk;
        this.missed = missed;
        this.beyond = beyond;
    }

    /** What becomes of a procedure without one guard. */
    public enum Verdict {
        /** A watch minds: the guard is needed. */
        KILLED,
        /** Nothing becomes possible that was not: something else always stands in the way too. */
        NEVER_ALONE,
        /** More becomes possible, and no watch minds. */
        UNNOTICED
    }

    /**
     * What became of one mutant.
     *
     * @param act key of the act
     * @param kind kind of the guard
     * @param guard its name
     * @param verdict what became of it
     * @param witness the watch that minds, with the path; what became possible, if none does; empty if nothing did
     */
    public record Fate(String act, Guard.Kind kind, String guard, Verdict verdict, String witness) {

        /** The line by which it stands on the list of accepted survivors. */
        public String name() {
            return act + " | " + kind + " | " + guard;
        }
    }

    private static String name(Act<?> act, Guard guard) {
        return new Fate(act.key(), guard.kind(), guard.name(), Verdict.NEVER_ALONE, "").name();
    }

    /** One guard taken away, while it is looked for what that lets through. */
    private static final class Mutant {
        private final Act<?> act;
        private final Guard guard;
        private final Map<Object, Walk.Node> seeds = new LinkedHashMap<>();
        private Exploration.@Nullable Break found;
        private @Nullable Step first;

        Mutant(Act<?> act, Guard guard) {
            this.act = act;
            this.guard = guard;
        }
    }

    List<Fate> fates() {
        List<Fate> fates = new ArrayList<>();
        for (Act<?> act : explorer.procedure.acts()) {
            if (!explorer.acts().contains(act.key())) continue;
            List<Mutant> mutants = Guard.of(explorer.procedure, act).stream()
                    .filter(guard -> !missed.contains(name(act, guard)))
                    .map(guard -> new Mutant(act, guard))
                    .toList();
            if (mutants.isEmpty()) continue;
            refused(act, mutants);
            for (Mutant mutant : mutants) {
                if (mutant.found == null) beyond(mutant);
                fates.add(fate(mutant));
            }
        }
        return List.copyOf(fates);
    }

    /** Looks at every state: what was refused for one reason alone, and what a mutant does otherwise. */
    private void refused(Act<?> act, List<Mutant> mutants) {
        Map<String, List<Mutant>> blamed = new HashMap<>();
        for (Walk.Node node : walk.nodes()) {
            Case file = node.file();
            if (explorer.ends(file.stage())) continue;
            On on = walk.on(node.day());
            boolean here = walk.attempts().belongs(file, act);
            for (Mutant mutant : mutants)
                if (mutant.found == null && isOpenHere(mutant, here))
                    walk.attempts()
                            .each(
                                    file,
                                    act,
                                    mutant.guard.without(),
                                    on,
                                    (step, outcome) -> let(mutant, node, step, outcome));
            if (here)
                walk.attempts().each(file, act, act, on, (step, outcome) -> {
                    if (outcome instanceof Outcome.Refused refused
                            && refused.obstacles().size() == 1)
                        alone(node, step, refused.obstacles().getFirst(), mutants, blamed);
                });
        }
    }

    private static boolean isOpenHere(Mutant mutant, boolean here) {
        return switch (mutant.guard.kind()) {
            case STAGE -> !here;
            case FLOOR, ROUTE -> here;
            default -> false;
        };
    }

    /** One finding alone refused an act: the guard it came from lets it through. */
    private void alone(
            Walk.Node node, Step step, Finding finding, List<Mutant> mutants, Map<String, List<Mutant>> blamed) {
        String words = finding.rule() + finding.words();
        List<Mutant> known = blamed.get(words);
        List<Mutant> suspects = known == null ? mutants : known;
        List<Mutant> guilty = new ArrayList<>();
        for (Mutant mutant : suspects) {
            if (known != null && mutant.found != null) continue;
            Act<?> without = mutant.guard.without();
            if (walk.attempts().again(node.file(), without, step) instanceof Outcome.Done done) {
                guilty.add(mutant);
                let(mutant, node, walk.attempts().step(without, step), done);
            }
        }
        if (known == null) blamed.put(words, guilty);
    }

    private void let(Mutant mutant, Walk.Node node, Step step, Outcome outcome) {
        if (mutant.found != null || !(outcome instanceof Outcome.Done done)) return;
        if (mutant.first == null) mutant.first = step;
        Walk.Node next = walk.after(node, step, done);
        List<Watch<?>> minding = walk.minding(node, step);
        if (!minding.isEmpty()) mutant.found = Walk.broken(minding.getFirst(), next);
        else if (mutant.guard.kind() != Guard.Kind.FLOOR && mutant.seeds.size() < beyond / 4) {
            Object key = walk.key(next);
            if (!walk.knows(key)) mutant.seeds.putIfAbsent(key, next);
        }
    }

    /** Walks on from what the mutant let through, until a watch minds. */
    private void beyond(Mutant mutant) {
        Set<Object> seen = new HashSet<>(mutant.seeds.keySet());
        ArrayDeque<Walk.Node> open = new ArrayDeque<>(mutant.seeds.values());
        var procedure = explorer.procedure.with(mutant.guard.without());
        while (!open.isEmpty() && mutant.found == null && seen.size() < beyond) {
            Walk.Node node = open.poll();
            if (explorer.ends(node.file().stage())) continue;
            On on = walk.on(node.day());
            for (Act<?> act : procedure.acts())
                if (walk.attempts().belongs(node.file(), act)) {
                    Act<?> declared = act == mutant.guard.without() ? mutant.act : act;
                    walk.attempts().each(node.file(), declared, act, on, (step, outcome) -> {
                        if (!(outcome instanceof Outcome.Done done) || mutant.found != null) return;
                        Walk.Node next = walk.after(node, step, done);
                        List<Watch<?>> minding = walk.minding(node, step);
                        if (!minding.isEmpty()) mutant.found = Walk.broken(minding.getFirst(), next);
                        Object key = walk.key(next);
                        if (!walk.knows(key) && seen.add(key)) open.add(next);
                    });
                }
            Walk.Node later = walk.later(node, on);
            if (later != null) {
                Object key = walk.key(later);
                if (!walk.knows(key) && seen.add(key)) open.add(later);
            }
        }
    }

    private static Fate fate(Mutant mutant) {
        Guard guard = mutant.guard;
        String act = mutant.act.key();
        if (mutant.found != null)
            return new Fate(act, guard.kind(), guard.name(), Verdict.KILLED, mutant.found.toString());
        if (mutant.first == null) return new Fate(act, guard.kind(), guard.name(), Verdict.NEVER_ALONE, "");
        return new Fate(act, guard.kind(), guard.name(), Verdict.UNNOTICED, mutant.first.toString());
    }
}
