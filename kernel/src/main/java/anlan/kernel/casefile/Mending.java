package anlan.kernel.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which act of a case mends an obstacle to another. Nobody writes that down: each act is tried by filing a paper nobody has
 * written yet. If the obstacle is gone then, the act mends it, whatever will be written. Where the obstacle asks what the
 * paper says, no answer is given rather than a guess.
 */
public final class Mending {

    private Mending() {}

    /** Somebody asked what a paper says that nobody has written. */
    private static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwritten() {
            super(null, null, false, false);
        }
    }

    /** Those of the acts after which the finding against an act would be gone; its paper is null before it is written. */
    public static <P extends Record> List<Act<?>> of(
            Finding finding, Case file, Act<P> act, @Nullable P paper, Iterable<Act<?>> possible, Actor actor, On on) {
        if (finding.rule().equals(Structure.STAGE)) return List.of(); // its time comes, or is over
        List<Act<?>> mending = new ArrayList<>();
        Case deaf = file.heardBy(null); // what might be decides nothing
        for (Act<?> other : possible)
            if (!other.key().equals(act.key())
                    && leavesRoom(other, act)
                    && tried(deaf, other, actor, on).anyMatch(after -> !stands(finding, after, act, paper, actor, on)))
                mending.add(other);
        return List.copyOf(mending);
    }

    /** What leads to where the act is not possible ends its obstacles only together with the act. */
    private static boolean leavesRoom(Act<?> other, Act<?> act) {
        return other.leadsTo()
                .map(to -> act.parts().stages().isEmpty()
                        ? !to.end()
                        : act.parts().stages().contains(to))
                .orElse(true);
    }

    /** The case after the act; for each of the parties where it is done for one. */
    private static Stream<Case> tried(Case file, Act<?> other, Actor actor, On on) {
        if (!ForParty.class.isAssignableFrom(other.paper())) return Stream.of(after(file, other, null, actor, on));
        return file.parties().stream().map(party -> after(file, other, party.key(), actor, on));
    }

    private static Case after(Case file, Act<?> other, @Nullable String party, Actor actor, On on) {
        List<Filed> papers = new ArrayList<>(file.papers());
        int next = 1 + papers.stream().mapToInt(Filed::seq).max().orElse(0);
        papers.add(new Filed(next, next, other, party, List.of(actor.person()), on.moment(), on.day(), () -> {
            throw new Unwritten();
        }));
        List<Spell> spells = new ArrayList<>(file.spells());
        for (Matter matter : other.parts().opens()) spells.add(Perform.open(matter, party, on.day()));
        for (Matter matter : other.parts().closes())
            spells.replaceAll(spell -> Perform.close(spell, matter, party, on.day()));
        return file.as(other.leadsTo().orElse(file.stage()), papers, spells, file.periods());
    }

    private static <P extends Record> boolean stands(
            Finding finding, Case after, Act<P> act, @Nullable P paper, Actor actor, On on) {
        try {
            return stillFound(finding, after, act, paper, actor, on);
        } catch (Unwritten unwritten) {
            return true;
        }
    }

    private static <P extends Record> boolean stillFound(
            Finding finding, Case after, Act<P> act, @Nullable P paper, Actor actor, On on) {
        List<Rule<? super P>> rules = act.parts().rules().stream()
                .filter(rule -> rule.id().equals(finding.rule()) && rule.words().equals(finding.words()))
                .toList();
        if (rules.isEmpty())
            return Structure.obstacles(after, act, paper, actor).stream()
                    .anyMatch(each -> each.words().equals(finding.words()));
        return rules.stream()
                .anyMatch(rule ->
                        rule.question(after, paper).isPresent() || rule.applies(after, paper, Seen.nothing(), on));
    }
}
