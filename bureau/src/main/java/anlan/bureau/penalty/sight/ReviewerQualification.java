package anlan.bureau.penalty.sight;

import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.kernel.people.Officer;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a reviewer has the legal professional qualification, or reviewed before the law asked for it (OFF-008). */
@Component
final class ReviewerQualification implements Sight<UUID, Needs.Qualification> {

    /** Entry into force of the present Administrative Penalty Law. */
    private static final LocalDate ASKED_SINCE = LocalDate.of(2021, 7, 15);

    private final People people;

    ReviewerQualification(People people) {
        this.people = people;
    }

    @Override
    public Need<UUID, Needs.Qualification> need() {
        return Needs.REVIEWER;
    }

    @Override
    public Needs.Qualification look(UUID reviewer, On on) {
        Organisation organisation = people.organisation();
        List<Officer> certificates = organisation.certificates().stream()
                .filter(certificate -> certificate.person().equals(reviewer))
                .toList();
        return new Needs.Qualification(
                organisation.personName(reviewer),
                certificates.stream().anyMatch(Officer::legalQualification),
                certificates.stream()
                        .map(Officer::firstReview)
                        .anyMatch(first -> first != null && first.isBefore(ASKED_SINCE)));
    }
}
