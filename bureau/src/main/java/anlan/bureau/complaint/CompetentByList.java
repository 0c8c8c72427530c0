package anlan.bureau.complaint;

import anlan.bureau.complaint.DutyList.Competent;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Scope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The picked line of the duty list, if it stands open (INS-014). */
@Component
final class CompetentByList implements Sight<UUID, Competent> {

    private final Registers registers;

    CompetentByList(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Need<UUID, Competent> need() {
        return DutyList.COMPETENT;
    }

    @Override
    public Competent look(UUID line, On on) {
        return new Competent(registers.find(DutyList.REGISTER, Scope.system(), line).stream()
                .filter(entry -> !entry.closed())
                .map(Entry<DutyLine>::body)
                .toList());
    }
}
