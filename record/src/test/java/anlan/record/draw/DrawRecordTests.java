package anlan.record.draw;

import static anlan.record.draw.Lists.DRAWN;
import static anlan.record.draw.Lists.RESULT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawRecordTests {

    private static final DrawRecord SEALED = DrawRecord.of(Lists.plan().seal());

    @Test
    void aRecordComesOutTheSameWhenTheDrawIsHeldAgain(@TempDir Path folder) throws IOException {
        DrawRecord record = replaced();
        DrawReport report = DrawVerifier.verify(Files.write(folder.resolve("draw.jsonl"), record.bytes()));
        assertThat(report.words())
                .contains(
                        RESULT,
                        "结果一致",
                        "检查对象 6 个，补抽 2 次",
                        record.sealed().commitment().hex());
        assertThat(report.isProved()).isTrue();
        assertThat(report.record().orElseThrow().picks()).isEqualTo(record.picks());
    }

    @Test
    void beforeTheEventOnlyTheListsAreThere() {
        assertThat(SEALED.picks()).isEmpty();
        DrawReport report = DrawVerifier.verify(SEALED.bytes());
        assertThat(report.isProved()).isTrue();
        assertThat(report.words()).startsWith("名单已封存，尚未抽取");
        assertThat(SEALED.sealed().commitment()).isEqualTo(PieceHash.of(SEALED.bytes()));
    }

    @Test
    void isHeldOnceAndReplacedOnlyAfterwards() {
        DrawRecord drawn = SEALED.with(new Result(RESULT, DRAWN));
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(() -> drawn.with(new Result("1 2 3", DRAWN)))
                .withMessage("已经抽取，不能重新抽取");
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(() -> SEALED.with(new Replacement.OfObject("A0", "停产", DRAWN)))
                .withMessage("尚未抽取，不能补抽");
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(() -> drawn.with(new Replacement.OfObject("Z9", "停产", DRAWN)))
                .withMessageContaining("不在抽取结果中");
    }

    @Test
    void namesTheLineThatWasForged() {
        String text = new String(replaced().bytes(), UTF_8);
        int picks = (int)
                text.substring(0, text.indexOf("\"line\":\"pick\"")).lines().count();
        DrawReport otherResult =
                DrawVerifier.verify(text.replace(RESULT, "9 9 9").getBytes(UTF_8));
        assertThat(otherResult.line()).isEqualTo(picks);
        DrawReport otherReason = DrawVerifier.verify(text.replace("已停产", "已停业").getBytes(UTF_8));
        assertThat(otherReason.isProved()).isFalse();
        assertThat(otherReason.words()).contains("第 %d 行".formatted(picks - 1), "不一致");
        DrawReport notJson = DrawVerifier.verify(
                text.replace("{\"id\":\"O2\"", "{\"id\":\"O2").getBytes(UTF_8));
        assertThat(notJson.line()).isEqualTo(3);
    }

    @Test
    void noByteCanBeChangedUnseen() {
        byte[] original = replaced().bytes();
        Random random = new Random(3);
        for (int i = 0; i < original.length; i++) {
            byte[] changed = original.clone();
            changed[i] ^= (byte) (random.nextBoolean() ? 0x20 : 1 + random.nextInt(255));
            DrawReport report = DrawVerifier.verify(changed);
            assertThat(report.isProved()).as("byte %d", i).isFalse();
            assertThat(report.line()).as(report.words()).isPositive();
        }
    }

    @Test
    void linesCannotBeLeftOutAddedOrCutOff() {
        String text = new String(replaced().bytes(), UTF_8);
        for (String line : text.split("(?<=\n)")) {
            assertThat(DrawVerifier.verify(text.replace(line, "").getBytes(UTF_8))
                            .isProved())
                    .as(line)
                    .isFalse();
            assertThat(DrawVerifier.verify(text.replace(line, line + line).getBytes(UTF_8))
                            .isProved())
                    .as(line)
                    .isFalse();
        }
        assertThat(DrawVerifier.verify(new byte[0]).isProved()).isFalse();
        assertThat(DrawVerifier.verify(text.strip().getBytes(UTF_8)).isProved()).isFalse();
    }

    static DrawRecord replaced() {
        DrawRecord drawn = SEALED.with(new Result(RESULT, DRAWN));
        Pick first = drawn.picks().getFirst();
        Pick third = drawn.picks().get(2);
        return drawn.with(new Replacement.OfObject(first.object(), "企业已注销", DRAWN.plusHours(1)))
                .with(new Replacement.OfOfficer(third.object(), third.officers().getFirst(), "因病", DRAWN.plusHours(2)));
    }
}
