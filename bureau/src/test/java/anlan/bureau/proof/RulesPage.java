package anlan.bureau.proof;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Route;
import anlan.kernel.casefile.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes docs/rules.md: of each rule where it is enforced and where it is tested, or why it is not enforced yet. */
final class RulesPage {

    private static final List<String> MODULES = List.of("law", "kernel", "bureau", "record", "app");
    private static final Pattern ID = Pattern.compile("\\b[A-Z]{3}-\\d{3}\\b");

    private final List<Procedure> procedures;
    private final Path bureau;
    private final Map<Rule<?>, String> constants = new IdentityHashMap<>();
    private final Map<String, String> tests = new TreeMap<>();
    private final Map<String, String> code = new TreeMap<>();

    RulesPage(List<Procedure> procedures, Path bureau) {
        this.procedures = procedures;
        this.bureau = bureau;
        sources(bureau, "src/main/java").forEach(this::constants);
        for (String module : MODULES) {
            Path root = bureau.resolveSibling(module);
            sources(root, "src/main/java").forEach(file -> code.merge(simpleName(file), read(file), String::concat));
            sources(root, "src/test/java")
                    .filter(this::isTest)
                    .forEach(file -> tests.merge(simpleName(file), read(file), String::concat));
        }
    }

    private boolean isTest(Path file) {
        String name = simpleName(file);
        return name.endsWith("Tests") || name.endsWith("Watches");
    }

    String text() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Procedure procedure : procedures)
            for (Act<?> act : procedure.acts())
                for (Rule<?> rule : act.parts().rules())
                    rows.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(row(procedure, act, rule));
        StringBuilder page = new StringBuilder("""
                # Rules

                Written by `RulesPageTests` from declarations and code: do not edit. Every rule of the rulebook stands in one
                of three tables: as a rule that procedures declare; as a rule that code holds without refusing; or with the
                reason why it is not enforced yet. An *obstacle* refuses, a *caution* asks for a written reason, a *route*
                opens a task; `unverified` rules caution until the bureau has confirmed their source. Tested by: test classes
                and watches of the proof that name the rule; a dash says that none names it, which does not mean that no walk
                meets it.

                | rule | article | what | kind | procedure · act | constant | tested by |
                |---|---|---|---|---|---|---|
                """);
        rows.forEach((id, all) -> all.forEach(row -> page.append("| ")
                .append(id)
                .append(row)
                .append(" | ")
                .append(tested(id))
                .append(" |\n")));
        page.append(
                "\n## Held without refusing\n\nBy a period, a matter, a computation, a value or a page: the code that names the rule.\n\n");
        page.append("| rule | where | tested by |\n|---|---|---|\n");
        elsewhere(rows.keySet())
                .forEach((id, where) -> page.append("| %s | %s | %s |\n".formatted(id, where, tested(id))));
        page.append("\n## Not enforced yet, only in part, or held in another way\n\n| rule | why |\n|---|---|\n");
        notYet().forEach((id, reason) ->
                page.append("| ").append(id).append(" | ").append(reason).append(" |\n"));
        page.append("\n## Procedures\n\n| procedure | acts | rules | matters | periods |\n|---|---|---|---|---|\n");
        for (Procedure procedure : procedures)
            page.append("| %s %s | %d | %d | %d | %d |\n"
                    .formatted(
                            procedure.key(),
                            procedure.label(),
                            procedure.acts().size(),
                            rules(procedure).size(),
                            procedure.matters().size(),
                            procedure.periods().size()));
        return page.toString();
    }

    /** Rules that are no obstacle, caution or route of a procedure, with the classes that name them. */
    private Map<String, String> elsewhere(Set<String> declared) {
        Map<String, Set<String>> found = new TreeMap<>();
        code.forEach((name, text) -> ID.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(id -> !declared.contains(id))
                .forEach(
                        id -> found.computeIfAbsent(id, each -> new TreeSet<>()).add("`" + name + "`")));
        Map<String, String> where = new TreeMap<>();
        found.forEach((id, names) -> where.put(id, String.join(", ", names)));
        return where;
    }

    private String row(Procedure procedure, Act<?> act, Rule<?> rule) {
        String kind = rule instanceof Caution<?> ? "caution" : rule instanceof Route<?> ? "route" : "obstacle";
        return " | %s | %s | %s | %s · %s | %s"
                .formatted(
                        rule.article(),
                        rule.words().replace("|", "、"),
                        rule.unverified() ? kind + ", unverified" : kind,
                        procedure.label(),
                        act.label(),
                        constants.getOrDefault(rule, "—"));
    }

    private String tested(String id) {
        String named = tests.entrySet().stream()
                .filter(test -> test.getValue().contains("\"" + id))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "—" : named;
    }

    /** The rules of a procedure, each once. */
    static Set<Rule<?>> rules(Procedure procedure) {
        Set<Rule<?>> rules = new LinkedHashSet<>();
        for (Act<?> act : procedure.acts()) rules.addAll(act.parts().rules());
        return rules;
    }

    private Map<String, String> notYet() {
        Map<String, String> reasons = new TreeMap<>();
        read(bureau.resolve("src/main/resources/anlan/bureau/rules-not-yet.csv"))
                .lines()
                .skip(1)
                .filter(line -> line.contains(","))
                .forEach(line -> reasons.put(
                        line.substring(0, line.indexOf(',')),
                        line.substring(line.indexOf(',') + 1).replaceAll("^\"|\"$", "")));
        return reasons;
    }

    private void constants(Path file) {
        String text = read(file);
        if (!text.contains("import static anlan.kernel.casefile.Rule.rule;")) return;
        String type = bureau.resolve("src/main/java").relativize(file).toString();
        try {
            Class<?> holder = Class.forName(
                    type.substring(0, type.length() - ".java".length()).replace('/', '.'));
            for (Field field : holder.getDeclaredFields())
                if (Modifier.isStatic(field.getModifiers()) && Rule.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    constants.put(
                            (Rule<?>) field.get(null), "`" + holder.getSimpleName() + "." + field.getName() + "`");
                }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read the rules of " + file, e);
        }
    }

    private static Stream<Path> sources(Path module, String folder) {
        try (Stream<Path> files = Files.walk(module.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
