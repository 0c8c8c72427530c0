package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Schema;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers and entries as the browser wants them. */
@Component
final class RegisterView {
    private static final int OPTIONS = 100;
    private final Registers registers;
    private final Picks picks;

    RegisterView(Registers registers, Picks picks) {
        this.registers = registers;
        this.picks = picks;
    }

    /** A register's name. */
    record Name(String key, String label) {}

    /** A column of the list. */
    record Column(String key, String label, boolean sortable) {}

    /** A filter with its choices. */
    record Filter(String key, String label, List<Name> options) {}

    /** All that is needed to show list and form. */
    record Shown(
            String key, String label, Object schema, List<Column> columns, List<Filter> filters, boolean writable) {}

    /** One entry; the body is its canonical JSON. */
    record ShownEntry(
            UUID id,
            int version,
            boolean closed,
            Instant changed,
            String unit,
            @JsonRawValue String body) {}

    /** One version; the body is its canonical JSON. */
    record ShownVersion(
            int version,
            String kind,
            String name,
            String why,
            Instant at,
            @JsonRawValue String body) {}

    Shown of(Register<?> register, Login login) {
        Fields fields = Fields.of(register.type());
        List<Column> columns = register.columns().stream()
                .map(name -> new Column(name, fields.named(name).orElseThrow().label(), register.sortable(name)))
                .toList();
        List<Filter> filters = register.filters().stream()
                .map(name -> fields.named(name).orElseThrow())
                .map(field -> new Filter(field.name(), field.label(), options(register, field, login)))
                .toList();
        return new Shown(
                register.key(),
                register.label(),
                Schema.of(register.type()),
                columns,
                filters,
                register.writableBy(login));
    }

    static ShownEntry of(Entry<?> entry) {
        return new ShownEntry(
                entry.id(),
                entry.version(),
                entry.closed(),
                entry.changed(),
                entry.unit(),
                PaperJson.write(entry.body()).text());
    }

    static ShownVersion of(EntryVersion<?> version) {
        return new ShownVersion(
                version.version(),
                version.kind().label(),
                version.name(),
                version.why(),
                version.at(),
                PaperJson.write(version.body()).text());
    }

    private List<Name> options(Register<?> register, Field field, Login login) {
        if (field.type().isEnum()) {
            return Arrays.stream(field.type().getEnumConstants())
                    .map(constant -> new Name(
                            ((Enum<?>) constant).name(),
                            constant instanceof Labelled labelled ? labelled.label() : constant.toString()))
                    .toList();
        }
        if (field.type() == boolean.class || field.type() == Boolean.class) {
            return List.of(new Name("true", "是"), new Name("false", "否"));
        }
        return field.pick()
                .flatMap(picks::source)
                .map(source -> choices(source, login))
                .orElseGet(() -> registers.occurring(register, login.scope(), field.name(), OPTIONS).stream()
                        .map(value -> new Name(value, value))
                        .toList());
    }

    private static List<Name> choices(PickSource source, Login login) {
        return source.find(login, "", OPTIONS).stream()
                .map(pick -> new Name(pick.id(), pick.label()))
                .toList();
    }
}
