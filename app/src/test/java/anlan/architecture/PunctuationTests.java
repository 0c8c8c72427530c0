package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Officials read Chinese with Chinese punctuation (GB/T 15834): a narrow comma in a document is a mistake they must explain. */
class PunctuationTests {
    private static final String CHINESE = "[\\x{3400}-\\x{9fff}《》（）“”、]";

    /** A narrow mark between two Chinese characters, or a narrow bracket around some. */
    private static final Pattern NARROW = Pattern.compile(
            CHINESE + "[,;:!?](?=" + CHINESE + ")|" + CHINESE + "\\([^()\"]*" + CHINESE + "[^()\"]*\\)");

    static List<String> narrow(Compilation sources) {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : sources.units()) new Scanner(sources, unit, found).scan(unit, null);
        return found;
    }

    private static List<String> narrow(List<Path> files) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            try {
                NARROW.matcher(Files.readString(file)).results().forEach(at -> found.add(file + ": " + at.group()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    @Test
    void whatTheServerSaysIsPunctuatedAsChinese() {
        assertThat(narrow(Compilation.parsed(Sources.java("main")))).isEmpty();
    }

    @Test
    void whatPagesAndDocumentsSayIsPunctuatedAsChinese() {
        assertThat(Sources.documents()).hasSizeGreaterThan(20);
        assertThat(narrow(Sources.documents())).isEmpty();
        assertThat(narrow(Sources.vue())).isEmpty();
    }

    @Test
    void narrowPunctuationIsRefused() {
        assertThat(narrow(Compilation.parsed(Sources.broken("punctuation"))))
                .hasSize(2)
                .allMatch(place -> place.contains("Narrow.java:"));
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Compilation sources;
        private final CompilationUnitTree unit;
        private final List<String> found;

        Scanner(Compilation sources, CompilationUnitTree unit, List<String> found) {
            this.sources = sources;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text
                    && NARROW.matcher(text).find()) found.add(sources.place(unit, literal) + " " + text);
            return super.visitLiteral(literal, nothing);
        }
    }
}
