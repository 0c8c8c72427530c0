package anlan.record.json;

/// The JSON literal `null`.
public enum JsonNull implements JsonValue {
    NULL
}
