package anlan.record;

import anlan.record.json.Fields;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// One entry of a case's journal in format version 1: what was done, by whom, and what was seen when it was judged.
///
/// @param seq position in the case, from 1
/// @param act key of the act, or of what the system noted
/// @param happened when it was done, as asserted (办理时间); with the offset of the place
/// @param entered when the server took it in (录入时间)
/// @param by those who acted, in the order of signature; empty where nobody did
/// @param paper what the act put into the file; personal values as commitments; of an erasure, `erased` lists hashes
/// @param seen what the rules looked up outside the case
/// @param files SM3 hashes of files, each as a string or as a commitment to such a string
public record Entry(
        UUID caseId,
        long seq,
        UUID id,
        Kind kind,
        String act,
        OffsetDateTime happened,
        OffsetDateTime entered,
        List<Actor> by,
        JsonObject paper,
        JsonObject seen,
        List<JsonValue> files) {

    /// The version that this code writes and reads.
    public static final int FORMAT = 1;

    public Entry {
        if (seq < 1) {
            throw new IllegalArgumentException("序号应从 1 开始");
        }
        by = List.copyOf(by);
        files = List.copyOf(files);
        files.forEach(Entry::requireFile);
        readErased(kind, paper);
    }

    /// The hashes of openings and files that this entry declares erased; empty unless it is an erasure.
    public List<Hash> erased() {
        return readErased(kind, paper);
    }

    private static List<Hash> readErased(Kind kind, JsonObject paper) {
        if (kind != Kind.ERASURE) {
            return List.of();
        }
        if (paper.members().get("erased") instanceof JsonArray erased) {
            return erased.items().stream()
                    .map(item -> new Hash(item instanceof JsonString hex ? hex.value() : item.text()))
                    .toList();
        }
        throw new IllegalArgumentException("删除记录应在“erased”中列出所删内容的哈希值");
    }

    private static void requireFile(JsonValue file) {
        boolean plain = file instanceof JsonString hex && Hash.isHex(hex.value(), 64);
        if (!plain && Commitment.in(file).isEmpty()) {
            throw new IllegalArgumentException("“files”中应为文件的 SM3 哈希值或者其承诺值");
        }
    }

    /// The entry as it stands in the chain after the given hash.
    public JsonObject json(Hash previous) {
        return JsonObject.builder()
                .put("act", act)
                .put("by", new JsonArray(by.stream().<JsonValue>map(Actor::json).toList()))
                .put("case", caseId.toString())
                .put("entered", Moment.text(entered))
                .put("files", new JsonArray(files))
                .put("format", FORMAT)
                .put("happened", Moment.text(happened))
                .put("id", id.toString())
                .put("kind", kind.key())
                .put("paper", paper)
                .put("previous", previous.hex())
                .put("seen", seen)
                .put("seq", seq)
                .build();
    }

    /// Reads an entry without its `previous`; throws [anlan.record.json.UnexpectedShape].
    public static Entry read(JsonObject json) {
        return Fields.read(json, Entry::read);
    }

    static Entry read(Fields in) {
        if (in.integer("format") != FORMAT) {
            throw new IllegalArgumentException("不认识的记录格式版本 %d".formatted(in.integer("format")));
        }
        return new Entry(
                in.uuid("case"),
                in.integer("seq"),
                in.uuid("id"),
                in.string("kind", Kind::of),
                in.string("act"),
                in.string("happened", Moment::read),
                in.string("entered", Moment::read),
                in.list("by", Actor::read),
                in.object("paper"),
                in.object("seen"),
                in.list("files", file -> file));
    }
}
