package anlan.bureau.inspection;

import anlan.bureau.inspection.InspectionNeeds.Item;
import anlan.bureau.inspection.InspectionNeeds.Items;
import anlan.bureau.inspection.InspectionNeeds.Lines;
import anlan.kernel.journal.Sight;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers inspection keeps. */
@Configuration(proxyBeanMethods = false)
public class InspectionRegisters {

    /** 检查事项: the published list of what may be inspected, the same for all units. */
    public static final Register<CheckItem> ITEMS = Register.of("inspection-item", "检查事项", CheckItem.class)
            .columns("code", "item", "basis", "field", "random")
            .filters("field", "random")
            .searched("code", "item", "basis", "standard")
            .unique("code")
            .titled(CheckItem::item, CheckItem::basis)
            .writtenBy("leader", "legal")
            .seenEverywhere();

    /** 年度监督检查计划: one entry for each line, of the unit that carries it out. */
    public static final Register<PlanLine> PLAN = Register.of("inspection-plan", "年度监督检查计划", PlanLine.class)
            .columns("year", "unit", "code", "item", "ground", "visits", "approvedOn")
            .filters("unit", "ground")
            .searched("code", "item", "approval")
            .unique("unit", "year", "code")
            .titled(line -> line.year() + "年 " + line.item(), PlanLine::code)
            .belongingTo(PlanLine::unit)
            .checked((line, day) -> line.errors())
            .writtenBy("leader", "deputy-leader", "legal", "clerk");

    /** The picked entries of the list of check items that stand open (INS-004). */
    @Bean
    Sight<List<UUID>, Items> itemsOnTheList(Registers registers) {
        return Sight.onRegister(
                registers,
                ITEMS,
                InspectionNeeds.ITEMS,
                open -> new Items(open.stream()
                        .map(entry -> new Item(
                                entry.id(), entry.body().item(), entry.body().basis()))
                        .toList()));
    }

    /** The lines of the yearly plan an approval names, as the register has them. */
    @Bean
    Sight<List<UUID>, Lines> linesOfThePlan(Registers registers) {
        return Sight.onRegister(
                registers,
                PLAN,
                InspectionNeeds.PLAN,
                open -> new Lines(open.stream()
                        .map(entry -> entry.body().line(entry.id()))
                        .toList()));
    }

    @Bean
    Register<PlanLine> inspectionPlanRegister() {
        return PLAN;
    }

    @Bean
    Register<CheckItem> inspectionItemRegister() {
        return ITEMS;
    }
}
