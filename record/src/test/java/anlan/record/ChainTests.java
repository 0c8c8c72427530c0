package anlan.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import anlan.record.json.UnexpectedShape;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTests {

    private static final Entry FILING = new Entry(
            UUID.fromString("019aa000-0000-7000-8000-000000000001"),
            1,
            UUID.fromString("019aa000-0000-7000-8000-0000000000a1"),
            Kind.ACT,
            "file",
            OffsetDateTime.parse("2026-11-20T16:30:00+08:00"),
            OffsetDateTime.parse("2026-11-20T16:42:07.123456+08:00"),
            List.of(new Actor("019aa000-0000-7000-8000-0000000000b1", "zhangsan", "investigator", "0001.0004")),
            JsonObject.builder()
                    .put("act", "未按规定对从业人员进行安全生产教育和培训")
                    .put("fine", "20000.00")
                    .build(),
            JsonObject.builder().put("certified", 2).build(),
            List.of(new JsonString(Hash.of(new byte[] {1}).hex())));

    /// If this test fails, existing cases can no longer be checked: raise the format version instead.
    @Test
    void theBytesOfFormatVersion1NeverChange() throws IOException {
        Link link = Chain.append(Hash.ZERO, FILING);
        assertThat(link.bytes()).isEqualTo(golden("entry-1.json"));
        assertThat(link.hash()).hasToString("386d764e1a2731abab717d0e84b7e9a83c7cf40b22c4825035c23b6ab52cc4c1");
    }

    @Test
    void anEntryIsReadBackFromItsBytes() {
        Link link = Chain.append(Hash.of(new byte[0]), FILING);
        Link read = Link.read(link.bytes());
        assertThat(read.entry()).isEqualTo(FILING);
        assertThat(read.previous()).isEqualTo(Hash.of(new byte[0]));
        assertThat(read.hash()).isEqualTo(link.hash());
    }

    @Test
    void appendsJsonAsItAppendsAnEntry() {
        JsonObject json = FILING.json(Hash.ZERO).without("previous");
        assertThat(Chain.append(Hash.ZERO, json).hash())
                .isEqualTo(Chain.append(Hash.ZERO, FILING).hash());
    }

    @Test
    void theHashCoversThePrevious() {
        assertThat(Chain.append(Hash.of(new byte[0]), FILING).hash())
                .isNotEqualTo(Chain.append(Hash.ZERO, FILING).hash());
    }

    @ParameterizedTest(name = "{0} = {1} is refused: {2}")
    @CsvSource({
        "format,2,版本",
        "case,\"019AA000-0000-7000-8000-000000000001\",case",
        "case,\"1-1-1-1-1\",case",
        "seq,0,序号",
        "seq,1.5,seq",
        "kind,\"ACT\",kind",
        "happened,\"2026-11-20T16:30+08:00\",happened",
        "happened,\"2026-11-20T16:30:00\",happened",
        "happened,\"2026-02-30T16:30:00+08:00\",happened",
        "entered,\"2026-11-20T16:42:07.1234560+08:00\",entered",
        "paper,\"text\",paper",
        "by,[{}],person",
        "files,[\"a.pdf\"],files",
        "more,1,more",
    })
    void refusesWhatIsNotAnEntry(String name, String value, String words) {
        JsonObject json = FILING.json(Hash.ZERO).without("previous").with(name, JsonValue.parse(value));
        assertThatExceptionOfType(UnexpectedShape.class)
                .isThrownBy(() -> Chain.append(Hash.ZERO, json))
                .withMessageContaining(words);
    }

    @Test
    void everyFieldIsNeeded() {
        JsonObject json = FILING.json(Hash.ZERO);
        assertThat(json.members()).hasSize(13);
        for (String name : json.members().keySet()) {
            assertThatExceptionOfType(UnexpectedShape.class)
                    .isThrownBy(() -> Link.read(json.without(name).canonical()))
                    .withMessageContaining(name);
        }
    }

    @Test
    void bytesThatAreNotCanonicalAreNoEntry() {
        byte[] spaced = (Chain.append(Hash.ZERO, FILING).text() + " ").getBytes(UTF_8);
        assertThatExceptionOfType(UnexpectedShape.class)
                .isThrownBy(() -> Link.read(spaced))
                .withMessageContaining("规范");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chain.append(new Hash(""), FILING))
                .withMessageContaining("SM3");
    }

    @Test
    void anEntryOfImmoderateLengthIsRefused() {
        JsonObject json = FILING.json(Hash.ZERO)
                .without("previous")
                .with(
                        "paper",
                        JsonObject.builder().put("text", "长".repeat(1_400_000)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chain.append(Hash.ZERO, json))
                .withMessageContaining("请作为附件");
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = ChainTests.class.getResourceAsStream("/golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
