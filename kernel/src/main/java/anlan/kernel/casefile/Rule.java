package anlan.kernel.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of law that has something to say about an act. Three kinds, as the rulebook knows them, never a flag.
 *
 * <p>Rules are total: all rules of an act are judged together, also where the papers they ask for do not exist.
 *
 * @param <P> the papers it can be asked about; {@code Object} for a rule on the case alone
 */
public abstract sealed class Rule<P> permits Obstacle, Caution, Route {

    private final Words<P, ?> words;
    private final Judge<P> judge;
    private final About about;

    Rule(Words<P, ?> words, Judge<P> judge, About about) {
        this.words = words;
        this.judge = judge;
        this.about = about;
    }

    /** What a rule looks at, beside the case. */
    enum About {
        /** The paper; silent while there is none. */
        PAPER,
        /** One party: the paper's, or each while there is no paper. */
        PARTY,
        /** Nothing else. */
        CASE
    }

    /** Judges one act with everything it needs at hand. */
    @FunctionalInterface
    interface Judge<P> {
        boolean applies(Case file, @Nullable P paper, Seen seen, On on);
    }

    /** Rulebook id, such as {@code PEN-023}. */
    public String id() {
        return words.id;
    }

    /** Statute and article, such as {@code 行政处罚法 45}. */
    public String article() {
        return words.article;
    }

    /** The decisive words, as officials read them. */
    public String words() {
        return words.words;
    }

    /** Whether its source is unverified, so that it only cautions until the bureau confirms it. */
    public boolean unverified() {
        return words.unverified;
    }

    /** Whether it can be judged before there is a paper. */
    public boolean onCase() {
        return about != About.PAPER || words.paper == Object.class;
    }

    /** What must be looked up before it is judged. */
    Optional<Need.Question<?, ?>> question(Case file, @Nullable P paper) {
        return words.question(file, paper);
    }

    /** Whether it has something against the act. Rules on a paper are silent while there is none. */
    boolean applies(Case file, @Nullable P paper, Seen seen, On on) {
        boolean asked = paper == null ? onCase() : words.paper.isInstance(paper);
        return asked && judge.applies(file, paper, seen, on);
    }

    /** Its finding, or nothing if it has nothing against the act. */
    Optional<Finding> judge(Case file, @Nullable P paper, Seen seen, On on) {
        if (!applies(file, paper, seen, on)) return Optional.empty();
        List<Finding.Shown> facts = new ArrayList<>();
        boolean told = paper != null || words.paper == Object.class;
        if (told && !words.shown.isEmpty()) {
            Case deaf = file.heardBy(null); // what is shown decides nothing
            for (var shown : words.shown)
                facts.add(new Finding.Shown(shown.label(), shown.value(deaf, paper, seen, on)));
        }
        boolean open = words.unverified && !on.isConfirmed(words.id);
        return Optional.of(new Finding(words.id, words.article, words.words, words.group, List.copyOf(facts), open));
    }

    /** Starts a rule: {@code rule("PEN-023", "行政处罚法 45", "不得因申辩给予更重的处罚")}. */
    public static Words<Object, Void> rule(String id, String article, String words) {
        return Words.of(id, article, words);
    }

    @Override
    public String toString() {
        return id() + " " + words();
    }
}
