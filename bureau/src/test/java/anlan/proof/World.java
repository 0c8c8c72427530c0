package anlan.proof;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Seen;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What is true outside the case when an act is done: an answer to each need that rules declare. */
public final class World {

    private final String name;
    private final Map<String, Function<Object, ? extends Record>> answers;

    private World(String name, Map<String, Function<Object, ? extends Record>> answers) {
        this.name = name;
        this.answers = answers;
    }

    /** A world in which nothing is known yet. */
    public static World called(String name) {
        return new World(name, Map.of());
    }

    /** The same world under another name, to be told apart by what is added. */
    public World but(String other) {
        return new World(other, answers);
    }

    /** The same world with an answer to a need. */
    @SuppressWarnings("unchecked") // the need's own type of question
    public <K, A extends Record> World knowing(Need<K, A> need, Function<K, A> answer) {
        Map<String, Function<Object, ? extends Record>> more = new LinkedHashMap<>(answers);
        more.put(need.key(), with -> answer.apply((K) with));
        return new World(name, more);
    }

    /** Its name, for watches and paths. */
    public String name() {
        return name;
    }

    Seen seen(Collection<Need.Question<?, ?>> questions) {
        Seen seen = Seen.nothing();
        for (Need.Question<?, ?> question : questions) seen = seen(seen, question);
        return seen;
    }

    private <K, A extends Record> Seen seen(Seen seen, Need.Question<K, A> question) {
        Function<Object, ? extends Record> answer = answers.get(question.need().key());
        if (answer == null)
            throw new IllegalStateException(
                    "world %s does not know %s".formatted(name, question.need().key()));
        return seen.and(question, question.need().answer().cast(answer.apply(question.with())));
    }

    @Override
    public String toString() {
        return name;
    }
}
