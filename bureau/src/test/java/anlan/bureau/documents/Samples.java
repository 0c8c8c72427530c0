package anlan.bureau.documents;

import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.law.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Data records in which every place is filled with something found nowhere else. */
final class Samples {

    private final List<String> tokens = new ArrayList<>();
    private final boolean whole;
    private int count;

    private Samples(boolean whole) {
        this.whole = whole;
    }

    /** A record of the type with every field filled, lists with two elements. */
    static <D extends Record> Filled<D> of(Class<D> type) {
        return filled(new Samples(true), type);
    }

    /** A record of the type without what may be empty. */
    static <D extends Record> Filled<D> sparse(Class<D> type) {
        return filled(new Samples(false), type);
    }

    private static <D extends Record> Filled<D> filled(Samples samples, Class<D> type) {
        D data = type.cast(samples.value(type));
        return new Filled<>(data, List.copyOf(samples.tokens));
    }

    /**
     * A filled record.
     *
     * @param data the record
     * @param tokens what must be found in its document
     */
    record Filled<D extends Record>(D data, List<String> tokens) {}

    private Object value(Class<?> type) {
        count++;
        if (type == String.class) return say("字段第%d号内容𬭎".formatted(count));
        if (type == int.class || type == Integer.class) {
            say(String.valueOf(7000 + count));
            return 7000 + count;
        }
        if (type == boolean.class) return false;
        if (type == LocalDate.class) {
            LocalDate day = LocalDate.of(2030, 1, 1).plusDays(count);
            say("%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            return day;
        }
        if (type == Instant.class) {
            LocalDate day = LocalDate.of(2040, 1, 1).plusDays(count);
            say("%d年%d月%d日9时05分".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            return Instant.parse(day + "T01:05:00Z");
        }
        if (type == Money.class) {
            say(String.format(Locale.ROOT, "%,.2f", 90_000.25 + count));
            return Money.of("90%03d.25".formatted(count));
        }
        return record(type);
    }

    private Object record(Class<?> type) {
        Object[] values = Fields.of(type).all().stream().map(this::field).toArray();
        try {
            var constructor = type.getDeclaredConstructors()[0];
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    private @Nullable Object field(Field field) {
        if (!whole && !field.required()) return field.list() ? List.of() : null;
        if (!field.list()) return value(field.type());
        return List.of(value(field.type()), value(field.type()));
    }

    private String say(String token) {
        tokens.add(token);
        return token;
    }
}
