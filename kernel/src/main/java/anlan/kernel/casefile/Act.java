package anlan.kernel.casefile;

import anlan.kernel.document.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act of a procedure: it puts one paper into the file. Immutable; every word returns a new act.
 *
 * <p>Read as a row of a table: what, where, who, unless, to where, which periods, which documents, which facts.
 *
 * @param <P> the paper
 */
public final class Act<P extends Record> {

    private final String label;
    private final Class<P> paper;
    private final Parts<P> parts;
    private final String key;

    private Act(String label, Class<P> paper, Parts<P> parts) {
        this.label = label;
        this.paper = paper;
        this.parts = parts;
        this.key = paper.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Starts the declaration of an act. */
    public static <P extends Record> Act<P> act(String label, Class<P> paper) {
        return new Act<>(label, paper, new Draft<P>().parts());
    }

    /** Gives the effect of a paper on the day. */
    @FunctionalInterface
    public interface Effect<P, R extends @Nullable Object> {

        /** What follows from filing this paper. */
        R of(Case file, P paper, On on);
    }

    /** A period an act starts: from this day for as long as the law says, or until the day the paper names. */
    public record Start<P>(Period period, Effect<P, @Nullable LocalDate> day, boolean named) {}

    /** Fills a document from the case, the paper and what was looked up; null issues nothing. */
    @FunctionalInterface
    public interface Filling<P, D extends Record> {

        /** What the document shows. */
        @Nullable
        D of(Case file, P paper, Seen seen, On on);
    }

    /** A document an act issues, and the data it shows; null issues nothing. */
    public record Issue<P, D extends Record>(Document<D> document, Filling<P, D> data) {}

    /** Claims an act makes. */
    public record Claiming<P>(Claim claim, Effect<P, List<String>> keys) {}

    // ---- where and who

    /** Possible at these stages only; without this word at every stage that is no end. */
    public Act<P> at(Stage... stages) {
        return but(draft -> draft.stages = Set.of(stages));
    }

    /** Done by these, with effect at once. */
    public Act<P> by(Who who) {
        return but(draft -> draft.who = who);
    }

    /** Proposed by these; takes effect when the last needed person agrees. */
    public Act<P> proposedBy(Who who) {
        return by(who);
    }

    /** Takes effect only when this post agrees: the legal floor of the approval chain. */
    public Act<P> effectiveOn(Floor floor) {
        return but(draft -> draft.floor = floor);
    }

    /** Not by anybody who filed such a paper. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, never written to
    public final Act<P> notWhoDid(Class<? extends Record>... papers) {
        return but(draft -> draft.separated = List.of(papers));
    }

    /** Done by the system on the day after the period's last day. */
    public Act<P> onExpiryOf(Period period, Function<Running, P> write) {
        return by(Who.system()).but(draft -> draft.expiry = new Parts.Expiry<>(period, write));
    }

    // ---- what stands in the way

    /** The rules that have something to say. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, never written to
    public final Act<P> unless(Rule<? super P>... rules) {
        return but(draft -> draft.rules = join(draft.rules, List.of(rules)));
    }

    /** Refused while any of these is open. */
    public Act<P> waitsFor(Matter... matters) {
        return but(draft -> draft.waitsFor = List.of(matters));
    }

    /** Possible only while this is open. */
    public Act<P> within(Matter matter) {
        return but(draft -> draft.within = matter);
    }

    /** Possible also while the case is held. */
    public Act<P> evenWhenHeld() {
        return but(draft -> draft.evenWhenHeld = true);
    }

    // ---- what follows

    /** Opens matters. */
    public Act<P> opens(Matter... matters) {
        return but(draft -> draft.opens = List.of(matters));
    }

    /** Closes matters. */
    public Act<P> closes(Matter... matters) {
        return but(draft -> draft.closes = List.of(matters));
    }

    /** Closes matters if the paper says so. */
    public Act<P> closesIf(Function<P, Boolean> when, Matter... matters) {
        return closes(matters).but(draft -> draft.closesIf = when);
    }

    /** Leads to this stage. */
    public Act<P> to(Stage stage) {
        return but(draft -> draft.to = new Fixed<>(stage));
    }

    /** Leads to the stage this gives, asked of the file as it is with the paper in it. */
    public Act<P> to(Effect<P, Stage> stage) {
        return but(draft -> draft.to = stage);
    }

    /** Starts periods on the day of the act. */
    public Act<P> starts(Period... periods) {
        Act<P> act = this;
        for (Period period : periods) act = act.starts(period, (file, in, on) -> on.day());
        return act;
    }

    /** Starts a period on the day this gives; null starts nothing. */
    public Act<P> starts(Period period, Effect<P, @Nullable LocalDate> from) {
        return but(draft -> draft.starts = join(draft.starts, List.of(new Start<>(period, from, false))));
    }

    /** Starts a deadline on the day of the act whose last day the paper names; null starts nothing. */
    public Act<P> dueOn(Deadline deadline, Effect<P, @Nullable LocalDate> day) {
        return but(draft -> draft.starts = join(draft.starts, List.of(new Start<>(deadline, day, true))));
    }

    /** Stops periods: they are met, or given up. */
    public Act<P> stops(Period... periods) {
        return but(draft -> draft.stops = List.of(periods));
    }

    /** Stops periods once this holds of the file with the paper in it: when the last party is through. */
    public Act<P> stopsIf(Effect<P, Boolean> when, Period... periods) {
        return stops(periods).but(draft -> draft.stopsIf = when);
    }

    /** Issues a document with this data; null issues nothing. */
    public <D extends Record> Act<P> issues(Document<D> document, Effect<P, @Nullable D> data) {
        return issues(document, (file, in, seen, on) -> data.of(file, in, on));
    }

    /**
     * Issues a document whose places are filled by name: from this act's paper, from what the declaration adds, from the
     * words of the procedure. That every place is filled is checked when the procedure is declared.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, never written to
    public final <D extends Record> Act<P> issues(Document<D> document, Fill<D, ? super P>... fills) {
        return issues(document, new Declared<>(paper, document, List.of(fills)));
    }

    /** Issues a document that also shows what rules had looked up, such as names and certificates of that day. */
    public <D extends Record> Act<P> issues(Document<D> document, Filling<P, D> data) {
        return but(draft -> draft.issues = join(draft.issues, List.of(new Issue<>(document, data))));
    }

    /** Looks something up for the documents it issues, though no rule asks. */
    public <K, A extends Record> Act<P> knowing(Need<K, A> need, BiFunction<Case, P, K> with) {
        Lookup<P> lookup = (file, in) -> new Need.Question<>(need, with.apply(file, in));
        return but(draft -> draft.lookups = join(draft.lookups, List.of(lookup)));
    }

    /** A question no rule asks. */
    @FunctionalInterface
    interface Lookup<P> {

        /** The question for one paper. */
        Need.Question<?, ?> question(Case file, P in);
    }

    /** Records facts. */
    public Act<P> records(Effect<P, List<Fact>> facts) {
        return but(draft -> draft.facts = join(draft.facts, List.of(facts)));
    }

    /** Records one fact of each kind, on the day of the act, of the first party of the case. */
    public Act<P> records(FactKind... kinds) {
        return records((file, in, on) ->
                Stream.of(kinds).map(kind -> Fact.of(kind, file, on)).toList());
    }

    /** Records one fact of the kind as above, of the nature this gives; null records nothing. */
    public Act<P> records(FactKind kind, Effect<P, @Nullable String> nature) {
        return records((file, in, on) -> {
            String cut = nature.of(file, in, on);
            return cut == null ? List.of() : List.of(Fact.of(kind, file, on).nature(cut));
        });
    }

    /** Claims what only one act may hold. */
    public Act<P> claims(Claim claim, Effect<P, List<String>> keys) {
        return but(draft -> draft.claims = join(draft.claims, List.of(new Claiming<>(claim, keys))));
    }

    /** Makes something public. */
    public Act<P> publishes(Effect<P, List<Publication>> publications) {
        return but(draft -> draft.publishes = join(draft.publishes, List.of(publications)));
    }

    /** Files papers in other cases. */
    public Act<P> delivers(Effect<P, List<Delivery>> deliveries) {
        return but(draft -> draft.delivers = join(draft.delivers, List.of(deliveries)));
    }

    /** Says which other cases this one grew out of. */
    public Act<P> links(Effect<P, List<Link>> links) {
        return but(draft -> draft.links = join(draft.links, List.of(links)));
    }

    /** A side step, folded under 其他程序行为. */
    public Act<P> aside() {
        return but(draft -> draft.asked = Parts.NEVER);
    }

    /** A side step, unless the case asks for it: the law lets it be done in every case and demands it in some. */
    public Act<P> asideUnless(Words.WhenCase asked) {
        return but(draft -> draft.asked = asked);
    }

    private record Fixed<P>(Stage stage) implements Effect<P, Stage> {
        @Override
        public Stage of(Case file, P paper, On on) {
            return stage;
        }
    }

    // ---- reading

    /** The stage it leads to, where that does not depend on the case. */
    public Optional<Stage> leadsTo() {
        return parts.to() instanceof Fixed<P> fixed ? Optional.of(fixed.stage()) : Optional.empty();
    }

    /** Officials' words. */
    public String label() {
        return label;
    }

    /** Type of its paper. */
    public Class<P> paper() {
        return paper;
    }

    /** Stable key, from the paper's name: {@code RequestHearing} is {@code request-hearing}. */
    public String key() {
        return key;
    }

    /** Everything declared. */
    public Parts<P> parts() {
        return parts;
    }

    /** The legal floor, if the act needs approval. */
    public Optional<Floor> floor() {
        return Optional.ofNullable(parts.floor());
    }

    /** The same act without one of its rules, for proving that the rule is needed. */
    public Act<P> without(Rule<?> rule) {
        return but(draft ->
                draft.rules = draft.rules.stream().filter(each -> each != rule).toList());
    }

    /** The same act with one of its parts exchanged. */
    Act<P> but(Consumer<Draft<P>> change) {
        Draft<P> draft = new Draft<>(parts);
        change.accept(draft);
        return new Act<>(label, paper, draft.parts());
    }

    static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return label;
    }
}
