package anlan.kernel.casefile;

import anlan.law.Citation;
import java.util.List;

/**
 * What a rule says of an act: the article, its decisive words, and the facts that fail it.
 *
 * @param rule rulebook id
 * @param article statute and article
 * @param words the decisive words
 * @param group who can mend it
 * @param facts what was found
 * @param unverified whether the source of the rule has not been confirmed by the bureau
 */
public record Finding(String rule, String article, String words, Group group, List<Shown> facts, boolean unverified) {

    /** A finding that follows from how things are declared: its words say everything. */
    public static Finding of(String rule, String article, String words, Group group) {
        return new Finding(rule, article, words, group, List.of(), false);
    }

    /** The same with its article in the words of a document: {@code 《行政处罚法》第四十二条}. */
    public Finding cited() {
        return new Finding(rule, Citation.words(article), words, group, facts, unverified);
    }

    /** Who can mend an obstacle. */
    public enum Group {
        /** The one who acts. */
        MINE,
        /** Somebody else has to act first. */
        OTHERS,
        /** A period has to run out. */
        TIME,
        /** Nobody: the act belongs elsewhere. */
        OTHER
    }

    /** A fact beside the words: {@code 截止 2026-12-01}. */
    public record Shown(String label, String value) {}
}
