package anlan.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Caution;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is walked: a procedure, with example papers, people, worlds, law and watches. Immutable; every word returns a new
 * one. Rules of unverified source are taken as confirmed, so that they stand in the way; cautions never do, and are not
 * walked. An act without example is left out: a large procedure is walked in parts, and what only the parts together could do is not seen.
 */
public final class Explorer {

    /** Gives the example papers of an act for a case on a day: at each threshold one; what it asks is remembered. */
    @FunctionalInterface
    public interface Examples<P> extends BiFunction<Case, LocalDate, List<P>> {}

    final Procedure procedure;
    final LocalDate start;
    Map<Class<?>, Examples<? extends Record>> examples = Map.of();
    Map<Class<?>, BiFunction<Case, Object, Object>> views = Map.of();
    List<Actor> actors = List.of();
    List<World> worlds = List.of(World.called("无"));
    Law law = Law.shipped();
    List<Watch<?>> watches = List.of();
    Map<String, Predicate<Case>> idle = Map.of();
    Set<Stage> until = Set.of();

    private Explorer(Procedure procedure, LocalDate start) {
        this.procedure = procedure;
        this.start = start;
    }

    private Explorer but(Consumer<Explorer> change) {
        Explorer other = new Explorer(procedure, start);
        other.examples = examples;
        other.views = views;
        other.actors = actors;
        other.worlds = worlds;
        other.law = law;
        other.watches = watches;
        other.idle = idle;
        other.until = until;
        change.accept(other);
        return other;
    }

    /** Walks this procedure from this day on, by the law as shipped. */
    public static Explorer of(Procedure procedure, LocalDate start) {
        return new Explorer(withoutCautions(procedure), start);
    }

    private static Procedure withoutCautions(Procedure procedure) {
        Procedure strict = procedure;
        for (Act<?> act : procedure.acts()) strict = strict.with(withoutCautions(act));
        return strict;
    }

    private static <P extends Record> Act<P> withoutCautions(Act<P> act) {
        Act<P> strict = act;
        for (Rule<? super P> rule : act.parts().rules()) if (rule instanceof Caution<?>) strict = strict.without(rule);
        return strict;
    }

    /** With these papers for their act. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, never written to
    public final <P extends Record> Explorer example(Class<P> paper, P... papers) {
        List<P> all = List.of(papers);
        return examples(paper, (file, day) -> all);
    }

    /** With the papers this gives. */
    public <P extends Record> Explorer examples(Class<P> paper, Examples<P> papers) {
        return but(other -> other.examples = and(examples, paper, papers));
    }

    /** Of such a paper only this matters to later acts. */
    public <P extends Record> Explorer remembering(Class<P> paper, Function<P, Object> view) {
        return remembering(paper, (file, filed) -> view.apply(filed));
    }

    /** Of such a paper only this matters to later acts, as the case stands. */
    public <P extends Record> Explorer remembering(Class<P> paper, BiFunction<Case, P, Object> view) {
        return but(other -> other.views = and(views, paper, (file, filed) -> view.apply(file, paper.cast(filed))));
    }

    /** By these people. */
    public Explorer actors(Actor... people) {
        return but(other -> other.actors = List.of(people));
    }

    /** In each of these worlds. */
    public Explorer worlds(World... all) {
        return but(other -> other.worlds = List.of(all));
    }

    /** By this law. */
    public Explorer law(Law changed) {
        return but(other -> other.law = changed);
    }

    /** Watched by these too. */
    public Explorer watch(List<Watch<?>> more) {
        List<Watch<?>> all = new ArrayList<>(watches);
        all.addAll(more);
        return but(other -> other.watches = List.copyOf(all));
    }

    /** In such cases no deadline has to run, for this reason. */
    public Explorer idle(String reason, Predicate<Case> when) {
        return but(other -> other.idle = and(idle, reason, when));
    }

    /** Walking no further than to these stages: what follows is walked in another part. */
    public Explorer until(Stage... last) {
        return but(other -> other.until = Set.of(last));
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        Map<K, V> more = new HashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }

    /** Keys of the acts that are tried: those with examples, and those the system does. */
    public Set<String> acts() {
        return procedure.acts().stream()
                .filter(act -> examples.containsKey(act.paper()) || act.parts().expiry() != null)
                .map(Act::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing is walked from this stage on. */
    boolean ends(Stage stage) {
        return stage.end() || until.contains(stage);
    }

    /** Walks. */
    public Exploration run() {
        return walk().exploration();
    }

    /**
     * Walks, takes each guard away, and says which of them nobody misses.
     *
     * @param missed names of mutants that another part of the walk has shown to be missed already: they are left out
     * @param beyond how many states are walked beyond each guard before it is said that nobody misses it
     */
    public List<Mutants.Fate> mutants(Set<String> missed, int beyond) {
        return new Mutants(this, walk(), missed, beyond).fates();
    }

    private Walk walk() {
        long began = Exploration.clock();
        Abstraction abstraction = new Abstraction(procedure, views, this::ends);
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
