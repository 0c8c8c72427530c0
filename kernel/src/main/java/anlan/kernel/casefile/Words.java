package anlan.kernel.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule being written: its id, article and words, what it is asked about, what it needs to know, what it shows.
 *
 * @param <P> the papers it is asked about
 * @param <A> the answer it needs from outside; {@code Void} if none
 */
public final class Words<P, A> {

    final String id;
    final String article;
    final String words;
    final Class<?> paper;
    final Finding.Group group;
    final boolean unverified;
    final List<Showing> shown;
    private final @Nullable BiFunction<Case, P, Need.Question<?, ?>> asking;

    private Words(
            String id,
            String article,
            String words,
            Class<?> paper,
            Finding.Group group,
            boolean unverified,
            List<Showing> shown,
            @Nullable BiFunction<Case, P, Need.Question<?, ?>> asking) {
        this.id = id;
        this.article = article;
        this.words = words;
        this.paper = paper;
        this.group = group;
        this.unverified = unverified;
        this.shown = shown;
        this.asking = asking;
    }

    /** A predicate over case and paper. */
    @FunctionalInterface
    public interface When<P> {

        /** Whether the rule applies. */
        boolean applies(Case file, P paper, On on);
    }

    /** A predicate over case, paper and what was looked up. */
    @FunctionalInterface
    public interface WhenSeen<P, A> {

        /** Whether the rule applies. */
        boolean applies(Case file, P paper, A answer, On on);
    }

    /** A predicate over the case alone. */
    @FunctionalInterface
    public interface WhenCase {

        /** Whether the rule applies. */
        boolean applies(Case file, On on);
    }

    /** A predicate over the case and one of its parties. */
    @FunctionalInterface
    public interface WhenParty {

        /** Whether the rule applies to that party. */
        boolean applies(Case file, String party, On on);
    }

    /** A fact of case and paper. */
    @FunctionalInterface
    public interface Shown<P> {

        /** The value, as officials read it. */
        Object of(Case file, P paper, On on);
    }

    /** A fact of case, paper and what was looked up. */
    @FunctionalInterface
    public interface ShownSeen<P, A> {

        /** The value, as officials read it. */
        Object of(Case file, P paper, A answer, On on);
    }

    private interface Value {
        Object of(Case file, Object paper, Seen seen, On on);
    }

    /** A fact shown beside the words. */
    record Showing(String label, Value of) {
        @SuppressWarnings("NullAway") // a fact of the paper is shown only by a rule on that paper
        String value(Case file, @Nullable Object paper, Seen seen, On on) {
            return String.valueOf(of.of(file, paper, seen, on));
        }
    }

    static Words<Object, Void> of(String id, String article, String words) {
        return new Words<>(id, article, words, Object.class, Finding.Group.MINE, false, List.of(), null);
    }

    /** Asked about this paper, and so judged as it is filled in. */
    public <Q> Words<Q, Void> on(Class<Q> type) {
        return new Words<>(id, article, words, type, group, unverified, shown, null);
    }

    /** Shows a fact of the case beside the words. */
    public Words<P, A> showing(String label, BiFunction<Case, On, ?> fact) {
        return with(new Showing(label, (file, in, seen, on) -> fact.apply(file, on)));
    }

    /** Shows a fact of case and paper beside the words. */
    @SuppressWarnings("unchecked") // the rule is asked about papers of this type only
    public Words<P, A> showing(String label, Shown<P> fact) {
        return with(new Showing(label, (file, in, seen, on) -> fact.of(file, (P) in, on)));
    }

    /** Shows what was looked up beside the words; said after {@link #looking}. */
    public Words<P, A> showing(String label, Function<A, ?> fact) {
        return showing(label, (file, in, answer, on) -> fact.apply(answer));
    }

