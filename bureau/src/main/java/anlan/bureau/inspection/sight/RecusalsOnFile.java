package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.InspectionNeeds;
import anlan.bureau.inspection.InspectionNeeds.Recusals;
import anlan.bureau.inspection.InspectionNeeds.Recused;
import anlan.bureau.inspection.InspectionNeeds.Team;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which officers stay away from which enterprises, as the register of certificates says (OFF-006). */
@Component
final class RecusalsOnFile implements Sight<Team, Recusals> {

    private final People people;

    RecusalsOnFile(People people) {
        this.people = people;
    }

    @Override
    public Need<Team, Recusals> need() {
        return InspectionNeeds.RECUSALS;
    }

    @Override
    public Recusals look(Team team, On on) {
        Set<UUID> officers = new HashSet<>(team.officers());
        Set<UUID> enterprises = new HashSet<>(team.enterprises());
        Organisation organisation = people.organisation();
        List<Recused> recused = organisation.certificates().stream()
                .filter(held -> officers.contains(held.person()))
                .flatMap(held -> held.recusals().stream()
                        .filter(enterprises::contains)
                        .map(enterprise -> new Recused(held.person(), enterprise)))
                .distinct()
                .toList();
        return new Recusals(
                recused,
                recused.stream()
                        .map(each -> organisation.personName(each.officer()))
                        .distinct()
                        .toList());
    }
}
