package anlan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.record.Actor;
import anlan.record.Chain;
import anlan.record.Entry;
import anlan.record.Hash;
import anlan.record.Kind;
import anlan.record.Openings;
import anlan.record.file.CaseFile;
import anlan.record.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyFileTests {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void anExportedCaseIsIntact() throws IOException {
        assertThat(verify(export())).isEqualTo(VerifyFile.INTACT);
        assertThat(text()).contains("共 1 条记录").contains("完整：通过").contains("重演：未核验。文件没有载明办理结果");
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        var file = export();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
        assertThat(verify(file)).isEqualTo(VerifyFile.BROKEN);
        assertThat(text()).contains("完整：不通过");
    }

    @Test
    void aMissingFileIsNotCalledBroken() {
        assertThat(verify(folder.resolve("none.zip"))).isEqualTo(VerifyFile.UNREADABLE);
        assertThat(text()).contains("没有这个文件");
    }

    private Path export() throws IOException {
        var time = OffsetDateTime.parse("2026-11-20T16:30:00+08:00");
        var entry = new Entry(
                new UUID(1, 1),
                1,
                new UUID(1, 2),
                Kind.ACT,
                "file",
                time,
                time,
                List.of(new Actor(new UUID(1, 3).toString(), "zhangsan", "investigator", "0001.0004")),
                JsonObject.builder().put("fine", "20000.00").build(),
                JsonObject.builder().put("certified", 2).build(),
                List.of());
        var file = folder.resolve("case.zip");
        try (var out = Files.newOutputStream(file)) {
            new CaseFile(
                            List.of(Chain.append(Hash.ZERO, entry)),
                            Openings.of(List.of()),
                            Set.of(),
                            Set.of(),
                            Optional.empty(),
                            Optional.empty())
                    .write(out, hash -> Optional.empty());
        }
        return file;
    }

    private int verify(Path file) {
        return VerifyFile.run(file, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
