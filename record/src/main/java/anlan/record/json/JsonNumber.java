package anlan.record.json;

/// A JSON number, which in RFC 8785 is an IEEE 754 double; money is never one, it travels as a string.
public record JsonNumber(double value) implements JsonValue {

    /// The greatest whole number such that it and all smaller ones are exact, 2^53 - 1.
    public static final long MAX_SAFE = (1L << 53) - 1;

    public JsonNumber {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("数值必须是有限的数");
        }
        value = value == 0 ? 0.0 : value; // -0 and 0 are written alike, so they are the same value
    }

    /// A whole number of at most 53 bits; beyond that a double would silently become its neighbour.
    public static JsonNumber of(long value) {
        if (Math.abs(value) > MAX_SAFE) {
            throw new IllegalArgumentException("整数 %d 超出可准确记录的范围".formatted(value));
        }
        return new JsonNumber(value);
    }

    /// Whether this is a whole number that [#of] accepts.
    public boolean isSafeInteger() {
        return value == Math.rint(value) && Math.abs(value) <= MAX_SAFE;
    }
}
