package anlan.kernel.region;

import anlan.kernel.access.Login;
import anlan.kernel.register.Pick;
import anlan.kernel.register.PickSource;
import anlan.kernel.register.Question;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The divisions by code: those of the list last loaded, and those that were withdrawn before. */
@Configuration(proxyBeanMethods = false)
public class Regions {
    /** Divisions by id of their entry; written by loads alone. */
    public static final Register<Region> REGISTER = Register.of("region", "行政区划", Region.class)
            .columns("code", "name", "fullName", "level", "above", "state")
            .filters("level", "state")
            .searched("code", "fullName", "formerName")
            .unique("code")
            .titled(Region::marked, Region::code)
            .seenEverywhere();

    @Bean
    Register<Region> regionRegister() {
        return REGISTER;
    }

    @Bean
    PickSource regionPicks(Registers registers) {
        return new Codes(registers);
    }

    /** Choices of a field that holds a code: what is stored is the code, not the id of an entry. */
    private record Codes(Registers registers) implements PickSource {
        private static final String CODE = "[0-9]{6,12}";

        @Override
        public String key() {
            return REGISTER.key();
        }

        // A code no list has is offered as it was typed: lists end at townships, and a bureau may work before any is
        // loaded.
        @Override
        public List<Pick> find(Login login, String words, int size) {
            Question question = Question.everything(size).about(words);
            List<Pick> found = registers.page(REGISTER, login.scope(), question).rows().stream()
                    .map(entry -> pick(entry.body()))
                    .toList();
            boolean typed = found.isEmpty() && words.strip().matches(CODE);
            return typed ? List.of(new Pick(words.strip(), words.strip(), "名录中没有")) : found;
        }

        @Override
        public List<Pick> named(Collection<String> codes) {
            return registers.some(REGISTER, codes.stream().map(Region::id).toList()).stream()
                    .map(entry -> pick(entry.body()))
                    .toList();
        }

        private static Pick pick(Region region) {
            return new Pick(region.code(), region.marked(), region.code());
        }
    }
}
