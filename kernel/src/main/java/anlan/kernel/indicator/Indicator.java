package anlan.kernel.indicator;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure: numerator, denominator, how it is shown, and the sentence that says what it means.
 *
 * @param group what it is about, as headings of the sheet say; empty until it is declared under one
 * @param key stable name
 * @param label officials' words
 * @param numerator what is counted
 * @param denominator what it is measured against; null for a plain sum
 * @param form how it is shown
 * @param sentence definition in one sentence
 */
public record Indicator(
        String group,
        String key,
        String label,
        Count numerator,
        @Nullable Count denominator,
        Form form,
        String sentence) {

    /** These indicators under one heading, in the order given. */
    public static List<Indicator> under(String group, Indicator... indicators) {
        return Arrays.stream(indicators)
                .map(each -> new Indicator(
                        group, each.key, each.label, each.numerator, each.denominator, each.form, each.sentence))
                .toList();
    }

    /** How a value is shown. */
    public enum Form {
        /** A whole number with its unit. */
        NUMBER,
        /** Yuan, with 万元 beside it. */
        MONEY,
        /** A share in per cent with two decimals; above 100 % it is shown as it is. */
        PERCENT,
        /** A quotient with two decimals. */
        QUOTIENT
    }

    /** A plain sum of things. */
    public static Indicator number(String key, String label, Count count, String sentence) {
        return new Indicator("", key, label, count, null, Form.NUMBER, sentence);
    }

    /** A plain sum of money. */
    public static Indicator money(String key, String label, Count count, String sentence) {
        return new Indicator("", key, label, count, null, Form.MONEY, sentence);
    }

    /** A share. */
    public static Indicator percent(String key, String label, Count numerator, Count denominator, String sentence) {
        return new Indicator("", key, label, numerator, denominator, Form.PERCENT, sentence);
    }

    /** So much for each. */
    public static Indicator each(String key, String label, Count numerator, Count denominator, String sentence) {
        return new Indicator("", key, label, numerator, denominator, Form.QUOTIENT, sentence);
    }
}
