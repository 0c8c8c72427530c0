package anlan.kernel.officer;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Certificates as the register of officers has them. */
@Component
final class CertificatesOnRegister implements Sight<List<UUID>, Certified> {

    private final People people;

    CertificatesOnRegister(People people) {
        this.people = people;
    }

    @Override
    public Need<List<UUID>, Certified> need() {
        return Certified.NEED;
    }

    @Override
    public Certified look(List<UUID> persons, On on) {
        Organisation organisation = people.organisation();
        return new Certified(persons.stream()
                .distinct()
                .flatMap(person -> organisation.certificate(person, on.day()).stream())
                .map(held ->
                        new Certified.Holder(held.person(), organisation.personName(held.person()), held.certificate()))
                .toList());
    }
}
