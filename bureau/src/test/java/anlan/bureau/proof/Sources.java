package anlan.bureau.proof;

import anlan.kernel.casefile.Procedure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the sources for a duty: lines, and what of it is made by hand. */
record Sources(List<Source> java, Path forms) {

    record Source(Path file, String text) {
        long lines() {
            return text.lines().count();
        }
    }

    /**
     * What one duty takes.
     *
     * @param file lines of the file that declares it
     * @param inPackage lines of all Java of its package; two duties of one package share them
     * @param forms forms written by hand for its acts
     * @param statements SQL statements and endpoints in its package
     */
    record Taken(long file, long inPackage, long forms, long statements) {}

    /** Reads them; {@code bureau} is the folder of the module. */
    static Sources of(Path bureau) throws IOException {
        try (Stream<Path> files = Files.walk(bureau.resolve("src/main/java"))) {
            return new Sources(
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(Sources::read)
                            .toList(),
                    bureau.resolveSibling("web").resolve("src/acts"));
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Taken of(Procedure duty) throws IOException {
        Pattern declaration = Pattern.compile(
                "PROCEDURE = Procedure\\.of\\(\\s*(?:[\\w.]+,)?\\s*" + Pattern.quote("\"" + duty.key() + "\""));
        Source declaring = java.stream()
                .filter(source -> declaration.matcher(source.text()).find())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing declares " + duty.key()));
        List<Source> all = java.stream()
                .filter(source -> source.file().startsWith(declaring.file().getParent()))
                .toList();
        return new Taken(
                declaring.lines(),
                all.stream().mapToLong(Source::lines).sum(),
                forms(duty),
                all.stream().mapToLong(Sources::byHand).sum());
    }

    private static long byHand(Source source) {
        return Stream.of("sql(\"\"\"", "@RestController")
                .mapToLong(word -> source.text().split(Pattern.quote(word), -1).length - 1)
                .sum();
    }

    private long forms(Procedure duty) throws IOException {
        if (!Files.isDirectory(forms)) return 0;
        try (Stream<Path> files = Files.list(forms)) {
            return files.filter(file -> file.getFileName().toString().startsWith(duty.key() + ".")
                            && file.toString().endsWith(".vue"))
                    .count();
        }
    }
}
