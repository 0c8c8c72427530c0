package anlan.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Files beside or above the checkout: real data that is not ours to keep, and documents of the project. */
public final class SharedFiles {
    private SharedFiles() {}

    /** The file or folder in the nearest folder above that has it; without it the test is skipped and says so. */
    public static Path orSkip(String name) {
        Optional<Path> found = Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, folder -> folder.getParent())
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "no " + name + " in a folder above: not checked against it");
        return found.orElseThrow();
    }
}
