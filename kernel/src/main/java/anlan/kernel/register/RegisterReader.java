package anlan.kernel.register;

import anlan.kernel.form.PaperJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries inside a transaction that somebody opened; its scope decides which. */
@Component
final class RegisterReader {
    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";
    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    private static final String ABOVE_ALL = "\uffff\uffff";
    private final JdbcClient jdbc;

    RegisterReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <R extends Record> Optional<Entry<R>> find(Register<R> register, UUID id) {
        return jdbc.sql("""
                        SELECT id, unit_path, version, closed, changed, body
                        FROM register_entry WHERE id = :id AND register = :register
                        """)
                .param("id", id)
                .param("register", register.key())
                .query((row, index) -> entry(register, row))
                .optional();
    }

    <R extends Record> List<Entry<R>> all(Register<R> register) {
        return jdbc.sql("""
                        SELECT id, unit_path, version, closed, changed, body
                        FROM register_entry WHERE register = :register AND NOT closed
                        ORDER BY id
                        """)
                .param("register", register.key())
                .query((row, index) -> entry(register, row))
                .list();
    }

    <R extends Record> List<Entry<R>> closed(Register<R> register, int size) {
        return jdbc.sql("""
                        SELECT id, unit_path, version, closed, changed, body
                        FROM register_entry WHERE register = :register AND closed
                        ORDER BY changed DESC LIMIT :size
                        """)
                .param("register", register.key())
                .param("size", size)
                .query((row, index) -> entry(register, row))
                .list();
    }

