package anlan.kernel.document;

import anlan.law.Money;
import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How values are said in a document: days and minutes in Chinese, amounts in yuan with two decimals, and two more words a
 * value knows in a template: {@code paragraphs} of a text, {@code day} of a moment.
 */
final class Words extends DefaultCollector {

    /** Officials' documents carry the time of the bureau's clock on the wall. */
    private static final ZoneId WALL = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("y年M月d日H时mm分");

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        if (context instanceof String && name.equals("paragraphs")) return (text, word) -> paragraphs((String) text);
        if (context instanceof Instant && name.equals("day"))
            return (moment, word) -> LocalDate.ofInstant((Instant) moment, WALL);
        return super.createFetcher(context, name);
    }

    /** A value as it stands in the text. */
    static CharSequence said(Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case Instant moment -> MINUTE.format(LocalDateTime.ofInstant(moment, WALL));
            case Money money -> String.format(Locale.ROOT, "%,.2f", money.yuan());
            default -> String.valueOf(value);
        };
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * Text safe inside XHTML: markup escaped, characters XML forbids left out, and radicals or compatibility forms that
     * only look like a character (⾏ for 行) replaced by it, so that the printed text is found when searched for.
     */
    static String escaped(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (Lookalikes.is(c))
                        safe.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                    else if (xml(c)) safe.appendCodePoint(c);
                }
            }
        });
        return safe.toString();
    }

    private static boolean xml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }
}
