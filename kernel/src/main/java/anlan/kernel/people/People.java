package anlan.kernel.people;

import anlan.kernel.register.Entry;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Transactions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation, kept in memory and read again when one of its registers changes, here at once, on other nodes within a second. */
@Component
public final class People {
    private static final Set<Register<?>> PARTS = Set.of(
            PeopleRegisters.UNITS,
            PeopleRegisters.PERSONS,
            PeopleRegisters.POSTS,
            PeopleRegisters.DEPUTIES,
            PeopleRegisters.OFFICERS);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private final Registers registers;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Reading last;

    /** Follows the registers it is made of. */
    public People(Registers registers, Transactions transactions, JdbcClient jdbc) {
        this.registers = registers;
        this.transactions = transactions;
        this.jdbc = jdbc;
        registers.onChange(register -> {
            if (PARTS.contains(register)) {
                changes.incrementAndGet();
            }
        });
    }

    /** The organisation as it stands now. */
    public Organisation organisation() {
        Reading known = last;
        long here = changes.get();
        if (known != null && known.here() == here && System.nanoTime() - known.checked() < FRESH) {
            return known.organisation();
        }
        return transactions.everywhere(() -> current(known, here));
    }

    private Organisation current(@Nullable Reading known, long here) {
        long everywhere = tide();
        Organisation organisation = known != null && known.here() == here && known.everywhere() == everywhere
                ? known.organisation()
                : read();
        last = new Reading(organisation, here, everywhere, System.nanoTime());
        return organisation;
    }

    private long tide() {
        return jdbc.sql("""
                        SELECT coalesce(sum(changes), 0) FROM register_tide
                        WHERE register IN ('unit', 'person', 'post', 'deputy', 'officer')
                        """).query(Long.class).single();
    }

    private Organisation read() {
        Map<UUID, Person> persons = new LinkedHashMap<>();
        entries(PeopleRegisters.PERSONS).forEach(entry -> persons.put(entry.id(), entry.body()));
        return new Organisation(
                bodies(PeopleRegisters.UNITS),
                persons,
                bodies(PeopleRegisters.POSTS),
                bodies(PeopleRegisters.DEPUTIES),
                bodies(PeopleRegisters.OFFICERS));
    }

    private <R extends Record> List<R> bodies(Register<R> register) {
        return entries(register).stream().map(Entry::body).toList();
    }

    private <R extends Record> List<Entry<R>> entries(Register<R> register) {
        return registers.everything(register);
    }

    // The tide is read before the entries: a change between the two is seen again at the next look, never missed.
    private record Reading(Organisation organisation, long here, long everywhere, long checked) {}
}
