package anlan.record.json;

import java.nio.charset.StandardCharsets;

/// A JSON value that is immutable and always has exactly one canonical form, because what has none cannot be built.
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /// How deep objects and arrays may nest, counted from 1; deeper values are neither read nor written.
    int MAX_DEPTH = 64;

    /// Reads one JSON text; throws [MalformedJson] with the position of what is wrong.
    static JsonValue parse(String text) {
        return new JsonParser(text).parse();
    }

    /// Reads one JSON text from strict UTF-8 without byte order mark; throws [MalformedJson].
    static JsonValue parse(byte[] utf8) {
        return parse(Utf8.decode(utf8));
    }

    /// The canonical bytes: UTF-8, no white space, names in order of UTF-16 code units, numbers as ECMAScript writes
    /// them.
    default byte[] canonical() {
        return CanonicalWriter.bytes(this);
    }

    /// The canonical bytes as text.
    default String text() {
        return new String(canonical(), StandardCharsets.UTF_8);
    }
}
