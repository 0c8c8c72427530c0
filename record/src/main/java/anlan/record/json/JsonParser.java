package anlan.record.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Reads JSON by RFC 8259 and refuses what RFC 8259 only discourages: duplicate names, lone surrogates, depth, numbers
/// that do not fit a double and whole numbers that would be rounded.
final class JsonParser {

    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    JsonValue parse() {
        skipSpace();
        JsonValue value = value();
        skipSpace();
        if (at < text.length()) {
            throw refuse("内容结束后还有多余的字符");
        }
        return value;
    }

    private JsonValue value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't' -> literal("true", JsonBoolean.TRUE);
            case 'f' -> literal("false", JsonBoolean.FALSE);
            case 'n' -> literal("null", JsonNull.NULL);
            default -> number();
        };
    }

    private JsonObject object() {
        enter();
        TreeMap<String, JsonValue> members = new TreeMap<>();
        skipSpace();
        if (peek() != '}') {
            do {
                skipSpace();
                int start = at;
                String name = string();
                skipSpace();
                expect(':');
                skipSpace();
                if (members.putIfAbsent(name, value()) != null) {
                    at = start;
                    throw refuse("名称“%s”重复".formatted(name));
                }
                skipSpace();
            } while (accept(','));
        }
        expect('}');
        depth--;
        return new JsonObject(members);
    }

    private JsonArray array() {
        enter();
        List<JsonValue> items = new ArrayList<>();
        skipSpace();
        if (peek() != ']') {
            do {
                skipSpace();
                items.add(value());
                skipSpace();
            } while (accept(','));
        }
        expect(']');
        depth--;
        return new JsonArray(items);
    }

    private void enter() {
        if (depth == JsonValue.MAX_DEPTH) {
            throw refuse("嵌套超过 %d 层".formatted(JsonValue.MAX_DEPTH));
        }
        depth++;
        at++;
    }

    private String string() {
        int start = at;
        expect('"');
        StringBuilder escaped = new StringBuilder();
        int from = at;
        while (peek() != '"') {
            char c = text.charAt(at);
            if (c < ' ') {
                throw refuse("文字中有未转义的控制字符");
            }
            at++;
            if (c == '\\') {
                escaped.append(text, from, at - 1).append(escape());
                from = at;
            }
        }
        String value = escaped.append(text, from, at).toString();
        at++;
        if (JsonString.loneSurrogate(value) >= 0) {
            at = start;
            throw refuse("文字含有不完整的字符（孤立的代理项）");
        }
        return value;
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> {
                at--;
                throw refuse("不认识的转义符");
            }
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw refuse("\\u 后面应为四位十六进制数");
            }
            unit = unit << 4 | digit;
            at++;
        }
        return (char) unit;
    }

    private JsonValue literal(String word, JsonValue value) {
        if (!text.startsWith(word, at)) {
            throw refuse("此处应为一个值");
        }
        at += word.length();
        return value;
    }

    private JsonNumber number() {
        int start = at;
        accept('-');
        if (!accept('0')) {
            digits();
        }
        boolean whole = true;
        if (accept('.')) {
            whole = false;
            digits();
        }
        if (accept('e') || accept('E')) {
            whole = false;
            if (!accept('+')) {
                accept('-');
            }
            digits();
        }
        String written = text.substring(start, at);
        double value = Double.parseDouble(written);
        at = start;
        if (!Double.isFinite(value)) {
            throw refuse("数值超出可记录的范围");
        }
        if (whole && value != 0 && !NumberForm.of(value).equals(written)) {
            throw refuse("整数 %s 超出可准确记录的范围".formatted(written));
        }
        at = start + written.length();
        return new JsonNumber(value);
    }

    private void digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw refuse(at == text.length() ? "内容不完整" : "此处应为一个值或数字");
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw refuse("内容不完整");
        }
        return text.charAt(at);
    }

    private boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw refuse("此处应为 %s".formatted(c));
        }
        at++;
    }

    private MalformedJson refuse(String words) {
        return new MalformedJson(at, words);
    }
}
