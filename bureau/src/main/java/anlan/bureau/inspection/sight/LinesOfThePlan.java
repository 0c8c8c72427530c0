package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.InspectionNeeds;
import anlan.bureau.inspection.InspectionNeeds.Line;
import anlan.bureau.inspection.InspectionNeeds.Lines;
import anlan.bureau.inspection.InspectionRegisters;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.register.Registers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lines of the yearly plan an approval names, as the register has them. */
@Component
final class LinesOfThePlan implements Sight<List<UUID>, Lines> {

    private final Registers registers;

    LinesOfThePlan(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Need<List<UUID>, Lines> need() {
        return InspectionNeeds.PLAN;
    }

    @Override
    public Lines look(List<UUID> lines, On on) {
        return new Lines(registers.some(InspectionRegisters.PLAN, lines).stream()
                .filter(entry -> !entry.closed())
                .map(entry -> new Line(
                        entry.id(),
                        entry.body().year(),
                        entry.body().ground(),
                        entry.body().approvedOn(),
                        entry.body().enterprises()))
                .toList());
    }
}
