package anlan.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HashTests {

    private static final String KNOWN_ANSWERS = "shared/data/crypto/evpmd_sm3.txt";

    @Test
    void isTheSm3OfTheStandardsTwoExamples() {
        assertThat(Hash.of("abc".getBytes(UTF_8)))
                .hasToString("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Hash.of("abcd".repeat(16).getBytes(UTF_8)))
                .hasToString("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void isTheSameForPartsAndForAStream() throws IOException {
        byte[] abc = "abc".getBytes(UTF_8);
        assertThat(Hash.of("a".getBytes(UTF_8), new byte[0], "bc".getBytes(UTF_8)))
                .isEqualTo(Hash.of(abc))
                .isEqualTo(Hash.of(new ByteArrayInputStream(abc)))
                .isEqualTo(new Hash(Hash.of(abc).hex()));
    }

    @Test
    void agreesWithTheKnownAnswersOfOpenSsl() throws IOException {
        Optional<Path> file = Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, folder -> folder.getParent())
                .map(folder -> folder.resolve(KNOWN_ANSWERS))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "no " + KNOWN_ANSWERS + " in a folder above: known answers not checked");
        int checked = 0;
        List<String> lines = Files.readAllLines(file.get());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals("Digest = SM3")) {
                continue;
            }
            byte[] input = HexFormat.of().parseHex(lines.get(i + 1).substring("Input = ".length()));
            String output = lines.get(i + 2).substring("Output = ".length()).toLowerCase(Locale.ROOT);
            assertThat(Hash.of(input)).hasToString(output);
            checked++;
        }
        assertThat(checked).isGreaterThanOrEqualTo(8);
    }

    @Test
    void hasExactlyOneWrittenForm() {
        String hex = Hash.of(new byte[0]).hex();
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash(hex.toUpperCase(Locale.ROOT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash(hex.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash(hex + "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash("g" + hex.substring(1)));
    }
}
