package anlan.record.draw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import anlan.record.Hash;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The lines of sealed lists, each ended by a line feed. There may be half a million: parts of them are written side by
/// side, and what many lines share is put into canonical form once.
final class SealedLines {

    private static final int PART = 16_384;
    private static final byte[] LINE_FEED = {'\n'};

    private final byte[] bytes;
    private final Hash hash;

    private SealedLines(List<Part> parts) {
        bytes = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int length = 0;
        for (Part part : parts) {
            System.arraycopy(part.bytes, 0, bytes, length, part.length);
            length += part.length;
        }
        hash = PieceHash.of(bytes);
    }

    static SealedLines of(JsonObject head, Plan plan) {
        List<Supplier<Part>> parts = new ArrayList<>();
        parts.addAll(plain(List.of(head), json -> json));
        parts.addAll(plain(plan.officers(), Officer::json));
        parts.addAll(plain(plan.pools(), Pool::json));
        parts.addAll(parts(plan.candidates(), Part::candidate));
        parts.addAll(parts(plan.exclusions(), Part::exclusion));
        parts.addAll(plain(plan.recusals(), Recusal::json));
        // Side by side on every processor, this one included.
        return new SealedLines(parts.parallelStream().map(Supplier::get).toList());
    }

    /// All lines.
    byte[] bytes() {
        return bytes;
    }

    /// Their hash, piece by piece.
    Hash hash() {
        return hash;
    }

    private static <T> List<Supplier<Part>> plain(List<T> items, Function<T, JsonObject> json) {
        return parts(items, (part, item) -> part.line(json.apply(item)));
    }

    private static <T> List<Supplier<Part>> parts(List<T> items, BiConsumer<Part, T> write) {
        List<Supplier<Part>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += PART) {
            List<T> some = items.subList(from, Math.min(from + PART, items.size()));
            parts.add(() -> {
                Part part = new Part();
                some.forEach(item -> write.accept(part, item));
                return part;
            });
        }
        return parts;
    }

    /// Lines being written by one thread.
    private static final class Part {
        private static final byte[] CLASS = ascii("{\"class\":");
        private static final byte[] ID = ascii(",\"id\":");
        private static final byte[] POOL = ascii(",\"line\":\"candidate\",\"pool\":");
        private static final byte[] WEIGHT = ascii(",\"weight\":");
        private static final byte[] REASON = ascii(",\"line\":\"excluded\",\"reason\":");
        private static final byte[] END = ascii("}\n");

        private final Map<String, byte[]> shared = new HashMap<>();
        private byte[] bytes = new byte[PART * 128];
        private int length;

        void line(JsonObject json) {
            put(json.canonical());
            put(LINE_FEED);
        }

        /// As [Candidate#json] would be written.
        void candidate(Candidate it) {
            put(CLASS);
            shared(it.category());
            put(ID);
            string(it.id());
            put(POOL);
            shared(it.pool());
            put(WEIGHT);
            number(it.weight());
            put(END);
        }

        /// As [Exclusion#json] would be written.
        void exclusion(Exclusion it) {
            put(CLASS);
            shared(it.category());
            put(ID);
            string(it.id());
            put(REASON);
            shared(it.reason());
            put(END);
        }

        private void shared(String value) {
            put(shared.computeIfAbsent(value, text -> new JsonString(text).canonical()));
        }

        /// Ids mostly stand in JSON as they are; one that does not is written anew.
        private void string(String value) {
            makeRoom(value.length() + 2);
            int start = length;
            bytes[length++] = '"';
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                    length = start;
                    put(new JsonString(value).canonical());
                    return;
                }
                bytes[length++] = (byte) c;
            }
            bytes[length++] = '"';
        }

        /// Weights are small numbers: their digits are written from the last to the first.
        private void number(long value) {
            int digits = 1;
            for (long rest = value / 10; rest > 0; rest /= 10) digits++;
            makeRoom(digits);
            long rest = value;
            for (int i = length + digits - 1; i >= length; i--, rest /= 10) bytes[i] = (byte) ('0' + rest % 10);
            length += digits;
        }

        private void put(byte[] more) {
            makeRoom(more.length);
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        private void makeRoom(int more) {
            if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }

        private static byte[] ascii(String text) {
            return text.getBytes(ISO_8859_1);
        }
    }
}
