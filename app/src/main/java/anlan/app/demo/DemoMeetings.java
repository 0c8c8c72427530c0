package anlan.app.demo;

import anlan.bureau.penalty.MeetingPapers.Kind;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.PenaltyMeeting;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.MeetingStory;
import anlan.bureau.story.MeetingStory.Matter;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.scope.Ids;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Meetings of the invented city that discuss several penalties: the leaders', and the Party group's over the heavy ones. The minutes of
 * the last one wait for its chair.
 */
@Component
@Profile("demo")
final class DemoMeetings {

    private static final List<Integer> FILED = List.of(240, 130);
    private static final Affair HEAVY = Affair.of("V-14");
    private static final Affair USUAL = Affair.of("V-10");
    private static final int LONGEST = 60;

    private final DemoPeople people;
    private final WorkCalendar calendar = Law.shipped().calendar();

    DemoMeetings(DemoPeople people) {
        this.people = people;
    }

    /** Puts the meetings before now on the timeline, with the cases they discuss. */
    void tell(Timeline timeline, Instant now) {
        LocalDate today = now.atZone(DemoYear.ZONE).toLocalDate();
        for (String unit : DemoCity.BUREAUS) {
            for (int back : FILED) {
                LocalDate day = calendar.rollForward(today.minusDays(back));
                Discussed heavy = discussed(unit, back, HEAVY, 320_000, day);
                List<Discussed> cases = List.of(heavy, discussed(unit, back + 1, USUAL, 60_000, day));
                tell(timeline, cases, heavy, now, now);
            }
            latest(timeline, unit, today, now);
        }
    }

    /** The last day of filing on which the Party group has met already. */
    private void latest(Timeline timeline, String unit, LocalDate today, Instant now) {
        for (int back = 1; back < LONGEST; back++) {
            Discussed heavy = discussed(unit, 0, HEAVY, 320_000, calendar.rollBack(today.minusDays(back)));
            List<Step> meeting = heavy.meeting(Kind.PARTY_GROUP, DiscussInPartyGroup.class, List.of(heavy));
            Instant ends = meeting.getLast().happened();
            if (!ends.isBefore(now)) continue;
            tell(timeline, List.of(heavy), heavy, ends, now);
            return;
        }
    }

    private static void tell(Timeline timeline, List<Discussed> cases, Discussed heavy, Instant unsigned, Instant now) {
        for (Discussed each : cases)
            timeline.add(each.file(), OrdinaryPenalty.PROCEDURE, each.steps(unsigned.isBefore(now)), now, 0);
        meet(timeline, heavy.meeting(Kind.LEADERS, Discuss.class, cases), now);
        meet(timeline, heavy.meeting(Kind.PARTY_GROUP, DiscussInPartyGroup.class, List.of(heavy)), unsigned);
    }

    private static void meet(Timeline timeline, List<Step> steps, Instant unsigned) {
        timeline.add(Ids.at(steps.getFirst().happened()), PenaltyMeeting.PROCEDURE, steps, unsigned, 1);
    }

    private Discussed discussed(String unit, int number, Affair affair, int yuan, LocalDate day) {
        Cast cast = people.cast(unit, number, day);
        PenaltyStory story = Story.penalty()
                .cast(cast)
                .filedOn(day)
                .violation(affair.violation())
                .parties(people.enterprise(unit, number + 29))
                .fine(Money.yuan(yuan));
        return new Discussed(Ids.at(story.steps().getFirst().happened()), cast, story);
    }

    /** A penalty whose discussion is not filed in it but comes from a meeting. */
    private record Discussed(UUID file, Cast cast, PenaltyStory story) {

        List<Step> steps(boolean waits) {
            List<Step> steps = waits ? story.before(DiscussInPartyGroup.class) : story.steps();
            List<Step> own = new ArrayList<>(steps);
            own.removeIf(step -> step.paper() instanceof Discuss || step.paper() instanceof DiscussInPartyGroup);
            return List.copyOf(own);
        }

        List<Step> meeting(Kind kind, Class<? extends Record> discussion, List<Discussed> cases) {
            List<Matter> agenda = cases.stream().map(Discussed::matter).toList();
            return new MeetingStory(cast, kind, story.step(discussion).day(), agenda).steps();
        }

        private Matter matter() {
            return new Matter(
                    file, cast.first(), ((Discuss) story.step(Discuss.class).paper()).concluded());
        }
    }
}
