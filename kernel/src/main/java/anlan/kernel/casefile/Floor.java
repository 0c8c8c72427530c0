package anlan.kernel.casefile;

import anlan.kernel.form.MayBeEmpty;
import java.util.List;

/**
 * The legal floor of an approval chain: who must finally agree. The chain above it is a dated register; where that says
 * nothing, these steps are taken.
 *
 * @param post key of the post that must finally agree
 * @param label officials' words
 * @param delegable whether a deputy may agree in its place
 * @param before steps before the last one, by default
 */
public record Floor(String post, String label, boolean delegable, List<Step> before) {

    /**
     * One step of a chain.
     *
     * @param kind how many of its signers must agree
     * @param label officials' words
     * @param posts keys of the posts that sign; empty for the other handlers of the case
     */
    public record Step(Kind kind, String label, @MayBeEmpty List<String> posts) {

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
        return new Floor(post, label, true, List.of());
    }

    /** This post must agree in person. */
    public Floor inPerson() {
        return new Floor(post, label, false, before);
    }

    /** With these steps before it, unless the register says otherwise. */
    public Floor after(Step... steps) {
        return new Floor(post, label, delegable, List.of(steps));
    }

    /** All steps, the floor last. */
    public List<Step> steps() {
        return Act.join(before, List.of(new Step(Step.Kind.ANY, label, List.of(post))));
    }
}
