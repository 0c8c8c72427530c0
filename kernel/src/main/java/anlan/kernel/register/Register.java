package anlan.kernel.register;

import anlan.kernel.access.Administrator;
import anlan.kernel.access.Login;
import anlan.kernel.form.Field;
import anlan.kernel.form.FieldError;
import anlan.kernel.form.Fields;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A declared register: made once as a constant and handed to Spring as a bean. Each word below gives a register that differs in one
 * thing; none changes the register it is said to.
 */
public final class Register<R extends Record> {
    private final String key;
    private final String label;
    private final Class<R> type;
    private List<String> columns;
    private List<String> filters = List.of();
    private List<String> searched = List.of();
    private List<List<String>> unique = List.of();
    private Function<R, String> title = Record::toString;
    private Function<R, String> note = entry -> "";
    private Function<R, Optional<String>> unit = entry -> Optional.empty();
    private BiFunction<R, LocalDate, List<FieldError>> check = (entry, day) -> List.of();
    private Set<String> writers = Set.of();
    private @Nullable Administrator administrator;
    private boolean everywhere;
    private boolean inMemory;

    private Register(String key, String label, Class<R> type) {
        this.key = key;
        this.label = label;
        this.type = type;
        this.columns = Fields.of(type).all().stream()
                .filter(field -> !field.list() && (!field.type().isRecord() || field.type() == Money.class))
                .map(Field::name)
                .toList();
    }

    /** A register of that record: every field a column, nothing searched, written by nobody until said otherwise. */
    public static <R extends Record> Register<R> of(String key, String label, Class<R> type) {
        return new Register<>(key, label, type);
    }

    /** Shows these fields in lists, in this order, the first being the usual sort. */
    public Register<R> columns(String... names) {
        return with(copy -> copy.columns = known(names));
    }

    /** Offers these fields as filters. */
    public Register<R> filters(String... names) {
        return with(copy -> copy.filters = known(names));
    }

    /** Finds entries by any part of these fields. */
    public Register<R> searched(String... names) {
        return with(copy -> copy.searched = known(names));
    }

    /** No two open entries of any unit may agree in all of these fields; may be said several times. */
    public Register<R> unique(String... names) {
        List<List<String>> more = new ArrayList<>(unique);
        more.add(known(names));
        return with(copy -> copy.unique = List.copyOf(more));
    }

    /** Calls an entry so where it is picked, and tells namesakes apart by the note. */
    public Register<R> titled(Function<R, String> by, Function<R, String> apart) {
        return with(copy -> {
            copy.title = by;
            copy.note = apart;
        });
    }

    /** An entry belongs to the unit whose path this gives, instead of that of whoever adds it. */
    public Register<R> belongingTo(Function<R, String> path) {
        return with(copy -> copy.unit = entry -> Optional.of(path.apply(entry)));
    }

    /** Refuses entries for which the check, as of a day, names errors that annotations cannot say. */
    public Register<R> checked(BiFunction<R, LocalDate, List<FieldError>> by) {
        return with(copy -> copy.check = by);
    }

    /** Holders of one of these posts may add and change. */
    public Register<R> writtenBy(String... posts) {
        return with(copy -> copy.writers = Set.of(posts));
    }

    /** That administrator may read and write it too, who otherwise sees no register. */
    public Register<R> administeredBy(Administrator kind) {
        return with(copy -> copy.administrator = kind);
    }

    /** Every unit sees every entry: lists of powers, holidays, approval chains. */
    public Register<R> seenEverywhere() {
        return with(copy -> copy.everywhere = true);
    }

    /** The server keeps all entries in memory and reads them again when one changes. */
    public Register<R> keptInMemory() {
        return with(copy -> copy.inMemory = true);
    }

    /** Stable key, part of addresses. */
    public String key() {
        return key;
    }

    /** Officials' words. */
    public String label() {
        return label;
    }

    /** The record of one entry. */
    public Class<R> type() {
        return type;
    }

    /** Whether whoever is signed in may add and change. */
    public boolean writableBy(Login login) {
        return login.administrator().map(kind -> kind == administrator).orElseGet(() -> login.holdsAnyOf(writers));
    }

    /** Whether whoever is signed in may read; which entries, his scope says. */
    public boolean readableBy(Login login) {
        return login.administrator().map(kind -> kind == administrator).orElse(true);
    }

    /** Fields shown in lists, in order. */
    public List<String> columns() {
        return columns;
    }

    /** Fields offered as filters. */
    public List<String> filters() {
        return filters;
    }

    /** What an entry is called in lists of choices. */
    public String titleOf(R entry) {
        return title.apply(entry);
    }

    /** What tells an entry from its namesakes. */
    public String noteOf(R entry) {
        return note.apply(entry);
    }

    List<String> searched() {
        return searched;
    }

    List<List<String>> unique() {
        return unique;
    }

    Optional<String> unitOf(R entry) {
        return unit.apply(entry);
    }

    List<FieldError> errorsOf(R entry, LocalDate day) {
        return check.apply(entry, day);
    }

    boolean isSeenEverywhere() {
        return everywhere;
    }

    boolean isKeptInMemory() {
        return inMemory;
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

    @Override
    public String toString() {
        return key;
    }

    private Register<R> with(Consumer<Register<R>> difference) {
        Register<R> copy = new Register<>(key, label, type);
        copy.columns = columns;
        copy.filters = filters;
        copy.searched = searched;
        copy.unique = unique;
        copy.title = title;
        copy.note = note;
        copy.unit = unit;
        copy.check = check;
        copy.writers = writers;
        copy.administrator = administrator;
        copy.everywhere = everywhere;
        copy.inMemory = inMemory;
        difference.accept(copy);
        return copy;
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
