package anlan.kernel.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The legal floor of an approval chain: who must finally agree. The steps before it are those a bureau usually takes.
 *
 * @param post key of the post that must finally agree, or of the part a person has in the case
 * @param label officials' words
 * @param last the step of who must finally agree
 * @param before steps before the last one
 */
public record Floor(String post, String label, Step last, List<Step> before) {

    /** Persons named by the case, or by the paper that is proposed. */
    @FunctionalInterface
    public interface Named {

        /** Their ids. */
        Set<String> in(Case file, Record paper);
    }

    /**
     * One step of a chain.
     *
     * @param kind how many of its signers must agree
     * @param label officials' words
     * @param posts keys of the posts that sign; empty where persons are named
     * @param named those who sign where it is no post
     */
    public record Step(Kind kind, String label, List<String> posts, Named named) {

        /** Signed by holders of posts. */
        public Step(Kind kind, String label, List<String> posts) {
            this(kind, label, posts, (file, paper) -> Set.of());
        }

        /** How many must agree. */
        public enum Kind {
            /** Every one of them (会签). */
            ALL,
            /** Whoever comes first (任一). */
            ANY
        }
    }

    /** The other handlers, all of them. */
    public static final Step OTHER_HANDLERS = new Step(Step.Kind.ALL, "承办人", List.of(), Floor::handlers);

    /** This post must agree, in person or by deputy. */
    public static Floor of(String post, String label) {
        return new Floor(post, label, new Step(Step.Kind.ANY, label, List.of(post)), List.of());
    }

    /** Whoever has this part in the case must agree in person, such as who presided. */
    public static Floor part(String key, String label, Function<Case, Set<UUID>> persons) {
        Named named = (file, paper) -> ids(persons.apply(file));
        return new Floor(key, label, new Step(Step.Kind.ANY, label, List.of(), named), List.of());
    }

    /** With these steps before it. */
    public Floor after(Step... steps) {
        return new Floor(post, label, last, List.of(steps));
    }

    /** All steps, the floor last. */
    public List<Step> steps() {
        return Act.join(before, List.of(last));
    }

    private static Set<String> handlers(Case file, Record paper) {
        return paper instanceof ByHandlers named ? ids(named.officers()) : new LinkedHashSet<>(file.handlers());
    }

    private static Set<String> ids(Iterable<UUID> persons) {
        Set<String> ids = new LinkedHashSet<>();
        persons.forEach(person -> ids.add(person.toString()));
        return ids;
    }
}
