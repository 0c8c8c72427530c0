package anlan.record.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTests {

    private static final String A = "files/" + "a".repeat(64);
    private static final String B = "files/" + "b".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void anyZipToolReadsIt() throws IOException {
        Path file = pack(A, B);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("entries.jsonl", "openings.json", "anchor.json", A, B);
            try (InputStream in = zip.getInputStream(zip.getEntry(B))) {
                assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo(B);
            }
        }
    }

    @Test
    void isReadBack() throws IOException {
        try (Archive archive = Archive.open(pack(A, B))) {
            assertThat(archive.members()).extracting(Member::name).endsWith(A, B);
            assertThat(archive.bytes(archive.leading("openings.json"), 100))
                    .asString(UTF_8)
                    .isEqualTo("openings.json");
            assertThat(archive.wrongCrc()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "files/../../x",
                "files\\x",
                "C:x",
                "files/",
                "files/ABCD",
                "other.json",
                "papers/aaaa.pdf",
                "files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.exe",
                "entries.jsonl/x",
            })
    void namesOutsideTheFormatAreRefused(String name) throws IOException {
        assertRefused(pack(name), "不应有的文件");
    }

    @Test
    void theThreeLeadingMembersMustStandFirst() throws IOException {
        assertRefused(write(List.of("entries.jsonl", "anchor.json", "openings.json")), "应以");
        assertRefused(write(List.of("entries.jsonl", "openings.json")), "应以");
        assertRefused(write(List.of()), "应以");
    }

    @Test
    void membersStandOnceAndInOrder() throws IOException {
        assertRefused(pack(B, A), "按名称排列");
        assertRefused(pack(A, A), "重复");
        assertRefused(pack("entries.jsonl"), "重复");
    }

    @Test
    void aZipOfAnotherToolIsRefusedBeforeAnythingIsUnpacked() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("entries.jsonl"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(100_000);
        assertRefused(file, "被改动");
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertRefused(Files.write(folder.resolve("empty"), new byte[0]), "不是案卷导出文件");
        assertRefused(Files.write(folder.resolve("zeros"), new byte[1000]), "目录的位置不对");
        byte[] ones = new byte[1000];
        Arrays.fill(ones, (byte) 0xFF);
        assertRefused(Files.write(folder.resolve("ones"), ones), "目录");
    }

    @Test
    void aMemberLargerThanAllowedIsNotRead() throws IOException {
        try (Archive archive = Archive.open(pack())) {
            assertThatExceptionOfType(DamagedFile.class)
                    .isThrownBy(() -> archive.bytes(archive.leading("openings.json"), 12))
                    .satisfies(e -> assertThat(e.place()).isEqualTo("openings.json"));
        }
    }

    @Test
    void aContentThatChangesWhileItIsWrittenIsRefused() throws IOException {
        AtomicInteger reads = new AtomicInteger();
        ArchiveWriter writer = new ArchiveWriter(new ByteArrayOutputStream());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        writer.add(A, () -> new ByteArrayInputStream(new byte[] {(byte) reads.incrementAndGet()})))
                .withMessageContaining("发生变化");
    }

    private Path pack(String... more) throws IOException {
        List<String> names = new ArrayList<>(Names.LEADING);
        names.addAll(List.of(more));
        return write(names);
    }

    private Path write(List<String> names) throws IOException {
        Path file = folder.resolve("case.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            ArchiveWriter writer = new ArchiveWriter(out);
            for (String name : names) {
                writer.add(name, () -> new ByteArrayInputStream(name.getBytes(UTF_8)));
            }
            writer.finish();
        }
        return file;
    }

    private static void assertRefused(Path file, String words) {
        assertThatExceptionOfType(DamagedFile.class)
                .isThrownBy(() -> Archive.open(file).close())
                .withMessageContaining(words)
                .satisfies(e -> assertThat(e.place()).isEqualTo("zip"));
    }
}
