package anlan.kernel.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Rule;
import anlan.kernel.casefile.Stage;
import anlan.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is walked: a procedure, with example papers, people, worlds, law and watches. Immutable; every word returns a new
 * one. Rules of unverified source are taken as confirmed, so that they stand in the way. An act without example is left
 * out: a large procedure is walked in parts, and what only the parts together could do is not seen.
 */
public final class Explorer {

    /** Gives the example papers of an act for a case on a day: at each threshold one. */
    @FunctionalInterface
    public interface Examples<P> extends BiFunction<Case, LocalDate, List<P>> {}

    final Procedure procedure;
    final Map<Class<?>, Examples<? extends Record>> examples;
    final Map<Class<?>, Function<Object, Object>> views;
    final List<Actor> actors;
    final List<World> worlds;
    final Law law;
    final LocalDate start;
    final List<Watch<?>> watches;
    final int limit;
    final Set<Stage> until;

    private Explorer(
            Procedure procedure,
            Map<Class<?>, Examples<? extends Record>> examples,
            Map<Class<?>, Function<Object, Object>> views,
            List<Actor> actors,
            List<World> worlds,
            Law law,
            LocalDate start,
            List<Watch<?>> watches,
            int limit,
            Set<Stage> until) {
        this.procedure = procedure;
        this.examples = Map.copyOf(examples);
        this.views = Map.copyOf(views);
        this.actors = List.copyOf(actors);
        this.worlds = List.copyOf(worlds);
        this.law = law;
        this.start = start;
        this.watches = List.copyOf(watches);
        this.limit = limit;
        this.until = Set.copyOf(until);
    }

    /** Walks this procedure from this day on, by the law as shipped. */
    public static Explorer of(Procedure procedure, LocalDate start) {
        return new Explorer(
                procedure,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(World.called("无")),
                Law.shipped(),
                start,
                List.of(),
                1_000_000,
                Set.of());
    }

    /** With these papers for their act. */
    @SafeVarargs
    public final <P extends Record> Explorer example(Class<P> paper, P... papers) {
        List<P> all = List.of(papers);
        return examples(paper, (file, day) -> all);
    }

    /** With the papers this gives. */
    public <P extends Record> Explorer examples(Class<P> paper, Examples<P> papers) {
        Map<Class<?>, Examples<? extends Record>> more = new HashMap<>(examples);
        more.put(paper, papers);
        return new Explorer(procedure, more, views, actors, worlds, law, start, watches, limit, until);
    }

    /** Of such a paper only this matters to later acts. */
    public <P extends Record> Explorer remembering(Class<P> paper, Function<P, Object> view) {
        Map<Class<?>, Function<Object, Object>> more = new HashMap<>(views);
        more.put(paper, filed -> view.apply(paper.cast(filed)));
        return new Explorer(procedure, examples, more, actors, worlds, law, start, watches, limit, until);
    }

    /** By these people. */
    public Explorer actors(Actor... people) {
        return new Explorer(procedure, examples, views, List.of(people), worlds, law, start, watches, limit, until);
    }

    /** In each of these worlds. */
    public Explorer worlds(World... all) {
        return new Explorer(procedure, examples, views, actors, List.of(all), law, start, watches, limit, until);
    }

    /** By this law. */
    public Explorer law(Law other) {
        return new Explorer(procedure, examples, views, actors, worlds, other, start, watches, limit, until);
    }

    /** Watched by these too. */
    public Explorer watch(List<Watch<?>> more) {
        List<Watch<?>> all = new ArrayList<>(watches);
        all.addAll(more);
        return new Explorer(procedure, examples, views, actors, worlds, law, start, all, limit, until);
    }

    /** Giving up after so many states. */
    public Explorer limit(int states) {
        return new Explorer(procedure, examples, views, actors, worlds, law, start, watches, states, until);
    }

    /** Walking no further than to these stages: what follows is walked in another part. */
    public Explorer until(Stage... last) {
        return new Explorer(procedure, examples, views, actors, worlds, law, start, watches, limit, Set.of(last));
    }

    /** Whether nothing is walked from this stage on. */
    boolean ends(Stage stage) {
        return stage.end() || until.contains(stage);
    }

    /** Walks. */
    public Exploration run() {
        return walk().exploration();
    }

    /** Walks, takes each guard away, and says which of them nobody misses. */
    public List<Mutants.Fate> mutants() {
        return new Mutants(this, walk()).fates();
    }

    private Walk walk() {
        long began = System.nanoTime();
        Abstraction abstraction = new Abstraction(views, this::ends);
        for (int round = 1; ; round++) {
            Walk walk = new Walk(this, abstraction, round, began);
            walk.all();
            if (!abstraction.learn(procedure)) return walk;
        }
    }

    /** The ids of all rules: what is unverified is taken as confirmed. */
    Set<String> rules() {
        Set<String> ids = new HashSet<>();
        for (Act<?> act : procedure.acts()) for (Rule<?> rule : act.parts().rules()) ids.add(rule.id());
        return ids;
    }
}