    /** Shows what follows from what was looked up beside the words; said after {@link #looking}. */
    @SuppressWarnings("unchecked") // the answer's type is the need's, checked by Seen
    public Words<P, A> showing(String label, ShownSeen<P, A> fact) {
        return with(new Showing(
                label,
                (file, in, seen, on) -> fact.of(
                        file, (P) in, (A) seen.answer(question(file, (P) in).orElseThrow()), on)));
    }

    private Words<P, A> with(Showing showing) {
        List<Showing> more = new ArrayList<>(shown);
        more.add(showing);
        return new Words<>(id, article, words, paper, group, unverified, List.copyOf(more), asking);
    }

    /** Only time mends it. */
    public Words<P, A> untilTime() {
        return new Words<>(id, article, words, paper, Finding.Group.TIME, unverified, shown, asking);
    }

    /** Somebody else has to act first. */
    public Words<P, A> untilOthers() {
        return new Words<>(id, article, words, paper, Finding.Group.OTHERS, unverified, shown, asking);
    }

    /** Its source was not verified: it cautions until the bureau confirms it. */
    public Words<P, A> unverified() {
        return new Words<>(id, article, words, paper, group, true, shown, asking);
    }

    /** Needs to know something from outside the case. */
    public <K, B extends Record> Words<P, B> looking(Need<K, B> need, BiFunction<Case, P, K> with) {
        return new Words<>(
                id,
                article,
                words,
                paper,
                group,
                unverified,
                shown,
                (file, in) -> new Need.Question<>(need, with.apply(file, in)));
    }

    /** Refuses the act when the predicate holds. */
    public Obstacle<P> refuses(WhenSeen<P, A> when) {
        return new Obstacle<>(this, judge(when), Rule.About.PAPER);
    }

    /** Refuses the act when the predicate holds. */
    public Obstacle<P> refuses(When<P> when) {
        return new Obstacle<>(this, judge(when), Rule.About.PAPER);
    }

    /** Refuses the act when the predicate holds, also before there is a paper. */
    public Obstacle<P> refuses(WhenCase when) {
        return new Obstacle<>(this, (file, in, seen, on) -> when.applies(file, on), Rule.About.CASE);
    }

    /** Refuses the act for the party it concerns; before there is a paper, if the predicate holds for every party. */
    public Obstacle<P> refusesParty(WhenParty when) {
        Rule.Judge<P> judge = (file, in, seen, on) -> in instanceof ForParty concerned
                ? when.applies(file, concerned.party(), on)
                : !file.parties().isEmpty()
                        && file.parties().stream().allMatch(party -> when.applies(file, party.key(), on));
        return new Obstacle<>(this, judge, Rule.About.PARTY);
    }

    /** Asks for a written reason when the predicate holds. */
    public Caution<P> cautions(When<P> when) {
        return new Caution<>(this, judge(when));
    }

    /** Asks for a written reason when the predicate holds. */
    public Caution<P> cautions(WhenSeen<P, A> when) {
        return new Caution<>(this, judge(when));
    }

    /** Opens a task when the predicate holds. */
    public Route<P> routes(Matter task, When<P> when) {
        return new Route<>(this, judge(when), task);
    }

    @SuppressWarnings("NullAway") // a rule on the case is never handed its paper; one on a paper is silent without it
    private static <P> Rule.Judge<P> judge(When<P> when) {
        return (file, in, seen, on) -> when.applies(file, in, on);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the answer's type is the need's, checked by Seen
    private Rule.Judge<P> judge(WhenSeen<P, A> when) {
        return (file, in, seen, on) ->
                when.applies(file, in, (A) seen.answer(question(file, in).orElseThrow()), on);
    }

    @SuppressWarnings("NullAway") // rules on the case alone ignore the paper
    Optional<Need.Question<?, ?>> question(Case file, @Nullable P in) {
        if (asking == null || (paper != Object.class && !paper.isInstance(in))) return Optional.empty();
        return Optional.of(asking.apply(file, in));
    }
}
