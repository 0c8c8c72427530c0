package anlan.record.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonParserTests {

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ' ',
            value = {
                "`` 0 内容不完整",
                "`  ` 2 内容不完整",
                "{}{} 2 多余",
                "1,2 1 多余",
                "nul 0 应为一个值",
                "truefalse 4 多余",
                "'a' 0 数字",
                "{a:1} 1 应为",
                "{\"a\" 4 内容不完整",
                "{\"a\"1} 4 应为",
                "{\"a\":1,} 7 应为",
                "{\"a\":1,\"b\":2,\"a\":3} 13 重复",
                "{\"a\":1,\"\\u0061\":3} 7 重复",
                "[1,] 3 数字",
                "[1,x] 3 数字",
                "[1 2 内容不完整",
                "[1]] 3 多余",
                "01 1 多余",
                "-01 2 多余",
                "+1 0 数字",
                ".5 0 数字",
                "1. 2 内容不完整",
                "1.e3 2 数字",
                "1e 2 内容不完整",
                "- 1 内容不完整",
                "0x10 1 多余",
                "NaN 0 数字",
                "1e309 0 范围",
                "-1e400 0 范围",
                "9007199254740993 0 准确",
                "-18446744073709551615 0 准确",
                "\"a 2 内容不完整",
                "\"\\x41\" 2 转义",
                "\"\\u00g0\" 5 十六进制",
                "\"\\u00١0\" 5 十六进制",
                "\"\\ud800\" 0 代理项",
                "\"\\udc00\\ud800\" 0 代理项",
                "{\"\\ud800\":1} 1 代理项",
                "[1,/**/2] 3 数字",
                "\uFEFF1 0 数字",
                "1\u00A0 1 多余",
            })
    void refusesWithThePosition(String text, int position, String words) {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> JsonValue.parse(text))
                .satisfies(e -> assertThat(e.position()).isEqualTo(position))
                .withMessageContaining(words)
                .withMessageStartingWith("第 %d 位", position + 1);
    }

    @Test
    void refusesControlCharactersInStrings() {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> JsonValue.parse("\"a\nb\""))
                .satisfies(e -> assertThat(e.position()).isEqualTo(2));
    }

    @Test
    void refusesMoreThanTheGreatestDepth() {
        String deepest = "[".repeat(JsonValue.MAX_DEPTH) + "]".repeat(JsonValue.MAX_DEPTH);
        assertThat(JsonValue.parse(deepest)).isInstanceOf(JsonArray.class);
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> JsonValue.parse("[" + deepest + "]"))
                .satisfies(e -> assertThat(e.position()).isEqualTo(JsonValue.MAX_DEPTH))
                .withMessageContaining("嵌套");
        assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> JsonValue.parse("{\"a\":".repeat(1_000_000)));
    }

    @ParameterizedTest(name = "bytes {0} are not UTF-8")
    @CsvSource({
        "22ff22,1", // no such byte
        "22c0af22,1", // overlong
        "22eda08022,1", // surrogate
        "22f490808022,1", // beyond U+10FFFF
        "22e5ae,1", // cut off
    })
    void refusesWhatIsNotUtf8(String hex, int position) {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> JsonValue.parse(HexFormat.of().parseHex(hex)))
                .satisfies(e -> assertThat(e.position()).isEqualTo(position))
                .withMessageContaining("UTF-8");
    }

    @Test
    void readsEverythingThatIsAllowed() {
        String text = " { \"a\" : [ 1 , -0.5e-1 , \"\\uD83D\\uDE00\\/\" , null , true , false , { } , [ ] ] } \r\n\t";
        assertThat(JsonValue.parse(text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("{\"a\":[1,-0.05,\"😀/\",null,true,false,{},[]]}");
    }

    @Test
    void readsAWholeNumberBeyond53BitsOnlyInItsCanonicalForm() {
        assertThat(JsonValue.parse("9007199254740994").text()).isEqualTo("9007199254740994");
        assertThat(JsonValue.parse("295147905179352830000").text()).isEqualTo("295147905179352830000");
    }

    /// Whatever it is given, the parser answers with a value that has one canonical form or with a position.
    @Test
    void neverDoesAnythingElse() {
        byte[] sample =
                "{\"a\":[1,-0.5e-7,\"\\ud83d\\ude00\\n安\",null,true,{\"b\":{}}]}".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = sample.clone();
            for (int change = 0; change <= i % 3; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
            }
            try {
                JsonValue value = JsonValue.parse(changed);
                assertThat(JsonValue.parse(value.canonical())).isEqualTo(value);
                read++;
            } catch (MalformedJson e) {
                assertThat(e.position()).isBetween(0, changed.length);
            }
        }
        assertThat(read).isBetween(200, 19_000);
    }
}
