package anlan.bureau.penalty.sight;

import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names and posts of people, as the register has them on the day. */
@Component
final class PeopleOnRegister implements Sight<List<UUID>, Needs.Known> {

    private final People people;

    PeopleOnRegister(People people) {
        this.people = people;
    }

    @Override
    public Need<List<UUID>, Needs.Known> need() {
        return Needs.PEOPLE;
    }

    @Override
    public Needs.Known look(List<UUID> persons, On on) {
        Organisation organisation = people.organisation();
        return new Needs.Known(persons.stream()
                .distinct()
                .flatMap(id -> organisation.person(id).stream()
                        .map(person -> new Needs.Listed(
                                id,
                                organisation.personName(id),
                                organisation.heldBy(id, on.day()).stream()
                                        .map(held -> held.label())
                                        .distinct()
                                        .collect(Collectors.joining("、")))))
                .toList());
    }
}
