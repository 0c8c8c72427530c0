package anlan.record.anchor;

import anlan.record.Hash;
import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.time.LocalDate;

/// What the bureau publishes for a day: the Merkle root over the heads of all its cases at the end of that day.
///
/// @param cases number of leaves
/// @param previous hash of the last statement before this one, [Hash#ZERO] for the first, so that no day can be dropped
public record DailyRoot(LocalDate day, long cases, Hash root, Hash previous) {

    private static final int FORMAT = 1;
    private static final String KIND = "daily-root";

    public DailyRoot {
        if (cases < 0) {
            throw new IllegalArgumentException("案卷数不能为负");
        }
    }

    /// The statement over a tree.
    public static DailyRoot of(LocalDate day, MerkleTree tree, Hash previous) {
        return new DailyRoot(day, tree.size(), tree.root(), previous);
    }

    /// The statement as JSON; its canonical bytes are what is signed.
    public JsonObject json() {
        return JsonObject.builder()
                .put("cases", cases)
                .put("day", day.toString())
                .put("format", FORMAT)
                .put("kind", KIND)
                .put("previous", previous.hex())
                .put("root", root.hex())
                .build();
    }

    /// SM3 of the canonical bytes: what the next statement names as `previous`.
    public Hash hash() {
        return Hash.of(json().canonical());
    }

    static DailyRoot read(JsonValue json) {
        return Fields.read(json, in -> {
            if (in.integer("format") != FORMAT || !in.string("kind").equals(KIND)) {
                throw new IllegalArgumentException("不是每日根的格式版本 %d".formatted(FORMAT));
            }
            return new DailyRoot(
                    in.string("day", LocalDate::parse),
                    in.integer("cases"),
                    in.string("root", Hash::new),
                    in.string("previous", Hash::new));
        });
    }
}
