package anlan.kernel.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What rules ask about officers, as they were on a day. */
@Component
public final class Officers {
    private static final LocalDate QUALIFICATION_ASKED = LocalDate.of(2021, 7, 15);
    private final People people;

    /** Asks the organisation in memory; no query per question. */
    public Officers(People people) {
        this.people = people;
    }

    /** Those of the persons whose certificate held on the day (Administrative Penalty Law art. 42). */
    public Set<UUID> certifiedOn(Set<UUID> persons, LocalDate day) {
        Organisation organisation = people.organisation();
        return persons.stream()
                .filter(person -> organisation.certificate(person, day).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Number of the certificate that held on the day. */
    public Optional<String> certificateOn(UUID person, LocalDate day) {
        return people.organisation().certificate(person, day).map(Officer::certificate);
    }

    /** Those of the persons who are recused from matters of the enterprise (Administrative Penalty Law art. 43). */
    public Set<UUID> recusedFrom(Set<UUID> persons, UUID enterprise) {
        return people.organisation().certificates().stream()
                .filter(officer ->
                        persons.contains(officer.person()) && officer.recusals().contains(enterprise))
                .map(Officer::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the person may make legal reviews (Administrative Penalty Law art. 58): has the legal professional qualification, or
     * reviewed already before the law asked for it.
     */
    public boolean mayReview(UUID person) {
        return people.organisation().certificates().stream()
                .filter(officer -> officer.person().equals(person))
                .anyMatch(officer -> officer.legalQualification()
                        || (officer.firstReview() != null
                                && officer.firstReview().isBefore(QUALIFICATION_ASKED)));
    }
}
