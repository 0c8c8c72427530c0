package anlan.record.json;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A JSON object; its members stand in canonical order (UTF-16 code units of the name) from the start.
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    public static final JsonObject EMPTY = new JsonObject(Map.of());

    public JsonObject {
        for (String name : members.keySet()) {
            if (JsonString.loneSurrogate(name) >= 0) {
                throw new IllegalArgumentException("名称含有不完整的字符（孤立的代理项）");
            }
        }
        members = Collections.unmodifiableMap(new TreeMap<>(members));
    }

    /// An empty object to add members to.
    public static Builder builder() {
        return new Builder();
    }

    /// The member of this name.
    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /// The same object with one member added or replaced.
    public JsonObject with(String name, JsonValue value) {
        TreeMap<String, JsonValue> changed = new TreeMap<>(members);
        changed.put(name, value);
        return new JsonObject(changed);
    }

    /// The same object without the member of this name.
    public JsonObject without(String name) {
        TreeMap<String, JsonValue> changed = new TreeMap<>(members);
        changed.remove(name);
        return new JsonObject(changed);
    }

    /// Collects members; a name given twice is refused, because one of the two values would vanish.
    public static final class Builder {

        private final TreeMap<String, JsonValue> members = new TreeMap<>();

        private Builder() {}

        /// Adds a member of any type.
        public Builder put(String name, JsonValue value) {
            if (members.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("名称“%s”重复".formatted(name));
            }
            return this;
        }

        /// Adds a string.
        public Builder put(String name, String value) {
            return put(name, new JsonString(value));
        }

        /// Adds a whole number of at most 53 bits.
        public Builder put(String name, long value) {
            return put(name, JsonNumber.of(value));
        }

        /// Adds a boolean.
        public Builder put(String name, boolean value) {
            return put(name, JsonBoolean.of(value));
        }

        /// The object.
        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
