package anlan.record.anchor;

import anlan.record.Hash;
import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.util.UUID;

/// The newest entry of a case at the time of anchoring: its seq and its hash.
public record Head(UUID caseId, long seq, Hash hash) {

    private static final byte[] LEAF = {0};

    public Head {
        if (seq < 1) {
            throw new IllegalArgumentException("序号应从 1 开始");
        }
    }

    /// Its leaf in the Merkle tree: SM3(0x00 ‖ canonical bytes).
    Hash leaf() {
        return Hash.of(LEAF, json().canonical());
    }

    /// `{"case":…,"hash":…,"seq":…}`.
    public JsonObject json() {
        return JsonObject.builder()
                .put("case", caseId.toString())
                .put("hash", hash.hex())
                .put("seq", seq)
                .build();
    }

    static Head read(JsonValue json) {
        return Fields.read(json, in -> new Head(in.uuid("case"), in.integer("seq"), in.string("hash", Hash::new)));
    }
}
