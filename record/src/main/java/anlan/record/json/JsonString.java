package anlan.record.json;

/// A JSON string; surrogates stand only in pairs, since a lone one has no UTF-8 form and therefore no hash.
public record JsonString(String value) implements JsonValue {

    public JsonString {
        int lone = loneSurrogate(value);
        if (lone >= 0) {
            throw new IllegalArgumentException("文字第 %d 个字符不完整（孤立的代理项）".formatted(lone + 1));
        }
    }

    /// The index of the first surrogate without its partner, or -1.
    @SuppressWarnings("IncrementInForLoopAndHeader") // a pair is two characters
    static int loneSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (!paired) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
