package anlan.bureau.story;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Procedure;
import anlan.law.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plays stories purely: no database, no clock. */
public final class Play {

    private final Procedure procedure;
    private final World world;
    private final Law law;
    private final Set<String> confirmed;

    private Play(Procedure procedure, World world, Law law, Set<String> confirmed) {
        this.procedure = procedure;
        this.world = world;
        this.law = law;
        this.confirmed = Set.copyOf(confirmed);
    }

    /** Plays this procedure in the usual world by the law as shipped, with nothing confirmed. */
    public static Play of(Procedure procedure) {
        return new Play(procedure, World.usual(), Law.shipped(), Set.of());
    }

    /** The same in another world. */
    public Play in(World other) {
        return new Play(procedure, other, law, confirmed);
    }

    /** The same by other values of law. */
    public Play by(Law other) {
        return new Play(procedure, world, other, confirmed);
    }

    /** The same with rules of unverified source confirmed by the bureau. */
    public Play confirming(String... rules) {
        return new Play(procedure, world, law, Set.of(rules));
    }

    /** An empty case. */
    public Case empty() {
        return Case.empty(new UUID(1, 1), procedure);
    }

    /** The case after all steps; fails with the obstacles of the first that is refused. */
    public Case all(List<Step> steps) {
        return all(empty(), steps);
    }

    /** A case after more steps; fails with the obstacles of the first that is refused. */
    public Case all(Case start, List<Step> steps) {
        Case file = start;
        for (Step step : steps) {
            Outcome outcome = perform(file, step);
            if (!(outcome instanceof Outcome.Done done))
                throw new IllegalStateException(step.day() + " " + act(step.paper()) + " 被拒绝："
                        + ((Outcome.Refused) outcome)
                                .obstacles().stream()
                                        .map(finding -> finding.rule() + " " + finding.words() + finding.facts())
                                        .collect(Collectors.joining("；")));
            file = done.after();
        }
        return file;
    }

    /** One step. */
    public Outcome perform(Case file, Step step) {
        return perform(file, step.paper(), step);
    }

    /** What refuses a step; empty if nothing does. */
    public List<Finding> obstacles(Case file, Step step) {
        return perform(file, step) instanceof Outcome.Refused refused ? refused.obstacles() : List.of();
    }

    /** The law as seen on a day. */
    public On on(LocalDate day) {
        return new On(day, Story.at(day), law, confirmed);
    }

    @SuppressWarnings("unchecked") // the act was found by the paper's own class
    private <P extends Record> Outcome perform(Case file, P paper, Step step) {
        Act<P> act = (Act<P>) act(paper);
        On on = new On(step.day(), step.happened(), law, confirmed);
        var seen = world.see(Perform.questions(file, act, paper));
        return Perform.perform(file, act, paper, step.by(), List.of(step.by().person()), seen, on);
    }

    private Act<?> act(Record paper) {
        return procedure
                .act(paper.getClass())
                .orElseThrow(() -> new IllegalArgumentException("no act files " + paper.getClass()));
    }
}
