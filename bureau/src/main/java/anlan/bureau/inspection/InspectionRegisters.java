package anlan.bureau.inspection;

import anlan.kernel.register.Register;
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

    @Bean
    Register<CheckItem> inspectionItemRegister() {
        return ITEMS;
    }
}
