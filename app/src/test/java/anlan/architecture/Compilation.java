package anlan.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/**
 * Source files as the compiler reads them.
 *
 * @param units one per file
 * @param trees answers what a tree of these units refers to
 */
record Compilation(List<CompilationUnitTree> units, Trees trees) {
    /** Read only: enough to look at names and texts. */
    static Compilation parsed(List<Path> files) {
        return of(files, false);
    }

    /** Every name bound to what it means, every constant known. */
    static Compilation attributed(List<Path> files) {
        return of(files, true);
    }

    private static Compilation of(List<Path> files, boolean attribute) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        // The files' own compiled classes are on the class path too; what is missing there is reported by the build
        // itself.
        var options = List.of("-proc:none", "-classpath", classPath());
        try (var manager = compiler.getStandardFileManager(problem -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, problem -> {}, options, null, manager.getJavaFileObjectsFromPaths(files));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            if (attribute) {
                task.analyze();
            }
            return new Compilation(units, Trees.instance(task));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a tree stands, as file and line. */
    String place(CompilationUnitTree unit, com.sun.source.tree.Tree tree) {
        var start = trees.getSourcePositions().getStartPosition(unit, tree);
        return Sources.ROOT.relativize(Path.of(unit.getSourceFile().toUri())) + ":"
                + unit.getLineMap().getLineNumber(start);
    }

    private static String classPath() {
        // Surefire starts the JVM with one jar that lists the others.
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                + File.pathSeparator
                + System.getProperty("java.class.path");
    }
}
