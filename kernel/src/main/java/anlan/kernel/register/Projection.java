package anlan.kernel.register;

import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.PaperJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is stored: its text and what is projected beside it.
 *
 * @param id of the entry
 * @param unit path of the unit it belongs to
 * @param body canonical JSON
 * @param values sortable values by indexed field; several for lists
 * @param words folded text of the searchable fields
 * @param keys what may occur only once, by fields
 */
record Projection(
        UUID id, String unit, String body, Map<String, Set<String>> values, String words, Map<String, String> keys) {
    private static final String BETWEEN = "\u001f";

    static <R extends Record> Projection of(Register<R> register, UUID id, String unit, R record) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (String name : register.indexed()) {
            values.put(name, sortKeys(value(record, name)));
        }
        String words = register.searched().stream()
                .map(name -> text(value(record, name)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Projection(
                id, unit, PaperJson.write(record).text(), values, Pairs.fold(words), keys(register, record));
    }

    static <R extends Record> Map<String, String> keys(Register<R> register, R record) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (List<String> fields : register.unique()) {
            List<String> parts = new ArrayList<>();
            fields.forEach(name -> parts.add(Pairs.fold(text(value(record, name)))));
            // An empty field is unknown, and two unknowns are not the same.
            if (parts.stream().noneMatch(String::isEmpty)) {
                keys.put(String.join(",", fields), String.join(BETWEEN, parts));
            }
        }
        return keys;
    }

    private static Set<String> sortKeys(@Nullable Object value) {
        if (!(value instanceof List<?> many) || many.isEmpty()) {
            return Set.of(SortKey.of(value instanceof List<?> ? null : value));
        }
        return many.stream().map(SortKey::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> many -> many.stream().map(Projection::text).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    private static @Nullable Object value(Record record, String name) {
        Field field = Fields.of(record.getClass()).named(name).orElseThrow();
        return field.in(record);
    }
}
