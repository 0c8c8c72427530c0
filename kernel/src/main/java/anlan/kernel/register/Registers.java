package anlan.kernel.register;

import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** All declared registers and what can be done with them; each call is one transaction or joins the caller's. */
@Component
public final class Registers {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final Map<String, Register<?>> declared = new LinkedHashMap<>();
    private final Map<String, List<InMemory<?>>> madeOf = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final RegisterReader reader;
    private final RegisterLists lists;
    private final RegisterWriter writer;

    /** Collects every bean of type {@link Register}; refuses two of one key. */
    public Registers(
            List<Register<?>> registers,
            Transactions transactions,
            RegisterReader reader,
            RegisterLists lists,
            RegisterWriter writer) {
        for (Register<?> register : registers) {
            if (declared.putIfAbsent(register.key(), register) != null) {
                throw new IllegalStateException("two registers are called " + register.key());
            }
        }
        this.transactions = transactions;
        this.reader = reader;
        this.lists = lists;
        this.writer = writer;
    }

    /** Every declared register, in the order of declaration. */
    public List<Register<?>> all() {
        return List.copyOf(declared.values());
    }

    /** The register of that key. */
    public Optional<Register<?>> named(String key) {
        return Optional.ofNullable(declared.get(key));
    }

    /**
     * Adds an entry under an id the client made; a repeat of the same entry is harmless.
     *
     * @throws Unfit when the entry fails its check or repeats what may occur only once
     */
    public <R extends Record> Entry<R> add(Register<R> register, UUID id, R record, Change change) {
        return writing(register, change, () -> {
            Optional<Entry<R>> already = reader.find(register, id);
            if (already.isEmpty()) {
                writer.add(register, List.of(projected(register, id, record, change)), change);
            } else if (already.get().version() > 1 || !already.get().body().equals(record)) {
                throw new StaleEntry();
            }
            return reader.find(register, id).orElseThrow();
        });
    }

    /** Adds many entries, all of them or none; ids are taken in order. */
    public <R extends Record> void addAll(Register<R> register, Map<UUID, R> records, Change change) {
        writing(register, change, () -> {
            List<Projection> projections = new ArrayList<>();
            records.forEach((id, record) -> projections.add(projected(register, id, record, change)));
            writer.add(register, projections, change);
            return true;
        });
    }

    /**
     * Changes an entry that was read at that version.
     *
     * @throws StaleEntry when somebody else changed it meanwhile, or it is not in scope
     */
    public <R extends Record> Entry<R> change(Register<R> register, UUID id, int version, R record, Change change) {
        return writing(register, change, () -> {
            writer.change(
                    register, projected(register, id, record, change), version, EntryVersion.Kind.CHANGED, change);
            return reader.find(register, id).orElseThrow();
        });
    }

    /** Takes an entry out of the register (注销) or back into it; it stays readable with its history. */
    public <R extends Record> Entry<R> close(
            Register<R> register, UUID id, int version, boolean closed, Change change) {
        return writing(register, change, () -> {
            Entry<R> entry = reader.find(register, id).orElseThrow(StaleEntry::new);
            EntryVersion.Kind kind = closed ? EntryVersion.Kind.CLOSED : EntryVersion.Kind.REOPENED;
            Projection same = Projection.of(register, id, entry.unit(), entry.body());
            writer.change(register, same, version, kind, change);
            return reader.find(register, id).orElseThrow();
        });
    }

    /** One entry, open or closed, if the scope covers it. */
    public <R extends Record> Optional<Entry<R>> find(Register<R> register, Scope scope, UUID id) {
        return reading(register, scope, () -> reader.find(register, id));
    }

    /** A part of the list of open entries. */
    public <R extends Record> Page<R> page(Register<R> register, Scope scope, Question question) {
        return reading(register, scope, () -> lists.page(register, question));
    }

    /** Entries by id, of every unit, open or closed; for showing the names of what a case refers to. */
    public <R extends Record> List<Entry<R>> some(Register<R> register, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : transactions.everywhere(() -> reader.some(register, ids));
    }

    /** Values of a field that occur, at most so many. */
    <R extends Record> List<String> occurring(Register<R> register, Scope scope, String field, int size) {
        return reading(register, scope, () -> reader.occurring(register, field, size));
    }

    /** Hands on every open entry the question asks for, page by page. */
    public <R extends Record> void each(
            Register<R> register, Scope scope, Question question, Consumer<List<Entry<R>>> consumer) {
        String mark = "";
        do {
            Question next = question.after(mark);
            Page<R> page = reading(register, scope, () -> lists.uncounted(register, next));
            consumer.accept(page.rows());
            mark = page.next() == null ? "" : page.next();
        } while (!mark.isEmpty());
    }

    /**
     * What is made of all open entries of some registers kept in memory; made again when one of them changes.
     *
     * @throws IllegalArgumentException when one of them is not declared as kept in memory
     */
    public <T> Supplier<T> inMemory(List<Register<?>> parts, Supplier<T> read) {
        for (Register<?> part : parts) {
            if (!part.isKeptInMemory()) {
                throw new IllegalArgumentException(part.key() + " is not kept in memory");
            }
        }
        InMemory<T> made = new InMemory<>(transactions, () -> reader.tide(parts), read);
        parts.forEach(part -> madeOf.computeIfAbsent(part.key(), key -> new CopyOnWriteArrayList<>())
                .add(made));
        return made;
    }

    /** Every open entry of every unit; for registers kept in memory. */
    public <R extends Record> List<Entry<R>> everything(Register<R> register) {
        return transactions.everywhere(() -> reader.all(register));
    }

    /** Entries that left the register, latest first. */
    public <R extends Record> List<Entry<R>> closed(Register<R> register, Scope scope, int size) {
        return reading(register, scope, () -> reader.closed(register, size));
    }

    /** Who changed the entry, latest first. */
    public <R extends Record> List<EntryVersion<R>> history(Register<R> register, Scope scope, UUID id) {
        return reading(register, scope, () -> reader.history(register, id));
    }

    /** Which of these keys, by fields, are taken already. */
    <R extends Record> Set<String> taken(Register<R> register, String fields, List<String> keys) {
        return transactions.everywhere(() -> reader.taken(register, fields, keys));
    }

    private <T> T reading(Register<?> register, Scope scope, Supplier<T> work) {
        return register.isSeenEverywhere() ? transactions.everywhere(work) : transactions.in(scope, work);
    }

    private <R extends Record, T> T writing(Register<R> register, Change change, Supplier<T> work) {
        return transactions.in(change.scope(), () -> {
            transactions.afterwards(
                    () -> madeOf.getOrDefault(register.key(), List.of()).forEach(InMemory::changed));
            return work.get();
        });
    }

    /** Refuses, with {@link Unfit}, what the annotations of the record cannot refuse. */
    <R extends Record> void judge(Register<R> register, R record, Change change) {
        LocalDate day = LocalDate.ofInstant(change.at(), ZONE);
        List<FieldError> errors = register.errorsOf(record, day);
        if (!errors.isEmpty()) {
            throw new Unfit(errors);
        }
        if (!change.scope().covers(unitOf(register, record, change))) {
            throw new Unfit("", "不能登记不属于本单位及下级单位的条目");
        }
    }

    private <R extends Record> Projection projected(Register<R> register, UUID id, R record, Change change) {
        judge(register, record, change);
        return Projection.of(register, id, unitOf(register, record, change), record);
    }

    private static <R extends Record> String unitOf(Register<R> register, R record, Change change) {
        return register.unitOf(record).orElse(change.unit());
    }
}
