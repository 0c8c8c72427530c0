package anlan.record.json;

/// The JSON literals `true` and `false`.
public enum JsonBoolean implements JsonValue {
    FALSE,
    TRUE;

    /// The literal for a Java boolean.
    public static JsonBoolean of(boolean value) {
        return value ? TRUE : FALSE;
    }
}
