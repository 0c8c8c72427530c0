package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that fits in a head: 25 to 150 lines are usual, 400 is the limit. */
class FileLengthTests {
    private static final int LIMIT = 400;
    private static final int PAGE_QUESTION = 200;
    private static final int CAPABILITY_QUESTION = 600;

    /** Files that may be longer, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "SecondOpinion.java", "the second verifier is one file on purpose: it may share nothing with the first");

    record Length(Path file, int lines) {
        static Length of(Path file) {
            try (var lines = Files.lines(file)) {
                return new Length(file, (int) lines.count());
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        @Override
        public String toString() {
            return "%4d  %s".formatted(lines, file);
        }
    }

    static List<Length> tooLong(List<Path> files, int limit) {
        return files.stream()
                .map(Length::of)
                .filter(length -> length.lines() > limit)
                .filter(length ->
                        !EXCEPTIONS.containsKey(length.file().getFileName().toString()))
                .toList();
    }

    @Test
    void noFileIsLongerThanTheLimit() {
        assertThat(tooLong(Sources.java("main"), LIMIT)).isEmpty();
        assertThat(tooLong(Sources.java("test"), LIMIT)).isEmpty();
    }

    @Test
    void theDistributionIsPrinted() {
        var sorted = Sources.java("main").stream()
                .mapToInt(file -> Length.of(file).lines())
                .sorted()
                .toArray();
        assertThat(sorted).hasSizeGreaterThan(20);
        System.out.printf(
                "Java files: %d, lines: %d, median: %d, p90: %d, longest: %d%n",
                sorted.length,
                IntStream.of(sorted).sum(),
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1]);
        tooLong(Sources.vue(), PAGE_QUESTION)
                .forEach(length -> System.out.println("long page, worth a question: " + length));
        Sources.java("main").stream()
                .filter(file -> file.toString().contains("/anlan/bureau/"))
                .collect(Collectors.groupingBy(
                        Path::getParent,
                        Collectors.summingInt(file -> Length.of(file).lines())))
                .forEach((capability, lines) -> System.out.printf(
                        "capability %s: %d lines%s%n",
                        capability.getFileName(), lines, lines > CAPABILITY_QUESTION ? ", worth a question" : ""));
    }

    @Test
    void aFileOneLineTooLongIsNamed(@TempDir Path folder) throws IOException {
        var just = Files.writeString(folder.resolve("Just.java"), "\n".repeat(LIMIT));
        var over = Files.writeString(folder.resolve("Over.java"), "\n".repeat(LIMIT + 1));
        assertThat(tooLong(List.of(just, over), LIMIT)).containsExactly(new Length(over, LIMIT + 1));
    }
}
