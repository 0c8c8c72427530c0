package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.InspectionNeeds;
import anlan.bureau.inspection.InspectionNeeds.Inspector;
import anlan.bureau.inspection.InspectionNeeds.Inspectors;
import anlan.bureau.inspection.InspectionNeeds.Team;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which officers hold a certificate that day, and who of them stays away from the enterprise (OFF-001, OFF-006). */
@Component
final class InspectorsOnDuty implements Sight<Team, Inspectors> {

    private final People people;

    InspectorsOnDuty(People people) {
        this.people = people;
    }

    @Override
    public Need<Team, Inspectors> need() {
        return InspectionNeeds.INSPECTORS;
    }

    @Override
    public Inspectors look(Team team, On on) {
        Organisation organisation = people.organisation();
        List<Inspector> certified = team.officers().stream()
                .distinct()
                .flatMap(officer -> organisation.certificate(officer, on.day()).stream())
                .map(held -> new Inspector(held.person(), organisation.personName(held.person()), held.certificate()))
                .toList();
        List<String> recused = organisation.certificates().stream()
                .filter(held -> team.officers().contains(held.person())
                        && !Collections.disjoint(held.recusals(), team.enterprises()))
                .map(held -> organisation.personName(held.person()))
                .distinct()
                .toList();
        return new Inspectors(certified, recused);
    }
}
