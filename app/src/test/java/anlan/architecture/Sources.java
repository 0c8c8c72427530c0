package anlan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the checkout the tests run in. */
final class Sources {
    /** The folder with the root pom. */
    static final Path ROOT = root();

    private Sources() {}

    /** Java files of all modules: {@code main} or {@code test}. */
    static List<Path> java(String kind) {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/" + kind + "/java"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> under(folder, ".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The migrations of the database. */
    static List<Path> migrations() {
        return under(ROOT.resolve("kernel/src/main/resources/db/migration"), ".sql")
                .sorted()
                .toList();
    }

    /** The Java files of one broken fixture. */
    static List<Path> broken(String fixture) {
        return under(ROOT.resolve("app/src/test/java/anlan/architecture/broken/" + fixture), ".java")
                .toList();
    }

    /** The pages and parts of the web app. */
    static List<Path> vue() {
        var folder = ROOT.resolve("web/src");
        return Files.isDirectory(folder) ? under(folder, ".vue").sorted().toList() : List.of();
    }

    /** The templates of documents. */
    static List<Path> documents() {
        return under(ROOT.resolve("bureau/src/main/resources/documents"), ".xhtml")
                .sorted()
                .toList();
    }

    private static Stream<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("anlan")) || !Files.exists(here.resolve("pom.xml"))) {
            here = here.getParent();
        }
        return here;
    }
}
