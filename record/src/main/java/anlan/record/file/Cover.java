package anlan.record.file;

import anlan.record.Hash;
import anlan.record.anchor.Anchor;
import anlan.record.json.Fields;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// What `anchor.json` states about the whole: which case, how far the chain goes, what was left out, and its anchor.
///
/// @param seq number of entries
/// @param head hash of the last one
/// @param withheld commitments and files that the exporter left out on purpose
/// @param result how the case stands after the last one, as the exporter states it; empty in files of earlier releases
/// @param anchor proof for one of the entries, the last before the newest signed root; empty before the first
public record Cover(
        UUID caseId,
        long seq,
        Hash head,
        SortedSet<Hash> withheld,
        Optional<Standing> result,
        Optional<Anchor> anchor) {

    private static final int FORMAT = 1;

    public Cover {
        if (seq < 1) {
            throw new IllegalArgumentException("案卷还没有记录");
        }
        withheld = Collections.unmodifiableSortedSet(new TreeSet<>(withheld));
    }

    /// The content of `anchor.json`.
    public JsonObject json() {
        JsonObject.Builder json = JsonObject.builder()
                .put("case", caseId.toString())
                .put("format", FORMAT)
                .put("head", head.hex())
                .put("seq", seq)
                .put(
                        "withheld",
                        JsonArray.ofStrings(withheld.stream().map(Hash::hex).toList()));
        result.ifPresent(stated -> json.put("result", stated.json()));
        anchor.ifPresent(proof -> json.put("anchor", proof.json()));
        return json.build();
    }

    /// Reads what [#json] wrote; throws [anlan.record.json.UnexpectedShape].
    public static Cover read(JsonValue json) {
        return Fields.read(json, in -> {
            if (in.integer("format") != FORMAT) {
                throw new IllegalArgumentException("不认识的案卷格式版本 %d".formatted(in.integer("format")));
            }
            return new Cover(
                    in.uuid("case"),
                    in.integer("seq"),
                    in.string("head", Hash::new),
                    new TreeSet<>(in.list("withheld", Cover::hash)),
                    in.find("result").map(Standing::read),
                    in.find("anchor").map(Anchor::read));
        });
    }

    private static Hash hash(JsonValue value) {
        if (value instanceof JsonString hex) {
            return new Hash(hex.value());
        }
        throw new IllegalArgumentException("“withheld”中应为 SM3 哈希值");
    }
}
