package anlan.bureau.story;

import anlan.bureau.penalty.At;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.Proposed;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Party;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ordinary penalty from filing to closing, each step on a lawful day: {@code Story.penalty().fine(…).upTo(At.SERVICE)}.
 *
 * <p>Immutable; every word makes a new story.
 */
public final class PenaltyStory {

    private final Cast cast;
    private final LocalDate filed;
    private final Nature nature;
    private final String violation;
    private final Money fine;
    private final List<Party> parties;
    private final boolean waived;
    private final boolean hearing;
    private final @Nullable UUID inspection;

    private PenaltyStory(
            Cast cast,
            LocalDate filed,
            Nature nature,
            String violation,
            Money fine,
            List<Party> parties,
            boolean waived,
            boolean hearing,
            @Nullable UUID inspection) {
        this.cast = cast;
        this.filed = filed;
        this.nature = nature;
        this.violation = violation;
        this.fine = fine;
        this.parties = List.copyOf(parties);
        this.waived = waived;
        this.hearing = hearing;
        this.inspection = inspection;
    }

    /** One enterprise, 40,000 yuan, rights waived in writing, filed on 2026-03-02. */
    static PenaltyStory usual() {
        return new PenaltyStory(
                Cast.invented(),
                LocalDate.of(2026, 3, 2),
                Nature.PREVENTIVE,
                "V-10",
                Money.yuan(40_000),
                List.of(PenaltyPapers.UNIT),
                true,
                false,
                null);
    }

    /** Played by others. */
    public PenaltyStory cast(Cast other) {
        return new PenaltyStory(other, filed, nature, violation, fine, parties, waived, hearing, inspection);
    }

    /** Filed on another day, a working day. */
    public PenaltyStory filedOn(LocalDate day) {
        return new PenaltyStory(cast, day, nature, violation, fine, parties, waived, hearing, inspection);
    }

    /** Of another nature. */
    public PenaltyStory nature(Nature other) {
        return new PenaltyStory(cast, filed, other, violation, fine, parties, waived, hearing, inspection);
    }

    /** For another violation. */
    public PenaltyStory violation(String other) {
        return new PenaltyStory(cast, filed, nature, other, fine, parties, waived, hearing, inspection);
    }

    /** With another fine on each party; above 100,000 yuan for a violation whose range reaches 500,000 (V-14). */
    public PenaltyStory fine(Money other) {
        String id = other.exceeds(Money.yuan(100_000)) && violation.equals("V-10") ? "V-14" : violation;
        return new PenaltyStory(cast, filed, nature, id, other, parties, waived, hearing, inspection);
    }

    /** Against these parties. */
    public PenaltyStory parties(Party... others) {
        return new PenaltyStory(cast, filed, nature, violation, fine, List.of(others), waived, hearing, inspection);
    }

    /** Nobody waives: the periods run out. */
    public PenaltyStory waiting() {
        return new PenaltyStory(cast, filed, nature, violation, fine, parties, false, hearing, inspection);
    }

    /** The first party asks for a hearing, and it is held. */
    public PenaltyStory hearing() {
        return new PenaltyStory(cast, filed, nature, violation, fine, parties, false, true, inspection);
    }

    /** Grown out of an inspection that found it. */
    public PenaltyStory foundBy(UUID file) {
        return new PenaltyStory(cast, filed, nature, violation, fine, parties, waived, hearing, file);
    }

    /** All steps to the end. */
    public List<Step> steps() {
        Telling story = new Telling();
        story.investigation();
        story.notice();
        story.decision();
        story.execution();
        return List.copyOf(story.steps);
    }

    /** The steps until the case has reached a stage: the last one is the step that leads there. */
    public List<Step> upTo(At stage) {
        Play play = Play.of(OrdinaryPenalty.PROCEDURE);
        Case file = play.empty();
        List<Step> told = new ArrayList<>();
        for (Step step : steps()) {
            if (file.stage() == stage) break;
            file = play.all(file, List.of(step));
            told.add(step);
        }
        return List.copyOf(told);
    }

