package anlan.record;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.util.HexFormat;

/// The salt (32 hexadecimal digits) and the value behind a commitment; kept beside the chain and erasable.
public record Opening(String salt, JsonValue value) {

    public Opening {
        if (!Hash.isHex(salt, 2 * Commitment.SALT_SIZE)) {
            throw new IllegalArgumentException("盐值应为 32 位小写十六进制数");
        }
    }

    /// An opening with a salt of 16 random bytes.
    public static Opening of(byte[] salt, JsonValue value) {
        return new Opening(HexFormat.of().formatHex(salt), value);
    }

    /// What stands in the chain for it.
    public Commitment commitment() {
        return Commitment.of(HexFormat.of().parseHex(salt), value);
    }

    /// `{"salt":"…","value":…}`.
    public JsonObject json() {
        return JsonObject.builder().put("salt", salt).put("value", value).build();
    }

    /// Reads what [#json] wrote.
    public static Opening read(JsonValue json) {
        return Fields.read(json, in -> new Opening(in.string("salt"), in.value("value")));
    }
}
