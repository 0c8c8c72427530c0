package anlan.kernel.register;

import anlan.kernel.form.FieldError;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Unfit;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes entries with all that is projected from them, a thousand at a time, inside a transaction that somebody opened. */
@Component
final class RegisterWriter {
    private static final int AT_A_TIME = 1_000;
    private final JdbcClient jdbc;

    RegisterWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds entries that were checked; {@link Unfit} if one of them repeats what may occur only once. */
    void add(Register<?> register, List<Projection> entries, Change change) {
        for (int from = 0; from < entries.size(); from += AT_A_TIME) {
            List<Projection> some = entries.subList(from, Math.min(entries.size(), from + AT_A_TIME));
            jdbc.sql("""
                    INSERT INTO register_entry (id, register, unit_path, version, body, changed)
                    SELECT id::uuid, :register, unit_path, 1, body, :at
                    FROM unnest(:ids::text[], :units::text[], :bodies::text[]) AS t (id, unit_path, body)
                    """)
                    .param("register", register.key())
                    .param("at", change.at().atOffset(ZoneOffset.UTC))
                    .param("ids", texts(some, p -> p.id().toString()))
                    .param("units", texts(some, Projection::unit))
                    .param("bodies", texts(some, Projection::body))
                    .update();
            project(register, some);
            record(some, EntryVersion.Kind.ADDED, change);
        }
        tide(register);
    }

    /** Replaces an entry that still has the version the change was made from. */
    void change(Register<?> register, Projection entry, int version, EntryVersion.Kind kind, Change change) {
        int changed = jdbc.sql("""
                        UPDATE register_entry
                        SET unit_path = :unit, version = version + 1, closed = :closed, body = :body, changed = :at
                        WHERE id = :id AND register = :register AND version = :version
                        """)
                .param("unit", entry.unit())
                .param("closed", kind == EntryVersion.Kind.CLOSED)
                .param("body", entry.body())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("id", entry.id())
                .param("register", register.key())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleEntry();
        }
        unproject(entry.id());
        if (kind != EntryVersion.Kind.CLOSED) {
            project(register, List.of(entry));
        }
        record(List.of(entry), kind, change);
        tide(register);
    }

    private void unproject(UUID id) {
        jdbc.sql("""
                WITH sorted AS (DELETE FROM register_value WHERE entry = :id),
                     found AS (DELETE FROM register_search WHERE entry = :id)
                DELETE FROM register_unique WHERE entry = :id
                """).param("id", id).update();
    }

    private void project(Register<?> register, List<Projection> entries) {
        claim(register, entries);
        List<String> ids = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        List<String> values = new ArrayList<>();
        entries.forEach(entry -> entry.values()
                .forEach((field, each) -> each.forEach(value -> {
                    ids.add(entry.id().toString());
                    units.add(entry.unit());
                    fields.add(field);
                    values.add(value);
                })));
        jdbc.sql("""
                INSERT INTO register_value (entry, register, field, value, unit_path)
                SELECT id::uuid, :register, field, value, unit_path
                FROM unnest(:ids::text[], :fields::text[], :values::text[], :units::text[]) AS t (id, field, value, unit_path)
                """)
                .param("register", register.key())
                .param("ids", ids.toArray(String[]::new))
                .param("fields", fields.toArray(String[]::new))
                .param("values", values.toArray(String[]::new))
                .param("units", units.toArray(String[]::new))
                .update();
        jdbc.sql("""
                INSERT INTO register_search (entry, register, unit_path, words, pairs)
                SELECT id::uuid, :register, unit_path, words, pairs::integer[]
                FROM unnest(:ids::text[], :units::text[], :words::text[], :pairs::text[]) AS t (id, unit_path, words, pairs)
                WHERE words <> ''
                """)
                .param("register", register.key())
                .param("ids", texts(entries, p -> p.id().toString()))
                .param("units", texts(entries, Projection::unit))
                .param("words", texts(entries, Projection::words))
                .param("pairs", texts(entries, p -> literal(Pairs.stored(p.words()))))
                .update();
    }

    private void claim(Register<?> register, List<Projection> entries) {
        List<String> ids = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        List<String> values = new ArrayList<>();
        entries.forEach(entry -> entry.keys().forEach((field, value) -> {
            ids.add(entry.id().toString());
            fields.add(field);
            values.add(value);
        }));
        if (ids.isEmpty()) {
            return;
        }
        Set<String> claimed = new HashSet<>(jdbc.sql("""
                        INSERT INTO register_unique (register, field, value, entry)
                        SELECT :register, field, value, id::uuid
                        FROM unnest(:ids::text[], :fields::text[], :values::text[]) AS t (id, field, value)
                        ON CONFLICT DO NOTHING
                        RETURNING entry || ' ' || field AS claim
                        """)
                .param("register", register.key())
                .param("ids", ids.toArray(String[]::new))
                .param("fields", fields.toArray(String[]::new))
                .param("values", values.toArray(String[]::new))
                .query((row, index) -> row.getString("claim"))
                .list());
        for (int i = 0; i < ids.size(); i++) {
            if (!claimed.contains(ids.get(i) + " " + fields.get(i))) {
                throw new Unfit(List.of(repeated(register, fields.get(i))));
            }
        }
    }

    /** What is said of an entry that repeats what may occur only once. */
    static FieldError repeated(Register<?> register, String fields) {
        String first = fields.split(",", 0)[0];
        String label = Fields.of(register.type()).named(first).orElseThrow().label();
        return new FieldError(first, register.label() + "台账中已有" + label + "相同的条目");
    }

    private void record(List<Projection> entries, EntryVersion.Kind kind, Change change) {
        jdbc.sql("""
                INSERT INTO register_version (entry, version, unit_path, kind, body, person, name, why, at)
                SELECT e.id, e.version, e.unit_path, :kind, e.body, :person, :name, :why, :at
                FROM register_entry e
                WHERE e.id = ANY (:ids::uuid[])
                """)
                .param("kind", kind.key())
                .param("person", change.scope().person())
                .param("name", change.name())
                .param("why", change.why())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("ids", texts(entries, p -> p.id().toString()))
                .update();
    }

    // One row per register is written by every change of it: only registers kept in memory pay for that.
    private void tide(Register<?> register) {
        if (register.isKeptInMemory()) {
            jdbc.sql("""
                    INSERT INTO register_tide AS t (register, changes) VALUES (:register, 1)
                    ON CONFLICT (register) DO UPDATE SET changes = t.changes + 1
                    """).param("register", register.key()).update();
        }
    }

    private static String[] texts(List<Projection> entries, Function<Projection, String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }

    private static String literal(int[] numbers) {
        return Arrays.toString(numbers).replace('[', '{').replace(']', '}');
    }
}
