package anlan.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Tries an act in every way: each example paper, each person, each world. */
final class Attempts {

    private final Explorer explorer;

    Attempts(Explorer explorer) {
        this.explorer = explorer;
    }

    /** Whether an act is possible at the stage of a case. */
    boolean belongs(Case file, Act<?> act) {
        var at = act.parts().stages();
        return at.isEmpty()
                ? !file.stage().end() && !file.stage().equals(explorer.procedure.start())
                : at.contains(file.stage());
    }

    /**
     * Tries an act in every way.
     *
     * @param declared the act as declared, which says what worlds there are
     * @param act the act as it is tried
     */
    <P extends Record> void each(Case file, Act<?> declared, Act<P> act, On on, BiConsumer<Step, Outcome> then) {
        if (act.parts().expiry() != null) {
            expire(file, act, on, then);
            return;
        }
        boolean first = true;
        for (P paper : papers(file, act, on)) {
            Set<Need.Question<?, ?>> questions = Perform.questions(file, act, paper);
            // every paper in the first world, the first paper in every world: not each with each
            boolean all = first && (act == declared ? !questions.isEmpty() : asks(file, declared, paper));
            first = false;
            for (Actor actor : explorer.actors)
                if (act.parts().who().admits().holds(file, actor))
                    for (World world : all ? explorer.worlds : explorer.worlds.subList(0, 1))
                        once(file, act, paper, actor, world, questions, on, then);
        }
    }

    private <P extends Record> List<P> papers(Case file, Act<P> act, On on) {
        Explorer.Examples<? extends Record> examples = explorer.examples.get(act.paper());
        if (examples == null) return List.of();
        return examples.apply(file, on.day()).stream().<P>map(act.paper()::cast).toList();
    }

    private static <P extends Record> boolean asks(Case file, Act<P> act, Record paper) {
        return !Perform.questions(file, act, act.paper().cast(paper)).isEmpty();
    }

    private <P extends Record> void once(
            Case file,
            Act<P> act,
            P paper,
            Actor actor,
            World world,
            Set<Need.Question<?, ?>> questions,
            On on,
            BiConsumer<Step, Outcome> then) {
        Outcome outcome = Perform.perform(file, act, paper, actor, by(act, actor), world.seen(questions), on);
        then.accept(new Step(act, paper, actor, agreed(act), world, on), outcome);
    }

    /** The same attempt with the act declared otherwise; what was asked for it before is known now too. */
    <P extends Record> Outcome again(Case file, Act<P> act, Step step) {
        P paper = act.paper().cast(step.paper());
        return Perform.perform(
                file,
                act,
                paper,
                step.actor(),
                by(act, step.actor()),
                step.world().seen(Perform.questions(file, act, paper)),
                step.on());
    }

    /** The step that attempt is. */
    Step step(Act<?> act, Step step) {
        return new Step(act, step.paper(), step.actor(), agreed(act), step.world(), step.on());
    }

    private static List<String> by(Act<?> act, Actor actor) {
        List<String> by = new ArrayList<>(List.of(actor.person()));
        act.floor().ifPresent(floor -> by.add(floor.post()));
        return by;
    }

    private static Set<String> agreed(Act<?> act) {
        return act.floor().map(floor -> Set.of(floor.post())).orElse(Set.of());
    }

    private <P extends Record> void expire(Case file, Act<P> act, On on, BiConsumer<Step, Outcome> then) {
        var expiry = act.parts().expiry();
        if (expiry == null || !expired(file, expiry.period(), on)) return;
        file.heardBy(null).running(expiry.period(), null).ifPresent(run -> {
            P paper = expiry.write().apply(run);
            World world = explorer.worlds.getFirst();
            once(file, act, paper, Actor.system(""), world, Perform.questions(file, act, paper), on, then);
        });
    }

    /** Whether the system acts because a period has run out; the walk remembers it of every period that ends so. */
    static boolean expired(Case heard, Period period, On on) {
        Case file = heard.heardBy(null);
        return file.over(period, on)
                && file.running(period, null).filter(Running::isRunning).isPresent();
    }
}
