package anlan.bureau.penalty.sight;

import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which officers hold a certificate that is valid on the day of the act (OFF-001). */
@Component
final class CertifiedOfficers implements Sight<List<UUID>, Needs.Certified> {

    private final People people;

    CertifiedOfficers(People people) {
        this.people = people;
    }

    @Override
    public Need<List<UUID>, Needs.Certified> need() {
        return Needs.CERTIFIED;
    }

    @Override
    public Needs.Certified look(List<UUID> officers, On on) {
        Organisation organisation = people.organisation();
        return new Needs.Certified(officers.stream()
                .distinct()
                .flatMap(officer -> organisation.certificate(officer, on.day()).stream())
                .map(held -> new Needs.Certificate(
                        held.person(), organisation.personName(held.person()), held.certificate()))
                .toList());
    }
}
