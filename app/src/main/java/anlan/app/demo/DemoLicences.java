package anlan.app.demo;

import anlan.bureau.licence.BusinessLicence;
import anlan.bureau.licence.LicencePapers.Apply;
import anlan.bureau.licence.LicencePapers.Correct;
import anlan.bureau.licence.LicencePapers.Grant;
import anlan.bureau.licence.LicencePapers.SiteCheck;
import anlan.bureau.story.LicenceStory;
import anlan.bureau.story.LicenceStory.End;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Actor;
import anlan.kernel.scope.Ids;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Licences the enterprises of the invented city applied for, each by its own account, and some that wait on each desk. */
@Component
@Profile("demo")
final class DemoLicences {

    /**
     * What an enterprise did.
     *
     * @param back days since its application
     * @param ends how it ends
     * @param last the last paper filed so far; null for all of them
     */
    private record Plot(int back, End ends, @Nullable Class<? extends Record> last) {}

    // One for each enterprise with an account; the first two can be looked at by theirs.
    private static final List<Plot> PLOTS = List.of(
            new Plot(150, End.CHANGED, null),
            new Plot(4, End.CORRECTED, Correct.class),
            new Plot(120, End.REFUSED, null),
            new Plot(7, End.GRANTED, SiteCheck.class),
            new Plot(12, End.GRANTED, Grant.class),
            new Plot(90, End.CORRECTED, null),
            new Plot(60, End.NOT_ACCEPTED, null),
            new Plot(1, End.GRANTED, Apply.class));

    private final DemoPeople people;
    private final WorkCalendar calendar = Law.shipped().calendar();

    DemoLicences(DemoPeople people) {
        this.people = people;
    }

    /** Puts the applications before now on the timeline; none from before the law that gives their periods. */
    void tell(Timeline timeline, Instant now) {
        LocalDate today = now.atZone(DemoYear.ZONE).toLocalDate();
        for (String county : DemoCity.COUNTIES)
            for (int number = 0; number < PLOTS.size(); number++) {
                Plot plot = PLOTS.get(number);
                LocalDate day = calendar.rollBack(today.minusDays(plot.back()));
                if (Law.shipped().find("LIC-021", day).isPresent()) tell(timeline, county, number, plot, day, now);
            }
    }

    private void tell(Timeline timeline, String county, int number, Plot plot, LocalDate day, Instant now) {
        String firm = DemoCity.firm(county, number);
        Actor applicant = people.applicant(firm, day);
        List<Step> all = new LicenceStory(
                        people.cast(county, number, day),
                        applicant,
                        people.enterprise(Objects.requireNonNull(applicant.enterprise())),
                        day,
                        plot.ends())
                .steps();
        Class<? extends Record> last = plot.last();
        List<Step> steps = last == null ? all : upTo(all, last);
        UUID file = Ids.at(steps.getFirst().happened());
        boolean unsigned = last == Grant.class;
        timeline.add(
                file,
                BusinessLicence.PROCEDURE,
                steps,
                unsigned ? steps.getLast().happened() : now,
                1);
    }

    private static List<Step> upTo(List<Step> steps, Class<? extends Record> last) {
        int index = 0;
        while (!last.isInstance(steps.get(index).paper())) index++;
        return steps.subList(0, index + 1);
    }
}
