package anlan.kernel.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one kind of case file moves: stages, acts, and through them papers, matters, periods and rules. Immutable. */
public final class Procedure {

    private final String key;
    private final String label;
    private final int version;
    private final String basis;
    private final List<Stage> stages;
    private final List<Act<?>> acts;
    private final Function<Case, String> title;
    private final boolean sealed;
    private final boolean historical;
    private final @Nullable BiFunction<Case, On, Publication> followed;
    private final Vocabulary vocabulary;
    private final List<Period> periods;
    private final List<Matter> matters;
    private final List<Matter> holding;

    /** Declares a procedure; fails if two acts share a paper, two periods or matters a key, or a document lacks a place. */
    private Procedure(
            String key,
            String label,
            int version,
            String basis,
            List<Stage> stages,
            List<Act<?>> acts,
            Function<Case, String> title,
            boolean sealed,
            boolean historical,
            @Nullable BiFunction<Case, On, Publication> followed,
            Vocabulary vocabulary) {
        this.key = key;
        this.label = label;
        this.version = version;
        this.basis = basis;
        this.stages = List.copyOf(stages);
        this.acts = List.copyOf(acts);
        this.title = title;
        this.sealed = sealed;
        this.historical = historical;
        this.followed = followed;
        this.vocabulary = vocabulary;
        this.periods = periods(acts);
        this.matters = matters(acts);
        this.holding = matters.stream().filter(Matter::holding).toList();
        distinct("papers of acts", acts.stream().map(Act::key));
        distinct("periods", periods.stream().map(Period::key));
        distinct("matters", matters.stream().map(Matter::key));
        for (Act<?> act : acts)
            for (Act.Issue<?, ?> issue : act.parts().issues())
                if (issue.data() instanceof Declared<?, ?> declared) declared.check(vocabulary);
    }

    /** Version 1 of a procedure. */
    public static Procedure of(
            String key, String label, String basis, Stage[] stages, Function<Case, String> title, Act<?>... acts) {
        return of(Vocabulary.empty(), key, label, basis, stages, title, acts);
    }

    /** Version 1 of a procedure whose documents are filled in these words; fails if a place of one stays empty. */
    public static Procedure of(
            Vocabulary words,
            String key,
            String label,
            String basis,
            Stage[] stages,
            Function<Case, String> title,
            Act<?>... acts) {
        return new Procedure(key, label, 1, basis, List.of(stages), List.of(acts), title, false, false, null, words);
    }

    /** A later version of the same procedure. */
    public Procedure version(int number) {
        return new Procedure(key, label, number, basis, stages, acts, title, sealed, historical, followed, vocabulary);
    }

    /** The same procedure, its cases visible only to those related to them. */
    public Procedure seal() {
        return new Procedure(key, label, version, basis, stages, acts, title, true, historical, followed, vocabulary);
    }

    /** The same procedure, its cases marked as historical: imported from elsewhere, without legal effect. */
    public Procedure asHistory() {
        return new Procedure(key, label, version, basis, stages, acts, title, sealed, true, followed, vocabulary);
    }

    /** The same procedure; after every act whoever has the code of a case, and nobody else, sees how far it is. */
    public Procedure followedBy(BiFunction<Case, On, Publication> shown) {
        return new Procedure(key, label, version, basis, stages, acts, title, sealed, historical, shown, vocabulary);
    }

    /** The same procedure with these acts after its own: what a general law has for every duty under it. */
    public Procedure and(List<Act<?>> more) {
        List<Act<?>> all = Act.join(acts, more);
        return new Procedure(key, label, version, basis, stages, all, title, sealed, historical, followed, vocabulary);
    }

    /** The same procedure with one act exchanged, for proving that each part is needed. */
    public Procedure with(Act<?> other) {
        List<Act<?>> changed = new ArrayList<>(acts);
        changed.replaceAll(act -> act.key().equals(other.key()) ? other : act);
        return new Procedure(
                key, label, version, basis, stages, changed, title, sealed, historical, followed, vocabulary);
    }

    /** Stable name, such as {@code penalty.ordinary}. */
    public String key() {
        return key;
    }

    /** Officials' words. */
    public String label() {
        return label;
    }

