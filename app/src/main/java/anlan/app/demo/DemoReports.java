package anlan.app.demo;

import anlan.bureau.complaint.ComplaintHandling;
import anlan.bureau.complaint.ComplaintPapers.Assign;
import anlan.bureau.complaint.ComplaintPapers.Award;
import anlan.bureau.complaint.ComplaintPapers.Screen;
import anlan.bureau.complaint.ComplaintPapers.Verify;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.ComplaintStory;
import anlan.bureau.story.ComplaintStory.End;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.scope.Ids;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the public reports in the invented city, and some reports that wait on each desk. */
@Component
@Profile("demo")
final class DemoReports {

    private static final int DAYS = 340;
    // Each bureau has reports whose next step is one of these, so that clerk, head, officers and leader have work.
    private static final List<Class<? extends Record>> WAITED_FOR = List.of(Screen.class, Assign.class, Verify.class);
    private static final List<Class<? extends Record>> UNSIGNED = List.of(Verify.class, Award.class);

    private final DemoPeople people;
    private final WorkCalendar calendar = Law.shipped().calendar();

    DemoReports(DemoPeople people) {
        this.people = people;
    }

    /** Puts the reports of the year before now on the timeline. */
    void tell(Timeline timeline, int each, Instant now) {
        LocalDate today = now.atZone(DemoYear.ZONE).toLocalDate();
        int number = 0;
        for (String unit : DemoCity.BUREAUS) {
            for (int round = 0; round < each; round++) {
                LocalDate day = calendar.rollForward(today.minusDays(DAYS - (long) DAYS * round / each));
                report(timeline, unit, number++, day, now);
            }
            for (Class<? extends Record> paper : WAITED_FOR) waiting(timeline, unit, number++, paper, false, now);
            for (Class<? extends Record> paper : UNSIGNED) waiting(timeline, unit, number++, paper, true, now);
        }
    }

    private ComplaintStory story(String unit, int number, LocalDate day, End end) {
        return new ComplaintStory(
                people.cast(unit, number, day),
                people.enterprise(unit, number * 7 + 3),
                Affair.ALL.get(number % Affair.ALL.size()),
                DemoCity.DUTY,
                day,
                end,
                number % 2 == 0);
    }

    private void report(Timeline timeline, String unit, int number, LocalDate day, Instant now) {
        End end = End.values()[number % End.values().length];
        ComplaintStory story = story(unit, number, day, end);
        UUID file = Ids.at(story.steps().getFirst().happened());
        timeline.add(file, ComplaintHandling.PROCEDURE, story.steps(), now, 0);
        if (end != End.ORDERED) return;
        LocalDate ordered =
                calendar.plusWorkdays(story.before(Verify.class).getLast().day(), 7);
        Cast others = story.cast().handledBy(people.others(unit, story.cast().handlers(), ordered));
        List<Step> steps = HazardStory.of(story.cast(), others, story.about(), ordered, story.affair(), false)
                .steps();
        // The first step was the report's own: what it found was delivered.
        timeline.add(
                Delivery.caseOf(file, HazardRectification.PROCEDURE),
                HazardRectification.PROCEDURE,
                steps.subList(1, steps.size()),
                now,
                0);
    }

    /** A report begun so that the next step is this paper, or that this paper waits for its last signature. */
    private void waiting(
            Timeline timeline, String unit, int number, Class<? extends Record> paper, boolean proposed, Instant now) {
        LocalDate today = now.atZone(DemoYear.ZONE).toLocalDate();
        for (int back = 1; back < 60; back++) {
            ComplaintStory story = story(unit, number, calendar.rollBack(today.minusDays(back)), End.REWARDED);
            int before = story.before(paper).size();
            List<Step> steps = story.steps().subList(0, proposed ? before + 1 : before);
            if (!steps.getLast().happened().isBefore(now)) continue;
            timeline.add(
                    Ids.at(steps.getFirst().happened()),
                    ComplaintHandling.PROCEDURE,
                    steps,
                    proposed ? steps.getLast().happened() : now,
                    1);
            return;
        }
    }
}
