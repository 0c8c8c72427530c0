package anlan.record.independent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Sections 8 and 9 of the document, read word by word: lists are walked, numbers are BigIntegers.
final class SecondDraw {

    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private final Map<String, List<Map<String, Object>>> lines = new HashMap<>();
    private final Map<String, Integer> loads = new HashMap<>();
    private final Map<Object, Map<String, Object>> objects = new HashMap<>();
    private final Map<Object, List<Object>> named = new HashMap<>();
    private final Map<Object, List<Object>> pairs = new HashMap<>();
    private byte[] seed = {};
    private long counter;

    /// Whether the picks and replacements in the record are those that follow from its lists and its result.
    static boolean holds(byte[] file) {
        return new SecondDraw().check(new String(file, UTF_8));
    }

    @SuppressWarnings("unchecked") // maps come from PlainJson only
    private boolean check(String text) {
        Set<String> sealed = Set.of("plan", "officer", "pool", "candidate", "excluded", "recusal");
        StringBuilder list = new StringBuilder();
        List<Map<String, Object>> drawn = new ArrayList<>();
        String before = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
        for (String line : text.split("\n")) {
            Map<String, Object> json = (TreeMap<String, Object>) PlainJson.read(line);
            String kind = (String) json.get("line");
            lines.computeIfAbsent(kind, key -> new ArrayList<>()).add(json);
            if (sealed.contains(kind)) {
                list.append(line).append('\n');
            } else if (!kind.equals("result") && !kind.equals("end")) {
                drawn.add(json);
            }
        }
        byte[] lists = list.toString().getBytes(UTF_8);
        byte[] pieces = {};
        for (int from = 0; from < lists.length; from += 1 << 20)
            pieces = joined(
                    pieces, SecondOpinion.h(Arrays.copyOfRange(lists, from, Math.min(lists.length, from + (1 << 20)))));
        byte[] commitment = SecondOpinion.h(pieces);
        Map<String, Object> result = lines.get("result").getFirst();
        seed = SecondOpinion.h(commitment, ((String) result.get("result")).getBytes(UTF_8));
        lines.get("officer").forEach(o -> loads.put((String) o.get("id"), ((Double) o.get("load")).intValue()));
        lines.get("candidate").forEach(c -> objects.put(c.get("id"), c));
        return result.get("commitment").equals(HexFormat.of().formatHex(commitment))
                && lines.get("end")
                        .getFirst()
                        .get("hash")
                        .equals(HexFormat.of()
                                .formatHex(SecondOpinion.h(joined(
                                        commitment,
                                        before.substring(list.length()).getBytes(UTF_8)))))
                && expected(drawn)
                        .equals(drawn.stream().map(SecondDraw::described).toList());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static String described(Map<String, Object> line) {
        return line.get("class") + " " + line.get("object") + " " + line.get("officers");
    }

    private List<String> expected(List<Map<String, Object>> drawn) {
        List<String> expected = new ArrayList<>();
        Map<Object, List<Map<String, Object>>> left = new HashMap<>();
        lines.get("candidate")
                .forEach(c -> left.computeIfAbsent(c.get("class"), key -> new ArrayList<>())
                        .add(c));
        List<Object> order = new ArrayList<>();
        for (Object entry : (List<?>) lines.get("plan").getFirst().get("classes")) {
            Map<?, ?> quota = (Map<?, ?>) entry;
            List<Map<String, Object>> own = left.get(quota.get("class"));
            int k = quota.containsKey("count")
                    ? ((Double) quota.get("count")).intValue()
                    : new BigDecimal((String) quota.get("ratio"))
                            .multiply(new BigDecimal(own.size()))
                            .setScale(0, RoundingMode.UP)
                            .intValue();
            for (int i = 0; i < k; i++) {
                order.add(object(own));
            }
        }
        order.forEach(id -> expected.add(pick(id)));
        for (Map<String, Object> line : drawn.subList(order.size(), drawn.size())) {
            Object instead = line.get("instead");
            if (line.get("line").equals("replacement")) {
                pairs.get(instead).forEach(o -> loads.merge((String) o, -1, Integer::sum));
                expected.add(pick(object(left.get(objects.get(instead).get("class")))));
            } else {
                loads.merge((String) instead, -1, Integer::sum);
                Object now = officer(line.get("object"));
                pairs.get(line.get("object")).replaceAll(o -> o.equals(instead) ? now : o);
                expected.add(described(line.get("object")));
            }
        }
        return expected;
    }

    private Object object(List<Map<String, Object>> left) {
        long weights = left.stream()
                .mapToLong(c -> ((Double) c.get("weight")).longValue())
                .sum();
        long r = below(weights);
        for (Map<String, Object> candidate : left) {
            long weight = ((Double) candidate.get("weight")).longValue();
            if (r < weight) {
                left.remove(candidate);
                return candidate.get("id");
            }
            r -= weight;
        }
        throw new IllegalStateException();
    }

    private String pick(Object id) {
        named.put(id, new ArrayList<>());
        pairs.put(id, new ArrayList<>());
        for (int i = 0; i < 2 && !objects.get(id).get("pool").equals(""); i++) {
            pairs.get(id).add(officer(id));
        }
        return described(id);
    }

    private String described(Object id) {
        return objects.get(id).get("class") + " " + id + " " + pairs.get(id);
    }

    private Object officer(Object id) {
        List<Object> able = new ArrayList<>();
        for (Map<String, Object> pool : lines.get("pool")) {
            if (pool.get("key").equals(objects.get(id).get("pool"))) {
                able.addAll((List<?>) pool.get("officers"));
            }
        }
        lines.get("recusal").stream()
                .filter(r -> r.get("object").equals(id))
                .forEach(r -> able.remove(r.get("officer")));
        able.removeAll(named.get(id));
        int least = able.stream().mapToInt(loads::get).min().orElseThrow();
        able.removeIf(o -> loads.get(o) != least);
        Object drawn = able.get((int) below(able.size()));
        named.get(id).add(drawn);
        loads.merge((String) drawn, 1, Integer::sum);
        return drawn;
    }

    private long below(long n) {
        BigInteger bound = BigInteger.valueOf(n);
        while (true) {
            byte[] hash = SecondOpinion.h(
                    seed, ByteBuffer.allocate(8).putLong(counter++).array());
            BigInteger u = new BigInteger(1, hash, 0, 8);
            if (u.compareTo(TWO_64.subtract(TWO_64.mod(bound))) < 0) {
                return u.mod(bound).longValue();
            }
        }
    }
}
