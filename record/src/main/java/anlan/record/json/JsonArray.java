package anlan.record.json;

import java.util.ArrayList;
import java.util.List;

/// A JSON array.
public record JsonArray(List<JsonValue> items) implements JsonValue {

    public static final JsonArray EMPTY = new JsonArray(List.of());

    public JsonArray {
        items = List.copyOf(items);
    }

    /// An array of the given values.
    public static JsonArray of(JsonValue... items) {
        return new JsonArray(List.of(items));
    }

    /// An array of strings.
    public static JsonArray ofStrings(Iterable<String> values) {
        List<JsonValue> items = new ArrayList<>();
        values.forEach(value -> items.add(new JsonString(value)));
        return new JsonArray(items);
    }
}
