package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.ForParty;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Fresh;
import anlan.kernel.form.PaperJson;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known already and need not be typed again: a field is filled from the latest paper that has a field of the same
 * name and type, first in the case itself, then in the case it grows out of; a list that repeats an earlier one starts with
 * its lines.
 */
final class Prefill {

    private Prefill() {}

    static JsonObject of(Act<?> act, List<Case> sources) {
        JsonObject.Builder filled = JsonObject.builder();
        for (Field field : Fields.of(act.paper()).all()) {
            if (field.has(Fresh.class) || field.sealed()) continue;
            known(field, act, sources).ifPresent(value -> filled.put(field.name(), value));
        }
        return filled.build();
    }

    private static Optional<JsonValue> known(Field field, Act<?> act, List<Case> sources) {
        boolean concerned = ForParty.class.isAssignableFrom(act.paper());
        if (concerned && field.name().equals("party") && !sources.isEmpty())
            return sources.getFirst().parties().size() == 1
                    ? Optional.of(new JsonString(
                            sources.getFirst().parties().getFirst().key()))
                    : Optional.empty();
        for (Case source : sources)
            for (Filed filed : newestFirst(source)) {
                Optional<JsonValue> value = in(filed, field);
                if (value.isPresent()) return value;
            }
        return lines(field, sources);
    }

    /** One line for each entry of the earlier list that a column of this list repeats. */
    private static Optional<JsonValue> lines(Field field, List<Case> sources) {
        if (!field.list() || !field.type().isRecord()) return Optional.empty();
        return Fields.of(field.type()).all().stream()
                .flatMap(column -> column.each().flatMap(from -> repeated(column, from, sources)).stream())
                .findFirst();
    }

    private static Optional<JsonValue> repeated(Field column, String from, List<Case> sources) {
        int dot = from.indexOf('.');
        String list = from.substring(0, dot);
        return sources.stream()
                .flatMap(source -> newestFirst(source).stream())
                .filter(filed -> Fields.of(filed.act().paper())
                        .named(list)
                        .filter(known -> !known.sealed())
                        .isPresent())
                .flatMap(filed -> PaperJson.write(filed.paper()).find(list).stream())
                .filter(JsonArray.class::isInstance)
                .findFirst()
                .map(lines -> new JsonArray(((JsonArray) lines)
                        .items().stream()
                                .flatMap(item -> ((JsonObject) item).find(from.substring(dot + 1)).stream())
                                .map(value -> (JsonValue) JsonObject.builder()
                                        .put(column.name(), value)
                                        .build())
                                .toList()));
    }

    private static List<Filed> newestFirst(Case source) {
        List<Filed> papers = new ArrayList<>(source.papers());
        papers.sort(Comparator.comparingInt(Filed::place).reversed());
        return papers;
    }

    private static Optional<JsonValue> in(Filed filed, Field field) {
        Optional<Field> same = Fields.of(filed.act().paper())
                .named(field.name())
                .filter(other -> other.component()
                        .getGenericType()
                        .equals(field.component().getGenericType()));
        return same.isEmpty()
                ? Optional.empty()
                : PaperJson.write(filed.paper()).find(field.name());
    }
}
