package anlan.kernel.document;

import anlan.kernel.register.Entry;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of letterheads, and what documents read of it. */
@Configuration(proxyBeanMethods = false)
class DocumentRegisters {

    @Bean
    Register<Letterhead> letterheadRegister() {
        return Letterheads.REGISTER;
    }

    @Bean
    Letterheads letterheads(Registers registers) {
        return new Letterheads(registers.inMemory(
                List.of(Letterheads.REGISTER),
                () -> registers.everything(Letterheads.REGISTER).stream()
                        .map(Entry::body)
                        .toList()));
    }
}
