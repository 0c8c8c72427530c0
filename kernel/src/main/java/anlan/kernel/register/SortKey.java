package anlan.kernel.register;

import anlan.law.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Field values as text whose order by code point is the order people expect: numbers by size, days and moments by time. */
final class SortKey {
    private static final int LONGEST = 120;
    private static final BigDecimal SHIFT = new BigDecimal("1000000000000000000");

    private SortKey() {}

    /** The sortable form; empty for nothing. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> number(new BigDecimal(money.toString()));
            case Number number -> number(new BigDecimal(number.toString()));
            case Enum<?> constant -> constant.name();
            default -> cut(value.toString().strip());
        };
    }

    /** The sortable form of a value typed into an address; what is no number where one is wanted finds nothing. */
    static String ofText(Class<?> type, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || !isNumber(type)) {
            return cut(stripped);
        }
        return stripped.matches("-?[0-9]{1,15}(\\.[0-9]{1,4})?") ? number(new BigDecimal(stripped)) : cut(stripped);
    }

    private static boolean isNumber(Class<?> type) {
        return type == Money.class || type == int.class || type == long.class || Number.class.isAssignableFrom(type);
    }

    // Shifted to be positive, then padded to one length: "-5" < "3" < "20".
    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%024.4f", value.add(SHIFT));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