    /** The steps before the first paper of this kind. */
    public List<Step> before(Class<? extends Record> paper) {
        return steps().stream()
                .takeWhile(step -> !paper.isInstance(step.paper()))
                .toList();
    }

    /** The first step that files such a paper; fails if there is none. */
    public Step step(Class<? extends Record> paper) {
        return steps().stream()
                .filter(step -> paper.isInstance(step.paper()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such step: " + paper.getSimpleName()));
    }

    /** Writes the steps down, day by day. */
    private final class Telling {
        private final WorkCalendar calendar = Law.shipped().calendar();
        private final List<Step> steps = new ArrayList<>();
        private LocalDate day = filed;

        private void then(Actor by, Record paper) {
            steps.add(new Step(paper, by, day, Story.at(day).plusSeconds(300L * steps.size())));
        }

        private void later(int workdays) {
            day = calendar.plusWorkdays(day, workdays);
        }

        private Proposed[] proposed() {
            return parties.stream()
                    .map(party -> PenaltyPapers.fine(party, fine))
                    .toArray(Proposed[]::new);
        }

        private Notify told(Party party) {
            boolean offered = fine.atLeast(Money.yuan(party.kind() == Party.Kind.UNIT ? 50_000 : 20_000));
            return PenaltyPapers.notice(party, violation, fine, offered || hearing);
        }

        private void investigation() {
            then(
                    cast.first(),
                    PenaltyPapers.file(
                            cast, nature, violation, filed.minusDays(4), inspection, parties.toArray(Party[]::new)));
            later(1);
            then(cast.first(), PenaltyPapers.collect(cast));
            then(cast.second(), PenaltyPapers.interview(cast, Story.at(day)));
            later(5);
            then(cast.first(), PenaltyPapers.conclude(violation, proposed()));
        }

        private void notice() {
            later(1);
            for (Party party : parties) then(cast.first(), told(party));
            later(1);
            for (Party party : parties) then(cast.first(), PenaltyPapers.serveNotice(party));
            later(1);
            if (hearing) hearing(parties.getFirst());
            if (waived) for (Party party : parties) then(cast.first(), PenaltyPapers.waive(party));
            else later(6);
        }

        private void hearing(Party party) {
            then(cast.first(), PenaltyPapers.askHearing(party));
            LocalDate held = calendar.plusWorkdays(day, 9);
            then(cast.host(), PenaltyPapers.notifyHearing(party, cast, held));
            day = held;
            then(cast.host(), PenaltyPapers.holdHearing(party, cast));
            later(1);
            then(cast.host(), PenaltyPapers.opine(party));
        }

        private void decision() {
            boolean discussed = fine.atLeast(Money.yuan(50_000));
            boolean partyGroup = fine.atLeast(Money.yuan(300_000));
            then(cast.first(), PenaltyPapers.submit(discussed, proposed()));
            later(2);
            then(cast.reviewer(), PenaltyPapers.review(cast));
            later(1);
            if (discussed) then(cast.clerk(), PenaltyPapers.discuss(cast, day, proposed()));
            if (partyGroup) {
                later(1);
                then(cast.clerk(), PenaltyPapers.discussInPartyGroup(cast, day, proposed()));
            }
            for (Party party : parties) then(cast.first(), PenaltyPapers.decide(told(party)));
        }

        private void execution() {
            later(1);
            for (Party party : parties) then(cast.first(), PenaltyPapers.serveDecision(party));
            later(3);
            for (Party party : parties) then(cast.first(), PenaltyPapers.publish(party, violation));
            later(3);
            for (Party party : parties) then(cast.first(), PenaltyPapers.pay(party, fine, slip(party)));
            later(1);
            then(cast.first(), PenaltyPapers.close());
        }

        private UUID slip(Party party) {
            String text = party.key() + filed + fine;
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
