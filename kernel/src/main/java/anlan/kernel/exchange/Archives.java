package anlan.kernel.exchange;

import anlan.kernel.people.PeopleRegisters;
import anlan.kernel.people.Unit;
import anlan.kernel.people.UnitKind;
import anlan.kernel.register.Change;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units imported cases belong to: each apart from every bureau, so that no figure of a bureau counts them. */
@Component
final class Archives {
    private final Registers registers;

    Archives(Registers registers) {
        this.registers = registers;
    }

    /** Founds the unit of the mapping if there is none of that path; refuses a path where people work. */
    void found(Mapping mapping, LocalDate today, Instant now) throws BadMapping {
        Optional<Unit> there = registers.everything(PeopleRegisters.UNITS).stream()
                .map(entry -> entry.body())
                .filter(unit -> unit.path().equals(mapping.unit()))
                .findFirst();
        if (there.isPresent()) {
            refuseBureau(there.get());
            return;
        }
        Unit unit = new Unit(mapping.unit(), mapping.unitName(), null, UnitKind.ARCHIVE, today, null, List.of());
        registers.add(PeopleRegisters.UNITS, Ids.at(now), unit, Change.bySystem(mapping.unit(), now, mapping.title()));
    }

    private static void refuseBureau(Unit unit) throws BadMapping {
        if (unit.kind() != UnitKind.ARCHIVE) {
            throw new BadMapping("单位 " + unit.path() + " 是" + unit.kind().label() + "“" + unit.name() + "”；历史案件应另放一个“"
                    + UnitKind.ARCHIVE.label() + "”单位，不与本机关的案件混在一起");
        }
    }
}
