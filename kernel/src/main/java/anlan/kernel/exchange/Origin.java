package anlan.kernel.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a field's value comes from: a column, a fixed text, or what the import itself knows.
 *
 * @param kind which of these
 * @param text name of the column, or the fixed text
 */
record Origin(Kind kind, String text) {

    /** What a mapping can name; all but the first two in braces. */
    enum Kind {
        COLUMN(""),
        FIXED(""),
        LINE("{行号}"),
        FILE("{文件}"),
        SOURCE("{来源}"),
        CURRENCY("{币种}"),
        FLAGS("{标志}");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** From the right side of a line: {@code Fine}, {@code "固定文字"} or {@code {行号}}. */
    static Origin of(String text) throws BadMapping {
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return new Origin(Kind.FIXED, text.substring(1, text.length() - 1));
        }
        if (!text.startsWith("{")) {
            return new Origin(Kind.COLUMN, text);
        }
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(text)) {
                return new Origin(kind, "");
            }
        }
        String known = Arrays.stream(Kind.values()).map(kind -> kind.word).collect(Collectors.joining(""));
        throw new BadMapping("没有 " + text + "，花括号里只能是 " + known);
    }
}
