package anlan.record.draw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import anlan.record.RunningHash;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The lines of sealed lists, each ended by a line feed. There may be half a million: parts of them are written side by
/// side while those before are hashed, and what many lines share is put into canonical form once.
final class SealedLines {

    private static final int PART = 16_384;

    private final RunningHash hash = new RunningHash();
    private final byte[] bytes;

    private SealedLines(List<CompletableFuture<byte[]>> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(parts.size() * PART * 128);
        for (CompletableFuture<byte[]> part : parts) {
            hash.add(part.join());
            all.writeBytes(part.join());
        }
        bytes = all.toByteArray();
    }

    static SealedLines of(JsonObject head, Plan plan) {
        List<CompletableFuture<byte[]>> parts = new ArrayList<>();
        parts.addAll(plain(List.of(head), json -> json));
        parts.addAll(plain(plan.officers(), Officer::json));
        parts.addAll(plain(plan.pools(), Pool::json));
        parts.addAll(parts(plan.candidates(), Part::candidate));
        parts.addAll(parts(plan.exclusions(), Part::exclusion));
        parts.addAll(plain(plan.recusals(), Recusal::json));
        return new SealedLines(parts);
    }

    /// All lines.
    byte[] bytes() {
        return bytes;
    }

    /// Their hash, to go on with.
    RunningHash hash() {
        return hash.copy();
    }

    private static <T> List<CompletableFuture<byte[]>> plain(List<T> items, Function<T, JsonObject> json) {
        return parts(items, (part, item) -> part.line(json.apply(item)));
    }

    private static <T> List<CompletableFuture<byte[]>> parts(List<T> items, BiConsumer<Part, T> write) {
        List<CompletableFuture<byte[]>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += PART) {
            List<T> some = items.subList(from, Math.min(from + PART, items.size()));
            parts.add(CompletableFuture.supplyAsync(() -> {
                Part part = new Part();
                some.forEach(item -> write.accept(part, item));
                return part.out.toByteArray();
            }));
        }
        return parts;
    }

    /// Lines being written by one thread.
    private static final class Part {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(PART * 128);
        private final Map<String, byte[]> shared = new HashMap<>();

        void line(JsonObject json) {
            out.writeBytes(json.canonical());
            out.write('\n');
        }

        /// As [Candidate#json] would be written.
        void candidate(Candidate it) {
            ascii("{\"class\":");
            shared(it.category());
            ascii(",\"id\":");
            string(it.id());
            ascii(",\"line\":\"candidate\",\"pool\":");
            shared(it.pool());
            ascii(",\"weight\":");
            ascii(Long.toString(it.weight()));
            ascii("}\n");
        }

        /// As [Exclusion#json] would be written.
        void exclusion(Exclusion it) {
            ascii("{\"class\":");
            shared(it.category());
            ascii(",\"id\":");
            string(it.id());
            ascii(",\"line\":\"excluded\",\"reason\":");
            shared(it.reason());
            ascii("}\n");
        }

        private void shared(String value) {
            out.writeBytes(shared.computeIfAbsent(value, text -> new JsonString(text).canonical()));
        }

        private void string(String value) {
            if (isPlain(value)) {
                ascii("\"");
                ascii(value);
                ascii("\"");
            } else {
                out.writeBytes(new JsonString(value).canonical());
            }
        }

        /// Whether it stands in JSON as it is, as ids mostly do.
        private static boolean isPlain(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                    return false;
                }
            }
            return true;
        }

        private void ascii(String text) {
            out.writeBytes(text.getBytes(ISO_8859_1));
        }
    }
}
