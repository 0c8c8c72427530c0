package anlan.kernel.officer;

import anlan.kernel.journal.Sight;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Certificates as the register of officers has them. */
@Configuration(proxyBeanMethods = false)
class OfficerSights {

    @Bean
    Sight<List<UUID>, Certified> certified(People people) {
        return Sight.of(Certified.NEED, (persons, on) -> {
            Organisation organisation = people.organisation();
            return new Certified(persons.stream()
                    .distinct()
                    .flatMap(person -> organisation.certificate(person, on.day()).stream())
                    .map(held -> new Certified.Holder(
                            held.person(), organisation.personName(held.person()), held.certificate()))
                    .toList());
        });
    }
}
