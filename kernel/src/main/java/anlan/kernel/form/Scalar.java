package anlan.kernel.form;

import anlan.law.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is one value on a form: how it is written in JSON, and what is said when it does not fit.
 *
 * @param type JSON Schema type
 * @param format JSON Schema format, empty if none
 * @param parse from the JSON scalar's text; throws for what does not fit
 * @param otherwise what is said then
 */
record Scalar(String type, String format, Function<String, Object> parse, String otherwise) {

    private static final Map<Class<?>, Scalar> KNOWN = new LinkedHashMap<>();

    static {
        put(new Scalar("string", "", text -> text, "应填写文字"), String.class);
        put(new Scalar("integer", "", text -> new BigDecimal(text).intValueExact(), "应填写整数"), int.class, Integer.class);
        put(new Scalar("integer", "", text -> new BigDecimal(text).longValueExact(), "应填写整数"), long.class, Long.class);
        put(new Scalar("string", "decimal", BigDecimal::new, "应填写数字"), BigDecimal.class);
        put(new Scalar("string", "date", LocalDate::parse, "应填写真实存在的日期，如 2026-11-22"), LocalDate.class);
        put(new Scalar("string", "date-time", Instant::parse, "应填写真实存在的时间"), Instant.class);
        put(new Scalar("string", "money", Money::parse, "应填写金额（元），最多两位小数"), Money.class);
        put(new Scalar("string", "uuid", UUID::fromString, "所选的条目不存在"), UUID.class);
        put(new Scalar("boolean", "", Scalar::truth, "应选择是或者否"), boolean.class, Boolean.class);
    }

    private static void put(Scalar scalar, Class<?>... types) {
        for (Class<?> type : types) KNOWN.put(type, scalar);
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** The scalar for a type; null for records, enums and lists. */
    static @Nullable Scalar of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The value, or null if the text does not fit. */
    @Nullable
    Object read(String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return null;
        }
    }
}
