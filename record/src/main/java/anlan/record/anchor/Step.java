package anlan.record.anchor;

import anlan.record.Hash;
import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;

/// One step from a leaf towards the root: the neighbour's hash and the side on which the neighbour stands.
public record Step(Side side, Hash hash) {

    private static final byte[] NODE = {1};

    /// Where the neighbour stands.
    public enum Side {
        LEFT("left"),
        RIGHT("right");

        private final String key;

        Side(String key) {
            this.key = key;
        }

        static Side of(String key) {
            for (Side side : values()) {
                if (side.key.equals(key)) {
                    return side;
                }
            }
            throw new IllegalArgumentException(key);
        }
    }

    /// The node above two others: SM3(0x01 ‖ left ‖ right).
    static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }

    /// The node above a child that takes this step.
    Hash above(Hash child) {
        return side == Side.LEFT ? node(hash, child) : node(child, hash);
    }

    JsonObject json() {
        return JsonObject.builder()
                .put("hash", hash.hex())
                .put("side", side.key)
                .build();
    }

    static Step read(JsonValue json) {
        return Fields.read(json, in -> new Step(in.string("side", Side::of), in.string("hash", Hash::new)));
    }
}
