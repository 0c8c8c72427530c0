package anlan.record;

import anlan.record.json.Fields;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import anlan.record.json.UnexpectedShape;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// An entry in its place in the chain: the hash it follows, its canonical bytes, and their hash.
public final class Link {

    /// Bytes that one entry may have; longer content is a file.
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private final Entry entry;
    private final Hash previous;
    private final byte[] bytes;
    private final Hash hash;

    private Link(Entry entry, Hash previous, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("一条记录不得超过 %d 字节，过长的内容请作为附件".formatted(MAX_BYTES));
        }
        this.entry = entry;
        this.previous = previous;
        this.bytes = bytes;
        this.hash = Hash.of(bytes);
    }

    static Link of(Entry entry, Hash previous) {
        return new Link(entry, previous, entry.json(previous).canonical());
    }

    /// Reads the canonical bytes of an entry; throws [anlan.record.json.MalformedJson] or [UnexpectedShape].
    public static Link read(byte[] bytes) {
        JsonValue json = JsonValue.parse(bytes);
        if (!Arrays.equals(json.canonical(), bytes)) {
            throw new UnexpectedShape("不是规范形式（RFC 8785）");
        }
        return Fields.read(json, in -> new Link(Entry.read(in), in.string("previous", Hash::new), bytes.clone()));
    }

    /// The entry.
    public Entry entry() {
        return entry;
    }

    /// The hash of the entry before, [Hash#ZERO] for the first.
    public Hash previous() {
        return previous;
    }

    /// The canonical bytes, as stored and as hashed.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The canonical bytes as text.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The entry as JSON, with its `previous`.
    public JsonObject json() {
        return entry.json(previous);
    }

    /// SM3 of the canonical bytes: what the next entry names as its predecessor.
    public Hash hash() {
        return hash;
    }
}