    /** Number of this declaration; a case stays on its version until it is moved by a journalled transition. */
    public int version() {
        return version;
    }

    /** Statute and articles behind the order of its acts. */
    public String basis() {
        return basis;
    }

    /** Its stages in order; the first is where a case starts. */
    public List<Stage> stages() {
        return stages;
    }

    /** Its acts in the order of the procedure. */
    public List<Act<?>> acts() {
        return acts;
    }

    /** The title of a case, from its papers. */
    public Function<Case, String> title() {
        return title;
    }

    /** Whether only those related to a case may see it. */
    public boolean sealed() {
        return sealed;
    }

    /** Whether its cases are imported ones without legal effect. */
    public boolean historical() {
        return historical;
    }

    /** What whoever has the code of a case sees of it; empty where cases cannot be followed. */
    public Optional<BiFunction<Case, On, Publication>> followed() {
        return Optional.ofNullable(followed);
    }

    /** The stage a new case starts in. */
    public Stage start() {
        return stages.getFirst();
    }

    /** The acts that can open a case. */
    public List<Act<?>> opening() {
        return acts.stream()
                .filter(act ->
                        act.parts().stages().contains(start()) && act.parts().expiry() == null)
                .toList();
    }

    /**
     * Whether its cases are only written by a page of their own, which also keeps what counts elsewhere: what stands there
     * would outlive a correction here.
     */
    public boolean isKeptElsewhere() {
        return acts.stream().allMatch(act -> act.parts().stages().isEmpty());
    }

    /** An act by its key; {@link Voiding 作废} is one of every procedure that is worked on by hand. */
    public Optional<Act<?>> act(String actKey) {
        for (Act<?> act : acts) if (act.key().equals(actKey)) return Optional.of(act);
        boolean voids = actKey.equals(Voiding.ACT.key()) && !isKeptElsewhere();
        return voids ? Optional.of(Voiding.ACT) : Optional.empty();
    }

    /** The act that files this paper. */
    @SuppressWarnings("unchecked") // an act's paper type is its type parameter
    public <P extends Record> Optional<Act<P>> act(Class<P> paper) {
        for (Act<?> act : acts) if (act.paper() == paper) return Optional.of((Act<P>) act);
        return Optional.empty();
    }

    /** A stage by its name; a voided case stands at a stage of its own. */
    public Stage stage(String name) {
        if (name.equals(Voiding.At.VOIDED.name())) return Voiding.At.VOIDED;
        return stages.stream()
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage " + name + " in " + key));
    }

    /** Every period some act starts, stops or waits to run out. */
    public List<Period> periods() {
        return periods;
    }

    /** A period by its key. */
    public Optional<Period> period(String periodKey) {
        for (Period period : periods) if (period.key().equals(periodKey)) return Optional.of(period);
        return Optional.empty();
    }

    /** Every matter some act opens, closes or waits for. */
    public List<Matter> matters() {
        return matters;
    }

    /** The words its declared documents are filled in. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The matters that hold the case while they are open. */
    List<Matter> holding() {
        return holding;
    }

    private static List<Period> periods(List<Act<?>> acts) {
        return acts.stream()
                .flatMap(act -> Stream.of(
                                act.parts().starts().stream().map(Act.Start::period),
                                act.parts().stops().stream(),
                                expiring(act))
                        .flatMap(Function.identity()))
                .distinct()
                .toList();
    }

    private static Stream<Period> expiring(Act<?> act) {
        var expiry = act.parts().expiry();
        return expiry == null ? Stream.empty() : Stream.of(expiry.period());
    }

    private static List<Matter> matters(List<Act<?>> acts) {
        return acts.stream()
                .flatMap(act -> Stream.of(
                                act.parts().opens().stream(),
                                act.parts().closes().stream(),
                                act.parts().waitsFor().stream(),
                                Stream.ofNullable(act.parts().within()),
                                act.parts().rules().stream()
                                        .filter(Route.class::isInstance)
                                        .map(rule -> ((Route<?>) rule).task()))
                        .flatMap(Function.identity()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static void distinct(String what, Stream<String> keys) {
        Set<String> seen = new HashSet<>();
        keys.forEach(key -> {
            if (!seen.add(key)) throw new IllegalArgumentException("two " + what + " are called " + key);
        });
    }
}
