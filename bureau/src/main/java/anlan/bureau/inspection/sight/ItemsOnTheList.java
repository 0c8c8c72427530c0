package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.InspectionNeeds;
import anlan.bureau.inspection.InspectionNeeds.Item;
import anlan.bureau.inspection.InspectionNeeds.Items;
import anlan.bureau.inspection.InspectionRegisters;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The picked entries of the list of check items that stand open (INS-004). */
@Component
final class ItemsOnTheList implements Sight<List<UUID>, Items> {

    private final Registers registers;

    ItemsOnTheList(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Need<List<UUID>, Items> need() {
        return InspectionNeeds.ITEMS;
    }

    @Override
    public Items look(List<UUID> items, On on) {
        return new Items(items.stream()
                .distinct()
                .flatMap(id -> registers.find(InspectionRegisters.ITEMS, Scope.system(), id).stream())
                .filter(entry -> !entry.closed())
                .map(entry ->
                        new Item(entry.id(), entry.body().item(), entry.body().basis()))
                .toList());
    }
}
