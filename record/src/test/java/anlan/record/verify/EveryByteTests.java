package anlan.record.verify;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.record.anchor.KeyFile;
import anlan.record.file.Archive;
import anlan.record.file.Member;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise itself: whatever byte is changed, the file no longer passes, and the report says where.
class EveryByteTests {

    private static final long SEED = 20261122;

    @TempDir
    private Path folder;

    @Test
    void noByteCanBeChangedUnseen() throws IOException {
        Random random = new Random(SEED);
        changeEveryByte(
                () -> new int[] {random.nextBoolean() ? 0x20 : 1 + random.nextInt(255)}); // 0x20: between a and A
    }

    @Test
    @Tag("slow")
    void noBitCanBeChangedUnseen() throws IOException {
        changeEveryByte(() -> new int[] {1, 2, 4, 8, 16, 32, 64, 128});
    }

    private void changeEveryByte(Supplier<int[]> changes) throws IOException {
        Path file = SampleCase.anchored(KeyFile.generate(new SecureRandom())).write(folder.resolve("case.zip"));
        byte[] original = Files.readAllBytes(file);
        List<long[]> lines = lines(file, original);
        int named = 0;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; i < original.length; i++) {
                for (int change : changes.get()) {
                    overwrite(bytes, i, original[i] ^ change);
                    named += assertNamed(
                            Verifier.verify(file), seq(lines, i), "byte %d changed by %02x".formatted(i, change));
                }
                overwrite(bytes, i, original[i]);
            }
        }
        assertThat(named).isGreaterThan(3000);
        assertThat(Verifier.verify(file).isAnchored()).isTrue();
    }

    /// Checks the report on a changed byte; 1 if the byte stands in an entry, which must then be the one that is named.
    private static int assertNamed(Report report, OptionalLong seq, String what) {
        assertThat(report.isIntact() && report.isAnchored()).as(what).isFalse();
        Finding bad = report.firstBad().orElseThrow();
        assertThat(bad.place()).as(what).isNotEmpty();
        if (seq.isEmpty()) {
            return 0;
        }
        assertThat(bad.seq()).as(what).isEqualTo(seq);
        return 1;
    }

    @Test
    void noByteCanBeCutOffOrAdded() throws IOException {
        Path file = SampleCase.anchored(KeyFile.generate(new SecureRandom())).write(folder.resolve("case.zip"));
        byte[] original = Files.readAllBytes(file);
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(original.length + 1);
            byte[] longer = new byte[original.length + 1];
            random.nextBytes(longer);
            System.arraycopy(original, 0, longer, 0, at);
            System.arraycopy(original, at, longer, at + 1, original.length - at);
            assertBad(longer);
            assertBad(Arrays.copyOf(original, random.nextInt(original.length)));
        }
    }

    private void assertBad(byte[] content) throws IOException {
        Report report = Verifier.verify(Files.write(folder.resolve("changed.zip"), content));
        assertThat(report.isIntact()).isFalse();
        assertThat(report.firstBad()).isPresent();
    }

    /// Start and end of each line of the entries, in bytes of the file.
    private static List<long[]> lines(Path file, byte[] original) throws IOException {
        List<long[]> lines = new ArrayList<>();
        try (Archive archive = Archive.open(file)) {
            Member entries = archive.leading("entries.jsonl");
            long start = entries.offset() + 30 + entries.name().length();
            for (long i = start; i < start + entries.size(); i++) {
                if (original[(int) i] == '\n') {
                    lines.add(new long[] {lines.isEmpty() ? start : lines.getLast()[1], i + 1});
                }
            }
        }
        return lines;
    }

    private static OptionalLong seq(List<long[]> lines, int position) {
        for (int i = 0; i < lines.size(); i++) {
            if (position >= lines.get(i)[0] && position < lines.get(i)[1]) {
                return OptionalLong.of(i + 1);
            }
        }
        return OptionalLong.empty();
    }

    private static void overwrite(RandomAccessFile file, long position, int octet) throws IOException {
        file.seek(position);
        file.write(octet);
    }
}
