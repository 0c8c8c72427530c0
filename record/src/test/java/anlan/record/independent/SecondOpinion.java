package anlan.record.independent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.bouncycastle.crypto.digests.SM3Digest;

/// Reads the whole file into memory and goes through the sections of the document one after the other.
final class SecondOpinion {

    private static final String HASH = "[0-9a-f]{64}";
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String MOMENT =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{0,8}[1-9])?(Z|[-+]\\d\\d:\\d\\d)";

    /// `intact` and `anchored` as the document defines them; `bad` is the entry that is named, 0 if none is.
    record Opinion(boolean intact, boolean anchored, int bad, String why) {}

    private static final class Refusal extends RuntimeException {
        final int line;

        Refusal(int line, String why) {
            super(why);
            this.line = line;
        }
    }

    static Opinion on(Path file) throws IOException {
        Map<String, byte[]> members;
        Map<String, Object> cover;
        List<Map<String, Object>> entries = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        try {
            Set<String> wrongCrc = new HashSet<>();
            members = container(Files.readAllBytes(file), wrongCrc);
            cover = object(canonical(members.get("anchor.json"), 0));
            shape(
                    0,
                    cover,
                    (cover.containsKey("anchor") ? "anchor " : "") + "case format head "
                            + (cover.containsKey("result") ? "result " : "") + "seq withheld");
            check(
                    cover.get("format").equals(1.0)
                            && hash(cover.get("head"))
                            && whole(cover.get("seq")) >= 1
                            && matches(cover.get("case"), UUID),
                    0,
                    "cover");
            ((List<?>) cover.get("withheld")).forEach(item -> check(hash(item), 0, "withheld"));
            if (cover.containsKey("result")) {
                resultShape(object(cover.get("result")));
            }
            if (cover.containsKey("anchor")) {
                anchorShape(object(cover.get("anchor")));
            }
            chain(members.get("entries.jsonl"), cover, entries, hashes);
            contents(members, cover, entries);
            check(wrongCrc.isEmpty(), 0, "CRC " + wrongCrc);
        } catch (Refusal e) {
            return new Opinion(false, false, e.line, e.getMessage());
        } catch (RuntimeException e) {
            return new Opinion(false, false, 0, e.toString());
        }
        return new Opinion(
                true, cover.containsKey("anchor") && anchored(object(cover.get("anchor")), entries, hashes), 0, "");
    }

    // section 6

    private static Map<String, byte[]> container(byte[] zip, Set<String> wrongCrc) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int count = in.getShort(zip.length - 14) & 0xFFFF;
        int at = in.getInt(zip.length - 6);
        int directory = at;
        ByteArrayOutputStream rebuilt = new ByteArrayOutputStream();
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int crc = in.getInt(at + 16);
            int size = in.getInt(at + 24);
            int length = in.getShort(at + 28);
            byte[] name = slice(zip, at + 46, length);
            int offset = rebuilt.size();
            byte[] content = slice(zip, offset + 30 + length, size);
            byte[] common = little(26)
                    .putShort((short) 10)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0x21)
                    .putInt(crc)
                    .putInt(size)
                    .putInt(size)
                    .putShort((short) length)
                    .array();
            rebuilt.writeBytes(new byte[] {0x50, 0x4b, 3, 4});
            rebuilt.writeBytes(common);
            rebuilt.writeBytes(name);
            rebuilt.writeBytes(content);
            headers.writeBytes(new byte[] {0x50, 0x4b, 1, 2, 10, 0});
            headers.writeBytes(common);
            headers.writeBytes(new byte[10]);
            headers.writeBytes(little(4).putInt(offset).array());
            headers.writeBytes(name);
            String path = new String(name, UTF_8);
            check(members.put(path, content) == null, 0, "twice: " + path);
            CRC32 found = new CRC32();
            found.update(content);
            if ((int) found.getValue() != crc) {
                wrongCrc.add(path);
            }
            at += 46 + length;
        }
        check(rebuilt.size() == directory, 0, "directory");
        rebuilt.writeBytes(headers.toByteArray());
        rebuilt.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(headers.size())
                .putInt(directory)
                .array());
        check(Arrays.equals(rebuilt.toByteArray(), zip), 0, "container");
        List<String> names = new ArrayList<>(members.keySet());
        check(
                names.size() >= 3
                        && names.subList(0, 3).equals(List.of("entries.jsonl", "openings.json", "anchor.json")),
                0,
                "names");
        List<String> rest = names.subList(3, names.size());
        check(rest.equals(new ArrayList<>(new TreeSet<>(rest))), 0, "order");
        rest.forEach(name -> check(name.matches("files/" + HASH + "|papers/" + HASH + "\\.pdf"), 0, name));
        return members;
    }

    private static byte[] slice(byte[] zip, int start, int size) {
        check(start >= 0 && size >= 0 && size <= zip.length - start, 0, "beyond the end");
        return Arrays.copyOfRange(zip, start, start + size);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    // section 2

    private static void chain(
            byte[] text, Map<String, Object> cover, List<Map<String, Object>> entries, List<String> hashes) {
        int start = 0;
        while (start < text.length) {
            int line = entries.size() + 1;
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            check(end < text.length, line, "no end of line");
            byte[] bytes = Arrays.copyOfRange(text, start, end);
            Map<String, Object> entry = object(canonical(bytes, line));
            entryShape(line, entry);
            entries.add(entry);
            hashes.add(hex(h(bytes)));
            start = end + 1;
        }
        int n = entries.size();
        check(n > 0, 0, "empty");
        for (int k = 0; k <= n; k++) { // k: line, from 1; named(k) is what the next line, or the cover, calls it
            String own = k == 0 ? "0".repeat(64) : hashes.get(k - 1);
            if (own.equals(named(k, entries, cover))) {
                continue;
            }
            if (k == n) {
                Map<?, ?> anchor = (Map<?, ?>) cover.get("anchor");
                boolean coverIsWrong = anchor != null && own.equals(((Map<?, ?>) anchor.get("head")).get("hash"));
                throw new Refusal(coverIsWrong ? 0 : k, "head");
            }
            boolean nextIsRight = hashes.get(k).equals(named(k + 1, entries, cover));
            boolean missing = !entries.get(k).get("seq").equals(k + 1.0);
            throw new Refusal(nextIsRight && !missing && k > 0 ? k : k + 1, "hash");
        }
        Set<Object> ids = new HashSet<>();
        for (int k = 1; k <= n; k++) {
            Map<String, Object> entry = entries.get(k - 1);
            check(entry.get("seq").equals((double) k), k, "seq");
            check(entry.get("case").equals(entries.getFirst().get("case")), k, "case");
            check(ids.add(entry.get("id")), k, "id");
        }
        check(
                cover.get("seq").equals((double) n)
                        && cover.get("case").equals(entries.getFirst().get("case")),
                0,
                "cover");
    }

    private static Object named(int k, List<Map<String, Object>> entries, Map<String, Object> cover) {
        return k < entries.size() ? entries.get(k).get("previous") : cover.get("head");
    }

    private static void entryShape(int line, Map<String, Object> entry) {
        shape(line, entry, "act by case entered files format happened id kind paper previous seen seq");
        check(entry.get("format").equals(1.0), line, "format");
        check(entry.get("seq") instanceof Double seq && seq >= 1 && seq == Math.rint(seq), line, "seq");
        check(matches(entry.get("case"), UUID) && matches(entry.get("id"), UUID), line, "uuid");
        check(matches(entry.get("kind"), "act|system|correction|proposal|transition|erasure"), line, "kind");
        check(entry.get("act") instanceof String, line, "act");
        for (String moment : List.of("happened", "entered")) {
            check(matches(entry.get(moment), MOMENT), line, moment);
            java.time.OffsetDateTime.parse((String) entry.get(moment));
        }
        check(hash(entry.get("previous")), line, "previous");
        check(entry.get("paper") instanceof Map && entry.get("seen") instanceof Map, line, "paper");
        for (Object actor : (List<?>) entry.get("by")) {
            shape(line, object(actor), "account person post unit");
            object(actor).values().forEach(value -> check(value instanceof String, line, "by"));
        }
        for (Object file : (List<?>) entry.get("files")) {
            check(hash(file) || commitment(file) != null, line, "files");
        }
        erased(entry).forEach(item -> check(hash(item), line, "erased"));
    }

    // sections 3 and 4

    private static void contents(
            Map<String, byte[]> members, Map<String, Object> cover, List<Map<String, Object>> entries) {
        Map<String, Object> openings = object(canonical(members.get("openings.json"), 0));
        List<?> withheld = (List<?>) cover.get("withheld");
        check(withheld.equals(new ArrayList<>(new TreeSet<>(withheld))), 0, "withheld");
        Set<Object> gone = new HashSet<>(withheld);
        entries.forEach(entry -> gone.addAll(erased(entry)));
        openings.forEach((c, opening) -> {
            shape(0, object(opening), "salt value");
            check(c.matches(HASH) && matches(object(opening).get("salt"), "[0-9a-f]{32}"), 0, "opening");
        });
        Set<Object> used = new HashSet<>();
        for (int k = 1; k <= entries.size(); k++) {
            List<String> commitments = new ArrayList<>();
            collect(entries.get(k - 1), commitments);
            for (String c : commitments) {
                used.add(c);
                check(openings.containsKey(c) != gone.contains(c), k, "opening " + c);
                if (openings.containsKey(c)) {
                    Map<String, Object> opening = object(openings.get(c));
                    byte[] salt = HexFormat.of().parseHex((String) opening.get("salt"));
                    check(
                            c.equals(hex(h(
                                    salt, PlainJson.write(opening.get("value")).getBytes(UTF_8)))),
                            k,
                            "commitment " + c);
                }
            }
        }
        Map<String, byte[]> files = new HashMap<>();
        members.forEach((name, content) -> {
            if (name.contains("/")) {
                String hash = name.replaceAll(".*/|\\.pdf", "");
                check(files.put(hash, content) == null, 0, "twice: " + name);
            }
        });
        for (int k = 1; k <= entries.size(); k++) {
            for (Object file : (List<?>) entries.get(k - 1).get("files")) {
                String c = commitment(file);
                if (c != null && !openings.containsKey(c)) {
                    continue;
                }
                Object hash = c == null ? file : object(openings.get(c)).get("value");
                check(hash(hash), k, "file");
                used.add(hash);
                check(files.containsKey(hash) != gone.contains(hash), k, "file " + hash);
                check(!files.containsKey(hash) || hash.equals(hex(h(files.get(hash)))), k, "content " + hash);
            }
        }
        check(
                used.containsAll(openings.keySet()) && used.containsAll(files.keySet()) && used.containsAll(withheld),
                0,
                "too many");
    }

    private static void collect(Object value, List<String> commitments) {
        if (commitment(value) != null) {
            commitments.add(commitment(value));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> collect(member, commitments));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, commitments));
        }
    }

    private static String commitment(Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1 && hash(map.get("commitment"))
                ? (String) map.get("commitment")
                : null;
    }

    private static List<?> erased(Map<String, Object> entry) {
        return entry.get("kind").equals("erasure")
                ? (List<?>) object(entry.get("paper")).get("erased")
                : List.of();
    }

    // section 5

    private static void anchorShape(Map<String, Object> anchor) {
        shape(0, anchor, "head key path root signature");
        Map<String, Object> head = object(anchor.get("head"));
        shape(0, head, "case hash seq");
        check(matches(head.get("case"), UUID) && hash(head.get("hash")) && whole(head.get("seq")) >= 1, 0, "head");
        Map<String, Object> root = object(anchor.get("root"));
        shape(0, root, "cases day format kind previous root");
        check(root.get("format").equals(1.0) && root.get("kind").equals("daily-root"), 0, "root");
        check(hash(root.get("previous")) && hash(root.get("root")) && whole(root.get("cases")) >= 0, 0, "root");
        java.time.LocalDate.parse((String) root.get("day"));
        check(matches(anchor.get("key"), "04[0-9a-f]{128}"), 0, "key");
        check(matches(anchor.get("signature"), "[0-9a-f]{128}"), 0, "signature");
        ((List<?>) anchor.get("path")).forEach(step -> {
            shape(0, object(step), "hash side");
            check(hash(object(step).get("hash")) && matches(object(step).get("side"), "left|right"), 0, "path");
        });
    }

    private static void resultShape(Map<String, Object> result) {
        shape(0, result, "calendar confirmed matters periods procedure stage version");
        check(whole(result.get("version")) >= 0, 0, "version");
        texts(result, "calendar procedure stage");
        for (Object each : (List<?>) result.get("matters")) {
            shape(0, object(each), "closed matter opened party");
            texts(object(each), "matter party");
            day(object(each).get("opened"));
            dayOrNone(object(each).get("closed"));
        }
        for (Object each : (List<?>) result.get("periods")) {
            shape(0, object(each), "due from party period stopped");
            texts(object(each), "party period");
            day(object(each).get("due"));
            day(object(each).get("from"));
            dayOrNone(object(each).get("stopped"));
        }
        for (Object each : (List<?>) result.get("confirmed")) {
            shape(0, object(each), "articles at id since value");
            texts(object(each), "articles id value");
            check(matches(object(each).get("at"), MOMENT), 0, "at");
            java.time.OffsetDateTime.parse((String) object(each).get("at"));
            dayOrNone(object(each).get("since"));
        }
    }

    private static void texts(Map<String, Object> object, String names) {
        for (String name : names.split(" ")) {
            check(object.get(name) instanceof String, 0, name);
        }
    }

    private static void day(Object value) {
        check(java.time.LocalDate.parse((String) value).toString().equals(value), 0, "day");
    }

    private static void dayOrNone(Object value) {
        if (!"".equals(value)) {
            day(value);
        }
    }

    private static double whole(Object value) {
        double number = (Double) value;
        check(number == Math.rint(number), 0, "whole number");
        return number;
    }

    private static boolean anchored(
            Map<String, Object> anchor, List<Map<String, Object>> entries, List<String> hashes) {
        Map<String, Object> head = object(anchor.get("head"));
        Map<String, Object> root = object(anchor.get("root"));
        double seq = (Double) head.get("seq");
        if (!head.get("case").equals(entries.getFirst().get("case"))
                || seq != Math.rint(seq)
                || seq < 1
                || seq > hashes.size()
                || !hashes.get((int) seq - 1).equals(head.get("hash"))) {
            return false;
        }
        byte[] at = h(new byte[] {0}, PlainJson.write(head).getBytes(UTF_8));
        for (Object step : (List<?>) anchor.get("path")) {
            byte[] neighbour = HexFormat.of().parseHex((String) object(step).get("hash"));
            at = object(step).get("side").equals("left")
                    ? h(new byte[] {1}, neighbour, at)
                    : h(new byte[] {1}, at, neighbour);
        }
        return hex(at).equals(root.get("root"))
                && PlainSm2.verify(
                        (String) anchor.get("key"), PlainJson.write(root).getBytes(UTF_8), (String)
                                anchor.get("signature"));
    }

    // small words

    static byte[] h(byte[]... parts) {
        SM3Digest digest = new SM3Digest();
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        byte[] hash = new byte[32];
        digest.doFinal(hash, 0);
        return hash;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static Object canonical(byte[] bytes, int line) {
        try {
            return PlainJson.read(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | RuntimeException e) {
            throw new Refusal(line, e.toString());
        }
    }

    @SuppressWarnings("unchecked") // maps come from PlainJson only
    private static Map<String, Object> object(Object value) {
        return (TreeMap<String, Object>) value;
    }

    private static void shape(int line, Map<String, Object> object, String names) {
        check(String.join(" ", object.keySet()).equals(names), line, "members " + object.keySet());
    }

    private static boolean hash(Object value) {
        return matches(value, HASH);
    }

    private static boolean matches(Object value, String pattern) {
        return value instanceof String string && string.matches(pattern);
    }

    private static void check(boolean holds, int line, String why) {
        if (!holds) {
            throw new Refusal(line, why);
        }
    }
}
