package anlan.kernel.register;

import anlan.kernel.form.Field;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A declared register: immutable, made once as a constant and handed to Spring as a bean.
 *
 * @param key stable key, part of addresses
 * @param label officials' words
 * @param type the record of one entry
 * @param columns fields shown in lists, in order; each is sortable
 * @param filters fields offered as filters
 * @param searched fields found by any part of their text
 * @param unique sets of fields that no two open entries may share
 * @param title what an entry is called in lists of choices
 * @param note what tells two entries of the same title apart
 * @param unit path of the unit an entry belongs to; empty: that of whoever adds it
 * @param check what the annotations cannot say: errors of an entry as of a day
 * @param writers keys of posts that may add and change; empty: nobody by hand
 * @param everywhere whether every unit sees every entry
 * @param inMemory whether the server keeps all entries in memory (small registers that rules ask)
 */
public record Register<R extends Record>(
        String key,
        String label,
        Class<R> type,
        List<String> columns,
        List<String> filters,
        List<String> searched,
        List<List<String>> unique,
        Function<R, String> title,
        Function<R, String> note,
        Function<R, Optional<String>> unit,
        BiFunction<R, LocalDate, List<FieldError>> check,
        Set<String> writers,
        boolean everywhere,
        boolean inMemory) {

    /** A register of that record: every field a column, nothing searched, written by nobody until said otherwise. */
    public static <R extends Record> Register<R> of(String key, String label, Class<R> type) {
        List<String> all = Fields.of(type).all().stream()
                .filter(field -> !field.list() && !field.type().isRecord())
                .map(Field::name)
                .toList();
        return new Register<>(
                key,
                label,
                type,
                all,
                List.of(),
                List.of(),
                List.of(),
                Record::toString,
                entry -> "",
                entry -> Optional.empty(),
                (entry, day) -> List.of(),
                Set.of(),
                false,
                false);
    }

    /** Shows these fields in lists, in this order, the first being the usual sort. */
    public Register<R> columns(String... names) {
        return with(known(names), filters, searched, unique);
    }

    /** Offers these fields as filters. */
    public Register<R> filters(String... names) {
        return with(columns, known(names), searched, unique);
    }

    /** Finds entries by any part of these fields. */
    public Register<R> searched(String... names) {
        return with(columns, filters, known(names), unique);
    }

    /** No two open entries of any unit may agree in all of these fields; may be said several times. */
    public Register<R> unique(String... names) {
        List<List<String>> more = new ArrayList<>(unique);
        more.add(known(names));
        return with(columns, filters, searched, List.copyOf(more));
    }

    /** Calls an entry so where it is picked, and tells namesakes apart by the note. */
    public Register<R> titled(Function<R, String> by, Function<R, String> apart) {
        return new Register<>(
                key, label, type, columns, filters, searched, unique, by, apart, unit, check, writers, everywhere, inMemory);
    }

    /** An entry belongs to the unit this field names. */
    public Register<R> belongingTo(Function<R, String> path) {
        Function<R, Optional<String>> of = entry -> Optional.of(path.apply(entry));
        return new Register<>(
                key, label, type, columns, filters, searched, unique, title, note, of, check, writers, everywhere, inMemory);
    }

    /** Refuses entries for which the check names errors. */
    public Register<R> checked(BiFunction<R, LocalDate, List<FieldError>> by) {
        return new Register<>(
                key, label, type, columns, filters, searched, unique, title, note, unit, by, writers, everywhere, inMemory);
    }

    /** Holders of one of these posts may add and change. */
    public Register<R> writtenBy(String... posts) {
        return new Register<>(
                key, label, type, columns, filters, searched, unique, title, note, unit, check, Set.of(posts), everywhere, inMemory);
    }

    /** Every unit sees every entry: lists of powers, holidays, approval chains. */
    public Register<R> seenEverywhere() {
        return new Register<>(
                key, label, type, columns, filters, searched, unique, title, note, unit, check, writers, true, inMemory);
    }

    /** The server keeps all entries in memory and reads them again when one changes. */
    public Register<R> keptInMemory() {
        return new Register<>(
                key, label, type, columns, filters, searched, unique, title, note, unit, check, writers, everywhere, true);
    }

    /** Fields that are projected for sorting and filtering. */
    Set<String> indexed() {
        Set<String> names = new LinkedHashSet<>(columns);
        names.addAll(filters);
        return names;
    }

    /** Whether lists can be sorted by the field: it is a column and holds one value. */
    boolean sortable(String name) {
        return columns.contains(name)
                && Fields.of(type).named(name).filter(field -> !field.list()).isPresent();
    }

    private Register<R> with(List<String> shown, List<String> offered, List<String> found, List<List<String>> once) {
        return new Register<>(
                key, label, type, shown, offered, found, once, title, note, unit, check, writers, everywhere, inMemory);
    }

    private List<String> known(String... names) {
        for (String name : names) {
            if (Fields.of(type).named(name).isEmpty()) {
                throw new IllegalArgumentException(key + " has no field " + name);
            }
        }
        return List.of(names);
    }
}
