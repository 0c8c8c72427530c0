package anlan.kernel.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers to the questions of an act's rules, looked up once and immutable from then on. */
public final class Seen {

    private static final Seen NOTHING = new Seen(Map.of());

    private final Map<Need.Question<?, ?>, Record> answers;

    /** Something a rule needs was never looked up: an entry that lacks it cannot be judged again. */
    public static final class NotLookedUp extends IllegalStateException {
        private static final long serialVersionUID = 1L;
        private final transient Need<?, ?> need;

        NotLookedUp(Need<?, ?> need) {
            super("not looked up: " + need.key());
            this.need = need;
        }

        /** What was needed. */
        public Need<?, ?> need() {
            return need;
        }
    }

    private Seen(Map<Need.Question<?, ?>, Record> answers) {
        this.answers = answers;
    }

    /** No answers: for acts whose rules ask nothing. */
    public static Seen nothing() {
        return NOTHING;
    }

    /** These and one more. */
    public <K, A extends Record> Seen and(Need.Question<K, A> question, A answer) {
        Map<Need.Question<?, ?>, Record> more = new LinkedHashMap<>(answers);
        more.put(question, answer);
        return new Seen(more);
    }

    /** These and all of the others. */
    public Seen and(Seen others) {
        Map<Need.Question<?, ?>, Record> more = new LinkedHashMap<>(answers);
        more.putAll(others.answers);
        return new Seen(more);
    }

    /** The answer to a question; fails if it was not looked up. */
    public <K, A extends Record> A answer(Need.Question<K, A> question) {
        Record answer = answers.get(question);
        if (answer == null) throw new NotLookedUp(question.need());
        return question.need().answer().cast(answer);
    }

    /** The first answer to any question of a need, if one was asked. */
    public <A extends Record> Optional<A> of(Need<?, A> need) {
        return answers.entrySet().stream()
                .filter(each -> each.getKey().need().key().equals(need.key()))
                .map(each -> need.answer().cast(each.getValue()))
                .findFirst();
    }

    /** All questions with their answers, in the order they were asked. */
    public Map<Need.Question<?, ?>, Record> all() {
        return Map.copyOf(answers);
    }
}
