package anlan.kernel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers questions for lists, inside a transaction that somebody opened. A list without conditions walks the index of its sort. With
 * conditions the entries that meet them are found first; a few are then sorted, many are met while walking the index.
 */
@Component
final class RegisterLists {
    private static final long FEW = 5_000;
    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";
    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    private static final String ABOVE_ALL = "\uffff\uffff";

    private static final String CANDIDATES = """
            WITH found AS MATERIALIZED (
                SELECT entry FROM register_find(:register, :sought::integer[], :parts::text[]) WHERE :seeking),
            candidates AS MATERIALIZED (
                SELECT n.entry FROM register_value n
                JOIN unnest(:fields::text[], :least::text[], :greatest::text[]) AS f (field, least, greatest)
                    ON n.field = f.field AND n.value >= f.least AND n.value <= f.greatest
                WHERE n.register = :register AND (NOT :seeking OR n.entry IN (SELECT entry FROM found))
                GROUP BY n.entry HAVING count(DISTINCT n.field) = :narrowing
                UNION ALL
                SELECT entry FROM found WHERE :narrowing = 0)
            """;
    private static final String ENTRIES = """
            SELECT e.id, e.unit_path, e.version, e.closed, e.changed, e.body, v.value
            FROM register_value v JOIN register_entry e ON e.id = v.entry
            WHERE v.register = :register AND v.field = :sort
            """;
    private static final String AMONG = """
            AND v.entry IN (SELECT entry FROM candidates)
            """;
    private static final String SORTED_CANDIDATES = """
            SELECT e.id, e.unit_path, e.version, e.closed, e.changed, e.body, v.value
            FROM candidates c
            JOIN register_value v ON v.entry = c.entry AND v.field = :sort
            JOIN register_entry e ON e.id = c.entry
            WHERE true
            """;
    private static final String UPWARDS = """
            AND (v.value, v.entry) > (:value, :entry::uuid) ORDER BY v.value, v.entry LIMIT :size
            """;
    private static final String DOWNWARDS = """
            AND (v.value, v.entry) < (:value, :entry::uuid) ORDER BY v.value DESC, v.entry DESC LIMIT :size
            """;

    private final JdbcClient jdbc;

    RegisterLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <R extends Record> Page<R> page(Register<R> register, Question question) {
        long total = count(register, question);
        return cut(rows(register, question, total), question, total);
    }

    /** As {@link #page}, with a total that means nothing. */
    <R extends Record> Page<R> uncounted(Register<R> register, Question question) {
        return cut(rows(register, question, Long.MAX_VALUE), question, 0);
    }

    private static <R extends Record> Page<R> cut(List<Marked<R>> found, Question question, long total) {
        boolean more = found.size() > question.size();
        List<Marked<R>> shown = more ? found.subList(0, question.size()) : found;
        String next = more ? shown.getLast().mark() : null;
        return new Page<>(shown.stream().map(Marked::entry).toList(), next, total);
    }

    private long count(Register<?> register, Question question) {
        if (!isConditioned(question)) {
            return jdbc.sql("""
                            SELECT count(*) FROM register_value v WHERE v.register = :register AND v.field = :sort
                            """)
                    .param("register", register.key())
                    .param("sort", sort(register, question))
                    .query(Long.class)
                    .single();
        }
        return conditions(jdbc.sql(CANDIDATES + "SELECT count(*) FROM candidates"), register, question)
                .query(Long.class)
                .single();
    }

    private <R extends Record> List<Marked<R>> rows(Register<R> register, Question question, long total) {
        String[] from = question.after().isEmpty()
                ? start(question.descending())
                : question.after().split(" ", 2);
        return statement(register, question, total)
                .param("register", register.key())
                .param("sort", sort(register, question))
                .param("value", from[1])
                .param("entry", from[0])
                .param("size", question.size() + 1)
                .query((row, index) -> new Marked<>(
                        RegisterReader.entry(register, row), row.getString("id") + " " + row.getString("value")))
                .list();
    }

    private JdbcClient.StatementSpec statement(Register<?> register, Question question, long total) {
        if (!isConditioned(question)) {
            return question.descending() ? jdbc.sql(ENTRIES + DOWNWARDS) : jdbc.sql(ENTRIES + UPWARDS);
        }
        boolean few = total <= FEW;
        JdbcClient.StatementSpec statement;
        if (question.descending()) {
            statement = few
                    ? jdbc.sql(CANDIDATES + SORTED_CANDIDATES + DOWNWARDS)
                    : jdbc.sql(CANDIDATES + ENTRIES + AMONG + DOWNWARDS);
        } else {
            statement = few
                    ? jdbc.sql(CANDIDATES + SORTED_CANDIDATES + UPWARDS)
                    : jdbc.sql(CANDIDATES + ENTRIES + AMONG + UPWARDS);
        }
        return conditions(statement, register, question);
    }

    private static boolean isConditioned(Question question) {
        return !question.ranges().isEmpty() || !Pairs.parts(question.words()).isEmpty();
    }

    private static JdbcClient.StatementSpec conditions(
            JdbcClient.StatementSpec statement, Register<?> register, Question question) {
        List<String> fields = new ArrayList<>();
        List<String> least = new ArrayList<>();
        List<String> greatest = new ArrayList<>();
        for (Map.Entry<String, List<Question.Range>> wanted : question.ranges().entrySet()) {
            for (Question.Range range : wanted.getValue()) {
                fields.add(wanted.getKey());
                least.add(range.least());
                greatest.add(range.upper());
            }
        }
        List<String> parts = Pairs.parts(question.words());
        return statement
                .param("register", register.key())
                .param("fields", fields.toArray(String[]::new))
                .param("least", least.toArray(String[]::new))
                .param("greatest", greatest.toArray(String[]::new))
                .param("narrowing", question.ranges().size())
                .param("sought", Pairs.sought(parts))
                .param("parts", parts.toArray(String[]::new))
                .param("seeking", !parts.isEmpty());
    }

    private static String sort(Register<?> register, Question question) {
        return register.sortable(question.sort())
                ? question.sort()
                : register.columns().getFirst();
    }

    private static String[] start(boolean descending) {
        return descending ? new String[] {LAST_ID, ABOVE_ALL} : new String[] {FIRST_ID, ""};
    }

    private record Marked<R extends Record>(Entry<R> entry, String mark) {}
}
