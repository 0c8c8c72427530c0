package anlan.record.json;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Reads an object of a fixed format: every field has one type, and what nobody asked for is refused.
public final class Fields {

    private final JsonObject object;
    private final Set<String> read = new HashSet<>();

    private Fields(JsonObject object) {
        this.object = object;
    }

    /// Reads a value that must be an object with exactly the fields `meaning` asks for; else throws [UnexpectedShape].
    public static <T> T read(JsonValue value, Function<Fields, T> meaning) {
        if (!(value instanceof JsonObject object)) {
            throw new UnexpectedShape("应为一个对象");
        }
        Fields fields = new Fields(object);
        T read;
        try {
            read = meaning.apply(fields);
        } catch (IllegalArgumentException e) {
            throw new UnexpectedShape(String.valueOf(e.getMessage()), e);
        }
        fields.refuseUnread();
        return read;
    }

    /// Any value.
    public JsonValue value(String name) {
        return find(name).orElseThrow(() -> new UnexpectedShape("缺少“%s”".formatted(name)));
    }

    /// Any value, if the field is there.
    public Optional<JsonValue> find(String name) {
        read.add(name);
        return object.find(name);
    }

    /// A string.
    public String string(String name) {
        return value(name) instanceof JsonString string ? string.value() : wrong(name, "文字");
    }

    /// A string that a constructor or parser turns into what it means; its refusal names the field.
    public <T> T string(String name, Function<String, T> meaning) {
        String written = string(name);
        try {
            return meaning.apply(written);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnexpectedShape("“%s”的内容“%s”无效".formatted(name, written), e);
        }
    }

    /// A UUID in its one canonical form: lower case, groups of 8-4-4-4-12.
    public UUID uuid(String name) {
        return string(name, written -> {
            UUID uuid = UUID.fromString(written);
            if (!uuid.toString().equals(written)) {
                throw new IllegalArgumentException(written);
            }
            return uuid;
        });
    }

    /// A whole number.
    public long integer(String name) {
        return value(name) instanceof JsonNumber number && number.isSafeInteger()
                ? (long) number.value()
                : wrong(name, "整数");
    }

    /// A whole number from 0 to the greatest `int`.
    public int count(String name) {
        long number = integer(name);
        return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : wrong(name, "不小于 0 的整数");
    }

    /// An object.
    public JsonObject object(String name) {
        return value(name) instanceof JsonObject found ? found : wrong(name, "对象");
    }

    /// An array, each item read by the given function.
    public <T> List<T> list(String name, Function<JsonValue, T> item) {
        return value(name) instanceof JsonArray array
                ? array.items().stream().map(item).toList()
                : wrong(name, "列表");
    }

    /// Nothing can hide in a record behind a name that nobody reads.
    private void refuseUnread() {
        for (String name : object.members().keySet()) {
            if (!read.contains(name)) {
                throw new UnexpectedShape("多出“%s”".formatted(name));
            }
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // never gives anything
    private static <T> T wrong(String name, String type) {
        throw new UnexpectedShape("“%s”应为%s".formatted(name, type));
    }
}
