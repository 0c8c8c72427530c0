package anlan.app.command;

import anlan.kernel.exchange.ImportMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked on the command line.
 *
 * @param file file with the rows
 * @param mapping file with the mapping
 * @param regions folder with the lists of divisions, instead of both
 * @param data folder where everything is kept
 * @param mode what to do when some rows have faults
 * @param settings settings of the platform, such as {@code --anlan.db.url=…}
 */
record ImportWords(
        Optional<Path> file,
        Optional<Path> mapping,
        Optional<Path> regions,
        Path data,
        ImportMode mode,
        List<String> settings) {

    /** How to ask. */
    static final String USAGE = """
            用法：
              ./anlan import 文件 --mapping 映射 [--all-or-none] [--data 文件夹]   导入历史案件
              ./anlan import --regions 文件夹 [--data 文件夹]                      装载行政区划代码
            映射的写法见 docs/import.md，样例在 docs/import/ 下。""";

    /** The words in order; empty when they make no sense. */
    static Optional<ImportWords> of(List<String> words) {
        Optional<Path> file = Optional.empty();
        Optional<Path> mapping = Optional.empty();
        Optional<Path> regions = Optional.empty();
        Path data = Path.of("data/run");
        ImportMode mode = ImportMode.GOOD;
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean takesValue = List.of("--mapping", "--regions", "--data").contains(word);
            if (takesValue && i + 1 == words.size()) {
                return Optional.empty();
            }
            switch (word) {
                case "--mapping" -> mapping = Optional.of(Path.of(words.get(++i)));
                case "--regions" -> regions = Optional.of(Path.of(words.get(++i)));
                case "--data" -> data = Path.of(words.get(++i));
                case "--all-or-none" -> mode = ImportMode.ALL_OR_NONE;
                default -> {
                    if (word.startsWith("--anlan.")) {
                        settings.add(word);
                    } else if (word.startsWith("-") || file.isPresent()) {
                        return Optional.empty();
                    } else {
                        file = Optional.of(Path.of(word));
                    }
                }
            }
        }
        boolean cases = file.isPresent() && mapping.isPresent() && regions.isEmpty();
        boolean divisions = regions.isPresent() && file.isEmpty() && mapping.isEmpty();
        return cases || divisions
                ? Optional.of(new ImportWords(file, mapping, regions, data, mode, List.copyOf(settings)))
                : Optional.empty();
    }
}
