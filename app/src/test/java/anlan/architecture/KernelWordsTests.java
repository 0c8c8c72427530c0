package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The kernel knows no business: a duty that needs a kernel word of its own has not been understood yet. Comments may give examples. */
class KernelWordsTests {
    private static final Pattern BUSINESS = Pattern.compile(
            "(?i)penalt|inspection|hazard|licens|licenc|rescue|relief|hotline|rectif|hearing|处罚|罚款|罚告|检查|隐患|许可|救援|救助|举报|事故|听证|整改");

    static List<String> businessWords(Compilation sources) {
        var scanner = new Scanner(sources);
        sources.units().forEach(unit -> scanner.scan(new TreePath(unit), unit));
        return scanner.faults;
    }

    @Test
    void theKernelNamesNoBusiness() {
        assertThat(businessWords(Compilation.parsed(kernel()))).isEmpty();
    }

    @Test
    void theRuleSawTheKernel() {
        assertThat(kernel()).hasSizeGreaterThan(20);
    }

    @Test
    void businessWordsAreRefused() {
        assertThat(businessWords(Compilation.parsed(Sources.broken("words"))))
                .anyMatch(fault -> fault.contains("PenaltyCase"))
                .anyMatch(fault -> fault.contains("countHazards"))
                .anyMatch(fault -> fault.contains("hearingDay"))
                .anyMatch(fault -> fault.contains("行政处罚"))
                .hasSize(4);
    }

    private static List<Path> kernel() {
        var folder = Sources.ROOT.resolve("kernel");
        return Sources.java("main").stream()
                .filter(file -> file.startsWith(folder))
                .toList();
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, CompilationUnitTree> {
        private final Compilation sources;
        private final List<String> faults = new ArrayList<>();

        Scanner(Compilation sources) {
            this.sources = sources;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
            check(type.getSimpleName().toString(), type, unit);
            return super.visitClass(type, unit);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            check(method.getName().toString(), method, unit);
            return super.visitMethod(method, unit);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, CompilationUnitTree unit) {
            check(variable.getName().toString(), variable, unit);
            return super.visitVariable(variable, unit);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
            if (literal.getValue() instanceof String text) {
                check(text, literal, unit);
            }
            return super.visitLiteral(literal, unit);
        }

        private void check(String word, Tree at, CompilationUnitTree unit) {
            if (BUSINESS.matcher(word).find()) {
                faults.add("%s says \"%s\": the kernel names no business, let the capability declare it"
                        .formatted(sources.place(unit, at), word.strip()));
            }
        }
    }
}
