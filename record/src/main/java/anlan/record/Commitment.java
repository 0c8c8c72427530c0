package anlan.record;

import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.util.HexFormat;
import java.util.Optional;

/// What stands in the chain for a value that may have to be erased: SM3(salt ‖ canonical bytes of the value).
///
/// The salt of 16 random bytes keeps anybody from finding an ID-card number by trying them all.
public record Commitment(Hash hash) {

    /// Bytes of a salt.
    public static final int SALT_SIZE = 16;

    private static final String NAME = "commitment";

    /// The commitment to a value under a salt of 16 bytes.
    public static Commitment of(byte[] salt, JsonValue value) {
        if (salt.length != SALT_SIZE) {
            throw new IllegalArgumentException("盐值应为 %d 字节".formatted(SALT_SIZE));
        }
        return new Commitment(Hash.of(salt, value.canonical()));
    }

    /// Whether salt and value are what was committed to.
    public boolean verify(byte[] salt, JsonValue value) {
        return equals(of(salt, value));
    }

    /// Whether the opening is the one that was committed to.
    public boolean verify(Opening opening) {
        return verify(HexFormat.of().parseHex(opening.salt()), opening.value());
    }

    /// The form in which it stands in a paper: `{"commitment":"…"}`.
    public JsonObject json() {
        return JsonObject.builder().put(NAME, hash.hex()).build();
    }

    /// The commitment this value is, if it has exactly that form; no paper may use the form for anything else.
    public static Optional<Commitment> in(JsonValue value) {
        return value instanceof JsonObject object
                        && object.members().size() == 1
                        && object.members().get(NAME) instanceof JsonString hex
                        && Hash.isHex(hex.value(), 64)
                ? Optional.of(new Commitment(new Hash(hex.value())))
                : Optional.empty();
    }
}
