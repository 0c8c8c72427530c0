package anlan.kernel.register;

import java.util.List;
import java.util.Map;

/**
 * What a list of entries shall show.
 *
 * @param words parts of text that must all occur in the searchable fields; empty for all
 * @param ranges wanted values by field, several of one field being alternatives
 * @param sort field to sort by; empty for the register's first column
 * @param descending greatest first
 * @param after mark of the last entry seen, as given by {@link Page#next}; empty for the beginning
 * @param size entries wanted
 */
public record Question(
        String words, Map<String, List<Range>> ranges, String sort, boolean descending, String after, int size) {

    /** Everything, by the first column. */
    public static Question everything(int size) {
        return new Question("", Map.of(), "", false, "", size);
    }

    /** As this, for any part of the text. */
    public Question about(String text) {
        return new Question(text, ranges, sort, descending, after, size);
    }

    /** As this, from behind the mark. */
    public Question after(String mark) {
        return new Question(words, ranges, sort, descending, mark, size);
    }

    /**
     * Values from least to greatest, both included, in sortable form.
     *
     * @param least empty for no lower bound
     * @param greatest empty for no upper bound
     */
    public record Range(String least, String greatest) {
        private static final String ABOVE_ALL = "\uffff\uffff";

        /** Exactly this value. */
        public static Range of(String value) {
            return new Range(value, value);
        }

        String upper() {
            return greatest.isEmpty() && least.isEmpty() ? "" : greatest.isEmpty() ? ABOVE_ALL : greatest;
        }
    }
}
