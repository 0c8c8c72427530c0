package anlan.kernel.register;

import anlan.kernel.form.PaperJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries inside a transaction that somebody opened; its scope decides which. */
@Component
final class RegisterReader {
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

    /** How often any of these registers was changed, on any node. */
    long tide(List<Register<?>> registers) {
        return jdbc.sql("""
                        SELECT coalesce(sum(changes), 0) FROM register_tide WHERE register = ANY (:keys::text[])
                        """)
                .param("keys", registers.stream().map(Register::key).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    Set<String> taken(Register<?> register, String fields, List<String> keys) {
        return Set.copyOf(jdbc.sql("""
                        SELECT value FROM register_unique
                        WHERE register = :register AND field = :fields AND value = ANY (:keys::text[])
                        """)
                .param("register", register.key())
                .param("fields", fields)
                .param("keys", keys.toArray(String[]::new))
                .query((row, index) -> row.getString("value"))
                .list());
    }

    static <R extends Record> Entry<R> entry(Register<R> register, ResultSet row) throws SQLException {
        return new Entry<>(
                row.getObject("id", UUID.class),
                row.getString("unit_path"),
                row.getInt("version"),
                row.getBoolean("closed"),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                PaperJson.read(register.type(), row.getString("body")));
    }
}
