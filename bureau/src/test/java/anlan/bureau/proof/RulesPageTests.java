package anlan.bureau.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import anlan.bureau.duties.Duties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rewrite the page with {@code mvn test -pl bureau -Dtest=RulesPageTests -Danlan.rules.write=true}. */
class RulesPageTests {

    @Test
    void thePageOfRulesIsUpToDate() throws IOException {
        Path bureau = Path.of("").toAbsolutePath();
        Path page = bureau.resolveSibling("docs").resolve("rules.md");
        String now = new RulesPage(Duties.all(), bureau).text();
        if (Boolean.getBoolean("anlan.rules.write")) Files.writeString(page, now);
        assertThat(page)
                .as("docs/rules.md is out of date: run this test with -Danlan.rules.write=true")
                .hasContent(now);
    }

    @Test
    void everyRuleOfTheRulebookStandsOnThePage() throws IOException {
        Path bureau = Path.of("").toAbsolutePath();
        Optional<Path> rulebook = Stream.iterate(bureau, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/rules.csv"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(rulebook.isPresent(), "no rulebook in a folder above: not checked against it");
        String page = Files.readString(bureau.resolveSibling("docs").resolve("rules.md"));
        List<String> missing;
        try (Stream<String> lines = Files.lines(rulebook.orElseThrow())) {
            missing = lines.skip(1)
                    .map(line -> line.substring(0, Math.max(0, line.indexOf(','))))
                    .filter(id -> id.matches("[A-Z]{3}-\\d{3}"))
                    .filter(id -> !page.contains("\n| " + id + " |"))
                    .toList();
        }
        assertThat(missing).as("rules that stand nowhere on docs/rules.md").isEmpty();
    }
}
