package anlan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SQL is a constant somebody can read; what varies is a named parameter. A string built at run time is how data becomes command. */
class SqlTests {
    private static final Map<String, Set<String>> TAKE_SQL = Map.of(
            "org.springframework.jdbc.core.simple.JdbcClient", Set.of("sql"),
            "java.sql.Connection", Set.of("prepareStatement", "prepareCall", "nativeSQL"),
            "java.sql.Statement", Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch"),
            "org.postgresql.copy.CopyManager", Set.of("copyIn", "copyOut"));

    /** Ways around {@code JdbcClient} that take SQL too: not used at all. */
    private static final Set<String> NOT_USED = Set.of(
            "org.springframework.jdbc.core.JdbcOperations",
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate");

    /** Files that must run text they did not write, each with its reason; a file that no longer does so leaves the list. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "app/src/main/java/anlan/app/database/Roles.java",
            "creating a role takes no parameters: the database quotes the names itself and its answer is run");

    /** What a walk found: how many statements in all, and where one is not a constant. */
    record Found(int statements, List<String> faults) {}

    static Found walk(Compilation sources) {
        var scanner = new Scanner(sources);
        sources.units().forEach(unit -> scanner.scan(new TreePath(unit), unit));
        return new Found(scanner.statements, scanner.faults);
    }

    @Tag("slow")
    @Test
    void everyStatementIsAConstant() {
        var found = walk(Compilation.attributed(Sources.java("main")));
        assertThat(found.faults())
                .noneMatch(fault -> EXCEPTIONS.keySet().stream().noneMatch(fault::startsWith));
        assertThat(EXCEPTIONS.keySet())
                .as("exceptions that are no longer needed")
                .allMatch(file -> found.faults().stream().anyMatch(fault -> fault.startsWith(file)));
        assertThat(found.statements()).as("statements seen").isGreaterThan(3);
    }

    @Test
    void statementsBuiltFromStringsAreRefused() {
        var found = walk(Compilation.attributed(Sources.broken("sql")));
        assertThat(found.faults())
                .allMatch(fault -> fault.contains("BuildsSql.java:"))
                .hasSize(6);
        assertThat(found.statements()).isEqualTo(9);
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, CompilationUnitTree> {
        private final Compilation sources;
        private final List<String> faults = new ArrayList<>();
        private int statements;

        Scanner(Compilation sources) {
            this.sources = sources;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
            if (sources.trees().getElement(getCurrentPath()) instanceof ExecutableElement method
                    && method.getEnclosingElement() instanceof TypeElement owner
                    && !call.getArguments().isEmpty()
                    && method.getParameters().getFirst().asType().toString().equals("java.lang.String")) {
                var name = owner.getQualifiedName().toString();
                if (NOT_USED.contains(name)) {
                    faults.add(sources.place(unit, call) + " goes around JdbcClient");
                } else if (TAKE_SQL.getOrDefault(name, Set.of())
                        .contains(method.getSimpleName().toString())) {
                    statements++;
                    if (!isConstant(call.getArguments().getFirst())) {
                        faults.add(sources.place(unit, call)
                                + " builds SQL at run time: use a text block with named parameters");
                    }
                }
            }
            return super.visitMethodInvocation(call, unit);
        }

        private boolean isConstant(ExpressionTree argument) {
            return switch (argument) {
                case LiteralTree literal -> true;
                case ConditionalExpressionTree choice ->
                    isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
                case ParenthesizedTree inner -> isConstant(inner.getExpression());
                case BinaryTree both -> isConstant(both.getLeftOperand()) && isConstant(both.getRightOperand());
                default -> {
                    Element meant = sources.trees().getElement(new TreePath(getCurrentPath(), argument));
                    yield meant instanceof VariableElement variable && variable.getConstantValue() != null;
                }
            };
        }
    }
}
