package anlan.kernel.casefile;

import java.util.List;

/**
 * The legal floor of an approval chain: who must finally agree. The steps before it are those a bureau usually takes.
 *
 * @param post key of the post that must finally agree
 * @param label officials' words
 * @param before steps before the last one
 */
public record Floor(String post, String label, List<Step> before) {

    /**
     * One step of a chain.
     *
     * @param kind how many of its signers must agree
     * @param label officials' words
     * @param posts keys of the posts that sign; empty for the other handlers of the case
     */
    public record Step(Kind kind, String label, List<String> posts) {

        /** How many must agree. */
        public enum Kind {
            /** Every one of them (会签). */
            ALL,
            /** Whoever comes first (任一). */
            ANY
        }
    }

    /** The other handlers, all of them. */
    public static final Step OTHER_HANDLERS = new Step(Step.Kind.ALL, "承办人", List.of());

    /** This post must agree, in person or by deputy. */
    public static Floor of(String post, String label) {
        return new Floor(post, label, List.of());
    }

    /** With these steps before it. */
    public Floor after(Step... steps) {
        return new Floor(post, label, List.of(steps));
    }

    /** All steps, the floor last. */
    public List<Step> steps() {
        return Act.join(before, List.of(new Step(Step.Kind.ANY, label, List.of(post))));
    }
}
