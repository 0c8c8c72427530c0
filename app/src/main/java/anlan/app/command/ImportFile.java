package anlan.app.command;

import anlan.kernel.exchange.BadMapping;
import anlan.kernel.exchange.CaseImport;
import anlan.kernel.exchange.ImportResult;
import anlan.kernel.exchange.Incoming;
import anlan.kernel.exchange.Mapping;
import anlan.kernel.region.RegionLoad;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./anlan import}: historical cases by a mapping, or the lists of administrative divisions. */
public final class ImportFile {
    /** Every good row is in; rows with faults, if any, were reported. */
    static final int DONE = 0;

    /** Asked for all or none, and not every row was good: nothing was done. */
    static final int REFUSED = 1;

    /** A file, the mapping or the command cannot be read: nothing was done. */
    static final int UNREADABLE = 2;

    private final PrintStream out;

    private ImportFile(PrintStream out) {
        this.out = out;
    }

    /** Imports what the words say and exits with 0 (done), 1 (refused as a whole) or 2 (cannot be read). */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out));
    }

    static int run(List<String> words, PrintStream out) {
        Optional<ImportWords> asked = ImportWords.of(words);
        if (asked.isEmpty()) {
            out.println(ImportWords.USAGE);
            return UNREADABLE;
        }
        try {
            return new ImportFile(out).take(asked.get());
        } catch (BadMapping e) {
            out.println("映射不能用：" + e.getMessage());
            return UNREADABLE;
        } catch (IOException e) {
            out.println("无法读取：" + e.getMessage());
            return UNREADABLE;
        }
    }

    private int take(ImportWords asked) throws IOException, BadMapping {
        if (asked.regions().isPresent()) {
            return regions(asked, asked.regions().get());
        }
        // Read before the database is started: what is wrong with a file is said at once.
        Path file = asked.file().orElseThrow();
        Mapping mapping = Mapping.of(new String(bytes(asked.mapping().orElseThrow()), StandardCharsets.UTF_8));
        Incoming incoming = incoming(file);
        try (ConfigurableApplicationContext platform = Offline.start(asked.data(), asked.settings())) {
            ImportResult result = platform.getBean(CaseImport.class)
                    .take(
                            incoming,
                            mapping,
                            asked.mode(),
                            "命令行 " + System.getProperty("user.name"),
                            platform.getBean(Clock.class).instant());
            ImportPrint.of(incoming, mapping, asked.mode(), result).forEach(out::println);
            return result.refused() ? REFUSED : DONE;
        }
    }

    private int regions(ImportWords asked, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("没有这个文件夹：" + folder);
        }
        try (ConfigurableApplicationContext platform = Offline.start(asked.data(), asked.settings())) {
            RegionLoad.Loaded loaded = platform.getBean(RegionLoad.class)
                    .load(folder, platform.getBean(Clock.class).instant());
            loaded.current().forEach((level, count) -> out.printf("%s %,d 个%n", level.label(), count));
            out.printf("已撤销 %,d 个%n", loaded.withdrawn());
            out.printf("新增 %,d 个，变更 %,d 个%n", loaded.added(), loaded.changed());
            return DONE;
        }
    }

    private static Incoming incoming(Path file) throws IOException {
        byte[] bytes = bytes(file);
        try {
            return Incoming.of(file.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new IOException(file + "：" + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("没有这个文件：" + file);
        }
        return Files.readAllBytes(file);
    }
}
