package anlan.record.independent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.record.anchor.KeyFile;
import anlan.record.file.Repacked;
import anlan.record.independent.SecondOpinion.Opinion;
import anlan.record.json.JsonNumber;
import anlan.record.verify.Report;
import anlan.record.verify.SampleCase;
import anlan.record.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondOpinionTests {

    private static final KeyFile KEY = KeyFile.generate(new SecureRandom());

    @TempDir
    private Path folder;

    private SampleCase sample;
    private Path file;

    @BeforeEach
    void export() throws IOException {
        sample = SampleCase.anchored(KEY);
        file = sample.write(folder.resolve("case.zip"));
    }

    @Test
    void bothPassWhatIsAsItWasRecorded() throws IOException {
        assertThat(SecondOpinion.on(file)).isEqualTo(new Opinion(true, true, 0, ""));
        assertAgreed(file, "whole");
        assertAgreed(sample.withoutResult().write(file), "no result");
        sample = SampleCase.anchored(KEY);
        assertAgreed(sample.withoutWithholding().write(file), "nothing withheld");
        assertAgreed(sample.withoutAnchor().write(file), "not anchored");
        assertThat(SecondOpinion.on(file)).isEqualTo(new Opinion(true, false, 0, ""));
    }

    @Test
    void bothJudgeEveryForgeryAlikeAndNameTheSameEntry() throws IOException {
        forge("fine", members -> replace(members, "entries.jsonl", "20000.00", "2000.00"));
        forge("last fine", members -> replace(members, "entries.jsonl", "18000.00", "1800.00"));
        forge("spaces", members -> replace(members, "entries.jsonl", "\"seq\":3", "\"seq\": 3"));
        forge("number form", members -> replace(members, "entries.jsonl", "0.85", "0.850"));
        forge("moment", members -> replace(members, "entries.jsonl", "17:30:00.000001", "17:30:00.0000010"));
        forge(
                "withheld",
                members -> replace(members, "anchor.json", "\"withheld\":\\[\"[0-9a-f]*\"", "\"withheld\":["));
        forge("no openings", members -> members.put("openings.json", "{}".getBytes(UTF_8)));
        forge("no entries", members -> members.put("entries.jsonl", new byte[0]));
        forge(
                "no line end",
                members -> members.computeIfPresent(
                        "entries.jsonl", (name, lines) -> java.util.Arrays.copyOf(lines, lines.length - 1)));
        forge("line lost", members -> replace(members, "entries.jsonl", "\\{[^\n]*\"seq\":3}\n", ""));
        forge("first line lost", members -> replace(members, "entries.jsonl", "\\{[^\n]*\"seq\":1}\n", ""));
        forge("last line lost", members -> replace(members, "entries.jsonl", "\\{[^\n]*\"seq\":6}\n", ""));
        forge("file lost", members -> members.keySet().removeIf(name -> name.startsWith("files/")));
        forge("file too many", members -> members.put("papers/" + "f".repeat(64) + ".pdf", new byte[3]));
        forge("path cut", members -> replace(members, "anchor.json", "\"path\":\\[.*?\\]", "\"path\":[]"));
        forge("side", members -> replace(members, "anchor.json", "\"side\":\"right\"", "\"side\":\"left\""));
        forge("day", members -> replace(members, "anchor.json", "2026-11-21", "2026-11-20"));
        forge("no stage", members -> replace(members, "anchor.json", "\"stage\":\"DECIDED\",", ""));
        forge("no day", members -> replace(members, "anchor.json", "\"due\":\"[0-9-]*\"", "\"due\":\"2026-2-30\""));
        forge(
                "stage of another kind",
                members -> replace(members, "anchor.json", "\"stage\":\"DECIDED\"", "\"stage\":7"));
        forge("one more", members -> replace(members, "anchor.json", "\"stage\":", "\"sta\":1,\"stage\":"));
        forge(
                "signature",
                members -> replace(members, "anchor.json", "\"signature\":\"[0-9a-f]{8}", "\"signature\":\"00000000"));
    }

    @Test
    void bothJudgeAChangedByteAlike() throws IOException {
        byte[] original = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int i = 0; i < 1200; i++) {
            byte[] changed = original.clone();
            int at = random.nextInt(original.length);
            changed[at] ^= (byte) (random.nextBoolean() ? 0x20 : 1 + random.nextInt(255));
            Files.write(file, changed);
            assertAgreed(file, "byte %d is %02x".formatted(at, changed[at]));
        }
    }

    @Test
    void theSecondWritesNumbersLikeTheGoldenFile() throws IOException {
        try (InputStream in = SecondOpinionTests.class.getResourceAsStream("/golden/numbers.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            text.lines()
                    .map(line -> line.split(" ")[1])
                    .forEach(number -> assertThat(PlainJson.read(number))
                            .isEqualTo(new JsonNumber(Double.parseDouble(number)).value()));
        }
    }

    private void forge(String what, Consumer<Map<String, byte[]>> forger) throws IOException {
        Path forged = Repacked.repack(file, forger);
        Report report = Verifier.verify(forged);
        assertThat(report.isIntact() && report.isAnchored()).as(what).isFalse();
        assertAgreed(forged, what);
    }

    private static void assertAgreed(Path file, String what) throws IOException {
        Report first = Verifier.verify(file);
        Opinion second = SecondOpinion.on(file);
        String both = "%s: %s / %s".formatted(what, first, second);
        assertThat(second.intact()).as(both).isEqualTo(first.isIntact());
        assertThat(second.anchored()).as(both).isEqualTo(first.isAnchored());
        first.firstBad()
                .ifPresent(bad -> assertThat((long) second.bad())
                        .as(both)
                        .isEqualTo(bad.seq().orElse(0)));
    }

    private static void replace(Map<String, byte[]> members, String name, String pattern, String replacement) {
        String text = new String(members.get(name), UTF_8);
        String changed = text.replaceFirst(pattern, replacement);
        assertThat(changed).isNotEqualTo(text);
        members.put(name, changed.getBytes(UTF_8));
    }
}
