package anlan.record.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes canonical bytes in one pass into one growing buffer; every act of the bureau goes through here.
final class CanonicalWriter {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] buffer = new byte[1024];
    private int size;

    private CanonicalWriter() {}

    static byte[] bytes(JsonValue value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.write(value, 0);
        return Arrays.copyOf(writer.buffer, writer.size);
    }

    private void write(JsonValue value, int depth) {
        switch (value) {
            case JsonObject object -> writeObject(object, deeper(depth));
            case JsonArray array -> writeArray(array, deeper(depth));
            case JsonString string -> writeString(string.value());
            case JsonNumber number -> writeAscii(NumberForm.of(number.value()));
            case JsonBoolean truth -> writeAscii(truth == JsonBoolean.TRUE ? "true" : "false");
            case JsonNull none -> writeAscii("null");
        }
    }

    private static int deeper(int depth) {
        if (depth == JsonValue.MAX_DEPTH) {
            throw new IllegalArgumentException("嵌套超过 %d 层".formatted(JsonValue.MAX_DEPTH));
        }
        return depth + 1;
    }

    private void writeObject(JsonObject object, int depth) {
        char before = '{';
        for (var member : object.members().entrySet()) {
            add(before);
            writeString(member.getKey());
            add(':');
            write(member.getValue(), depth);
            before = ',';
        }
        if (before == '{') {
            add('{');
        }
        add('}');
    }

    private void writeArray(JsonArray array, int depth) {
        char before = '[';
        for (JsonValue item : array.items()) {
            add(before);
            write(item, depth);
            before = ',';
        }
        if (before == '[') {
            add('[');
        }
        add(']');
    }

    private void writeString(String value) {
        add('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                writeAsciiCharacter(c);
            } else if (c < 0x800) {
                add(0xC0 | (c >> 6));
                add(0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c)) {
                writeSupplementary(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                add(0xE0 | (c >> 12));
                add(0x80 | ((c >> 6) & 0x3F));
                add(0x80 | (c & 0x3F));
            }
        }
        add('"');
    }

    private void writeSupplementary(int codePoint) {
        add(0xF0 | (codePoint >> 18));
        add(0x80 | ((codePoint >> 12) & 0x3F));
        add(0x80 | ((codePoint >> 6) & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    }

    private void writeAsciiCharacter(char c) {
        switch (c) {
            case '"' -> writeAscii("\\\"");
            case '\\' -> writeAscii("\\\\");
            case '\b' -> writeAscii("\\b");
            case '\t' -> writeAscii("\\t");
            case '\n' -> writeAscii("\\n");
            case '\f' -> writeAscii("\\f");
            case '\r' -> writeAscii("\\r");
            default -> {
                if (c < ' ') {
                    writeAscii("\\u00");
                    add(HEX[c >> 4]);
                    add(HEX[c & 0xF]);
                } else {
                    add(c);
                }
            }
        }
    }

    private void writeAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void add(int octet) {
        if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, size * 2);
        }
        buffer[size++] = (byte) octet;
    }
}
