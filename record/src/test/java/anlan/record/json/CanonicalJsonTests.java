package anlan.record.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The golden files: `json/values` and `json/order` are the examples of RFC 8785; `numbers.txt` holds the bits of
/// doubles
/// and how an ECMAScript engine writes them.
class CanonicalJsonTests {

    @ParameterizedTest
    @ValueSource(strings = {"values", "order", "nested"})
    void writesTheGoldenFiles(String name) throws IOException {
        JsonValue value = JsonValue.parse(golden("json/" + name + ".in.json"));
        byte[] expected = golden("json/" + name + ".out.json");
        assertThat(value.text()).isEqualTo(new String(expected, UTF_8));
        assertThat(value.canonical()).isEqualTo(expected);
    }

    @Test
    void writesEveryNumberAsEcmaScriptDoesAndReadsItBack() throws IOException {
        List<String> lines = new String(golden("numbers.txt"), UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(5000);
        for (String line : lines) {
            String[] parts = line.split(" ");
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(parts[0], 16));
            assertThat(new JsonNumber(value).text()).as(line).isEqualTo(parts[1]);
            assertThat(JsonValue.parse(parts[1])).as(line).isEqualTo(new JsonNumber(value));
        }
    }

    @Test
    void canonicalTextIsReadBackAsTheSameValue() throws IOException {
        JsonValue value = JsonValue.parse(golden("json/nested.in.json"));
        assertThat(JsonValue.parse(value.canonical())).isEqualTo(value);
    }

    @Test
    void ordersNamesByCodeUnitsNotByCodePoints() {
        JsonObject object = JsonObject.builder()
                .put("\uFB33", 1)
                .put("\uD83D\uDE00", 2)
                .put("z", 3)
                .build();
        assertThat(object.members().keySet()).containsExactly("z", "\uD83D\uDE00", "\uFB33");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(new JsonString("\u0000\b\t\n\u000B\f\r\u001F\"\\/\u007F\u2028安").text())
                .isEqualTo("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\u007F\u2028安\"");
    }

    @Test
    void whatHasNoCanonicalFormCannotBeBuilt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("a\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("\uDC00\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonNumber(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonNumber(Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.of(1L << 53));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonObject(Map.of("\uD800", JsonNull.NULL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.builder().put("a", 1).put("a", 1));
    }

    @Test
    void writesAsDeepAsItReadsAndNoDeeper() {
        JsonValue deepest = nested(JsonValue.MAX_DEPTH);
        assertThat(JsonValue.parse(deepest.canonical())).isEqualTo(deepest);
        assertThatIllegalArgumentException().isThrownBy(nested(JsonValue.MAX_DEPTH + 1)::canonical);
    }

    @Test
    void zeroAndMinusZeroAreTheSameValue() {
        assertThat(new JsonNumber(-0.0)).isEqualTo(new JsonNumber(0)).hasSameHashCodeAs(new JsonNumber(0));
        assertThat(JsonValue.parse("-0")).isEqualTo(new JsonNumber(0));
    }

    private static JsonValue nested(int depth) {
        JsonValue value = JsonArray.EMPTY;
        for (int i = 1; i < depth; i++) {
            value = JsonArray.of(value);
        }
        return value;
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = CanonicalJsonTests.class.getResourceAsStream("/golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