    <R extends Record> List<EntryVersion<R>> history(Register<R> register, UUID id) {
        return jdbc.sql("""
                        SELECT version, kind, body, name, why, at
                        FROM register_version WHERE entry = :id ORDER BY version DESC
                        """)
                .param("id", id)
                .query((row, index) -> new EntryVersion<>(
                        row.getInt("version"),
                        EntryVersion.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        PaperJson.read(register.type(), row.getString("body")),
                        row.getString("name"),
                        row.getString("why"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    <R extends Record> Page<R> page(Register<R> register, Question question) {
        Page<R> page = uncounted(register, question);
        return new Page<>(page.rows(), page.next(), count(register, question));
    }

    /** As {@link #page}, with a total that means nothing. */
    <R extends Record> Page<R> uncounted(Register<R> register, Question question) {
        List<Marked<R>> found = rows(register, question);
        boolean more = found.size() > question.size();
        List<Marked<R>> shown = more ? found.subList(0, question.size()) : found;
        String next = more ? shown.getLast().mark() : null;
        return new Page<>(shown.stream().map(Marked::entry).toList(), next, 0);
    }

    <R extends Record> List<Entry<R>> some(Register<R> register, Collection<UUID> ids) {
        return jdbc.sql("""
                        SELECT id, unit_path, version, closed, changed, body
                        FROM register_entry WHERE register = :register AND id = ANY (:ids::uuid[])
                        """)
                .param("register", register.key())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, index) -> entry(register, row))
                .list();
    }

    List<String> occurring(Register<?> register, String field, int size) {
        return jdbc.sql("""
                        SELECT DISTINCT value FROM register_value
                        WHERE register = :register AND field = :field AND value <> ''
                        ORDER BY value LIMIT :size
                        """)
                .param("register", register.key())
                .param("field", field)
                .param("size", size)
                .query((row, index) -> row.getString("value"))
                .list();
    }

    Map<String, UUID> taken(Register<?> register, String fields, List<String> keys) {
        Map<String, UUID> taken = new HashMap<>();
        jdbc.sql("""
                        SELECT value, entry FROM register_unique
                        WHERE register = :register AND field = :fields AND value = ANY (:keys::text[])
                        """)
                .param("register", register.key())
                .param("fields", fields)
                .param("keys", keys.toArray(String[]::new))
                .query((row, index) -> taken.put(row.getString("value"), row.getObject("entry", UUID.class)))
                .list();
        return taken;
    }

    private <R extends Record> List<Marked<R>> rows(Register<R> register, Question question) {
        String[] from = question.after().isEmpty()
                ? start(question.descending())
                : question.after().split(" ", 2);
        return conditions(jdbc.sql(question.descending() ? """
                                WITH narrowed AS (
                                    SELECT n.entry FROM register_value n
                                    JOIN unnest(:fields::text[], :least::text[], :greatest::text[]) AS f (field, least, greatest)
                                        ON n.field = f.field AND n.value >= f.least AND n.value <= f.greatest
                                    WHERE n.register = :register
                                    GROUP BY n.entry HAVING count(DISTINCT n.field) = :narrowing),
                                found AS (SELECT entry FROM register_find(:register, :sought::integer[], :parts::text[])
                                    WHERE :seeking)
                                SELECT e.id, e.unit_path, e.version, e.closed, e.changed, e.body, v.value
                                FROM register_value v JOIN register_entry e ON e.id = v.entry
                                WHERE v.register = :register AND v.field = :sort
                                  AND (v.value, v.entry) < (:value, :entry::uuid)
                                  AND (:narrowing = 0 OR v.entry IN (SELECT entry FROM narrowed))
                                  AND (NOT :seeking OR v.entry IN (SELECT entry FROM found))
                                ORDER BY v.value DESC, v.entry DESC LIMIT :size
                                """ : """
                                WITH narrowed AS (
                                    SELECT n.entry FROM register_value n
                                    JOIN unnest(:fields::text[], :least::text[], :greatest::text[]) AS f (field, least, greatest)
                                        ON n.field = f.field AND n.value >= f.least AND n.value <= f.greatest
                                    WHERE n.register = :register
                                    GROUP BY n.entry HAVING count(DISTINCT n.field) = :narrowing),
                                found AS (SELECT entry FROM register_find(:register, :sought::integer[], :parts::text[])
                                    WHERE :seeking)
                                SELECT e.id, e.unit_path, e.version, e.closed, e.changed, e.body, v.value
                                FROM register_value v JOIN register_entry e ON e.id = v.entry
                                WHERE v.register = :register AND v.field = :sort
                                  AND (v.value, v.entry) > (:value, :entry::uuid)
                                  AND (:narrowing = 0 OR v.entry IN (SELECT entry FROM narrowed))
                                  AND (NOT :seeking OR v.entry IN (SELECT entry FROM found))
                                ORDER BY v.value, v.entry LIMIT :size
                                """), register, question)
                .param("value", from[1])
                .param("entry", from[0])
                .param("size", question.size() + 1)
                .query((row, index) ->
                        new Marked<>(entry(register, row), row.getString("id") + " " + row.getString("value")))
                .list();
    }

    private long count(Register<?> register, Question question) {
        return conditions(jdbc.sql("""
                                WITH narrowed AS (
                                    SELECT n.entry FROM register_value n
                                    JOIN unnest(:fields::text[], :least::text[], :greatest::text[]) AS f (field, least, greatest)
                                        ON n.field = f.field AND n.value >= f.least AND n.value <= f.greatest
                                    WHERE n.register = :register
                                    GROUP BY n.entry HAVING count(DISTINCT n.field) = :narrowing),
                                found AS (SELECT entry FROM register_find(:register, :sought::integer[], :parts::text[])
                                    WHERE :seeking)
                                SELECT count(*) FROM register_value v
                                WHERE v.register = :register AND v.field = :sort
                                  AND (:narrowing = 0 OR v.entry IN (SELECT entry FROM narrowed))
                                  AND (NOT :seeking OR v.entry IN (SELECT entry FROM found))
                                """), register, question).query(Long.class).single();
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
                .param("sort", sort(register, question.sort()))
                .param("fields", fields.toArray(String[]::new))
                .param("least", least.toArray(String[]::new))
                .param("greatest", greatest.toArray(String[]::new))
                .param("narrowing", question.ranges().size())
                .param("sought", Pairs.sought(parts))
                .param("parts", parts.toArray(String[]::new))
                .param("seeking", !parts.isEmpty());
    }

    private static String sort(Register<?> register, String asked) {
        return register.sortable(asked) ? asked : register.columns().getFirst();
    }

    private static String[] start(boolean descending) {
        return descending ? new String[] {LAST_ID, ABOVE_ALL} : new String[] {FIRST_ID, ""};
    }

    private static <R extends Record> Entry<R> entry(Register<R> register, ResultSet row) throws SQLException {
        return new Entry<>(
                row.getObject("id", UUID.class),
                row.getString("unit_path"),
                row.getInt("version"),
                row.getBoolean("closed"),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                PaperJson.read(register.type(), row.getString("body")));
    }

    private record Marked<R extends Record>(Entry<R> entry, String mark) {}
}
