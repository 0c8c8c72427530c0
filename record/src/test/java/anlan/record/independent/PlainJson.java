package anlan.record.independent;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Section 1: canonical JSON as maps, lists, strings, doubles, booleans and null; whatever is not canonical is an
/// error.
final class PlainJson {

    private static final Pattern TOKEN = Pattern.compile(
            "[{}\\[\\],:]|true|false|null|\"(?:[^\"\\\\\\x00-\\x1f]|\\\\.)*+\"|-?[0-9][-+.0-9eE]*+", Pattern.DOTALL);

    private final Matcher tokens;
    private String token = "";

    private PlainJson(String text) {
        tokens = TOKEN.matcher(text);
    }

    static Object read(String text) {
        PlainJson reader = new PlainJson(text);
        reader.next();
        Object value = reader.value(0);
        if (reader.tokens.end() != text.length() || !write(value).equals(text)) {
            throw new IllegalArgumentException("not canonical");
        }
        return value;
    }

    private void next() {
        if (!tokens.lookingAt() || tokens.regionStart() == tokens.regionEnd()) {
            throw new IllegalArgumentException("no JSON at " + tokens.regionStart());
        }
        token = tokens.group();
    }

    private String take() {
        String taken = token;
        if (tokens.end() < tokens.regionEnd()) {
            tokens.region(tokens.end(), tokens.regionEnd());
            next();
        } else {
            token = "";
        }
        return taken;
    }

    private Object value(int depth) {
        if (depth > 64) {
            throw new IllegalArgumentException("too deep");
        }
        String first = take();
        switch (first) {
            case "{" -> {
                Map<String, Object> map = new TreeMap<>();
                while (!token.equals("}")) {
                    String name = unquote(take());
                    expect(":");
                    if (map.containsKey(name)) {
                        throw new IllegalArgumentException("twice: " + name);
                    }
                    map.put(name, value(depth + 1));
                    if (!token.equals("}")) {
                        expect(",");
                    }
                }
                expect("}");
                return deepEnough(map, depth);
            }
            case "[" -> {
                List<Object> list = new ArrayList<>();
                while (!token.equals("]")) {
                    list.add(value(depth + 1));
                    if (!token.equals("]")) {
                        expect(",");
                    }
                }
                expect("]");
                return deepEnough(list, depth);
            }
            case "true" -> {
                return Boolean.TRUE;
            }
            case "false" -> {
                return Boolean.FALSE;
            }
            case "null" -> {
                return Void.class;
            }
            default -> {
                return first.startsWith("\"") ? unquote(first) : Double.valueOf(first);
            }
        }
    }

    private static Object deepEnough(Object container, int depth) {
        if (depth == 64) {
            throw new IllegalArgumentException("too deep");
        }
        return container;
    }

    private void expect(String wanted) {
        if (!take().equals(wanted)) {
            throw new IllegalArgumentException("expected " + wanted);
        }
    }

    private static String unquote(String quoted) {
        if (!quoted.startsWith("\"")) {
            throw new IllegalArgumentException("expected a string");
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = quoted.charAt(++i);
            int known = "\"\\bfnrt".indexOf(c);
            if (known >= 0) {
                out.append("\"\\\b\f\n\r\t".charAt(known));
            } else if (c == 'u') {
                out.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                throw new IllegalArgumentException("escape " + c);
            }
        }
        if (!java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(out)) {
            throw new IllegalArgumentException("lone surrogate");
        }
        return out.toString();
    }

    static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach((name, member) -> members.add(write(name) + ":" + write(member)));
            return "{" + String.join(",", members) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(",", list.stream().map(PlainJson::write).toList()) + "]";
        }
        if (value instanceof String string) {
            StringBuilder out = new StringBuilder("\"");
            for (char c : string.toCharArray()) {
                int known = "\"\\\b\f\n\r\t".indexOf(c);
                out.append(
                        known >= 0
                                ? "\\" + "\"\\bfnrt".charAt(known)
                                : c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
            return out.append('"').toString();
        }
        if (value instanceof Double number) {
            return number(number);
        }
        return value == Void.class ? "null" : String.valueOf(value);
    }

    /// The fewest digits that give the number back, and among those the nearest: found by trying, not by formula.
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not finite");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(Math.abs(value));
        for (int digits = 1; digits <= 17; digits++) {
            BigDecimal best = null;
            for (RoundingMode mode : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
                BigDecimal candidate = exact.round(new MathContext(digits, mode));
                boolean fits = candidate.doubleValue() == Math.abs(value);
                if (fits && (best == null || distance(candidate, exact).compareTo(distance(best, exact)) < 0)) {
                    best = candidate;
                }
            }
            if (best != null) {
                return (value < 0 ? "-" : "") + layOut(best.stripTrailingZeros());
            }
        }
        throw new IllegalArgumentException("17 digits always suffice");
    }

    private static BigDecimal distance(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs();
    }

    private static String layOut(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= -7 + 1 && exponent < 21) {
            return number.toPlainString();
        }
        String text = digits.toString();
        return text.charAt(0)
                + (text.length() > 1 ? "." + text.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }
}
