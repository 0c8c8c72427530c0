package anlan.kernel.people;

import anlan.kernel.register.Entry;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The organisation, kept in memory. */
@Component
public final class People {
    private static final List<Register<?>> PARTS = List.of(
            PeopleRegisters.UNITS,
            PeopleRegisters.PERSONS,
            PeopleRegisters.POSTS,
            PeopleRegisters.DEPUTIES,
            PeopleRegisters.OFFICERS);
    private final Registers registers;
    private final Supplier<Organisation> organisation;

    /** Follows the registers it is made of. */
    public People(Registers registers) {
        this.registers = registers;
        this.organisation = registers.inMemory(PARTS, this::read);
    }

    /** The organisation as it stands now. */
    public Organisation organisation() {
        return organisation.get();
    }

    private Organisation read() {
        Map<UUID, Person> persons = new LinkedHashMap<>();
        registers.everything(PeopleRegisters.PERSONS).forEach(entry -> persons.put(entry.id(), entry.body()));
        return new Organisation(
                bodies(PeopleRegisters.UNITS),
                persons,
                bodies(PeopleRegisters.POSTS),
                bodies(PeopleRegisters.DEPUTIES),
                bodies(PeopleRegisters.OFFICERS));
    }

    private <R extends Record> List<R> bodies(Register<R> register) {
        return registers.everything(register).stream().map(Entry::body).toList();
    }
}
