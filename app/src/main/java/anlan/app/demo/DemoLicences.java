package anlan.app.demo;

import anlan.bureau.fireworks.RetailLicence;
import anlan.bureau.licence.BusinessLicence;
import anlan.bureau.permit.PermitPapers.Application;
import anlan.bureau.permit.PermitPapers.Check;
import anlan.bureau.permit.PermitPapers.Grant;
import anlan.bureau.permit.PermitPapers.Notice;
import anlan.bureau.story.Cast;
import anlan.bureau.story.LicenceStory;
import anlan.bureau.story.RetailStory;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
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

/** Licences the enterprises and shops of the invented city applied for, each by its own account, and some that wait on each desk. */
@Component
@Profile("demo")
final class DemoLicences {

    /** The story of one application. */
    private interface Told {
        List<Step> by(Cast cast, Actor applicant, Party party, LocalDate applied);
    }

    /**
     * What an applicant did.
     *
     * @param procedure the licence
     * @param back days since the application
     * @param story what comes of it
     * @param last the last paper filed so far; null for all of them
     */
    private record Plot(
            Procedure procedure,
            int back,
            Told story,
            @Nullable Class<?> last) {

        static Plot of(int back, LicenceStory.End ends, @Nullable Class<?> last) {
            return new Plot(
                    BusinessLicence.PROCEDURE,
                    back,
                    (cast, by, party, day) -> new LicenceStory(cast, by, party, day, ends).steps(),
                    last);
        }

        static Plot of(int back, RetailStory.End ends, @Nullable Class<?> last) {
            return new Plot(
                    RetailLicence.PROCEDURE,
                    back,
                    (cast, by, party, day) -> new RetailStory(cast, by, party, day, ends).steps(),
                    last);
        }
    }

    // One for each enterprise with an account, then for each shop;
    // the first two and the first shop can be signed in to.
    private static final List<Plot> PLOTS = List.of(
            Plot.of(150, LicenceStory.End.CHANGED, null),
            Plot.of(4, LicenceStory.End.CORRECTED, Notice.class),
            Plot.of(120, LicenceStory.End.REFUSED, null),
            Plot.of(7, LicenceStory.End.GRANTED, Check.class),
            Plot.of(12, LicenceStory.End.GRANTED, Grant.class),
            Plot.of(90, LicenceStory.End.CORRECTED, null),
            Plot.of(60, LicenceStory.End.NOT_ACCEPTED, null),
            Plot.of(1, LicenceStory.End.GRANTED, Application.class),
            Plot.of(80, RetailStory.End.GRANTED, null),
            Plot.of(30, RetailStory.End.IN_THE_CITY, null),
            Plot.of(45, RetailStory.End.REFUSED, null),
            Plot.of(2, RetailStory.End.GRANTED, Application.class));

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
        Actor applicant = people.applicant(DemoCity.firm(county, number), day);
        Party party = people.enterprise(Objects.requireNonNull(applicant.enterprise()));
        List<Step> all = plot.story().by(people.cast(county, number, day), applicant, party, day);
        Class<?> last = plot.last();
        List<Step> steps = last == null ? all : upTo(all, last);
        UUID file = Ids.at(steps.getFirst().happened());
        boolean unsigned = last == Grant.class;
        timeline.add(file, plot.procedure(), steps, unsigned ? steps.getLast().happened() : now, 1);
    }

    private static List<Step> upTo(List<Step> steps, Class<?> last) {
        int index = 0;
        while (!last.isInstance(steps.get(index).paper())) index++;
        return steps.subList(0, index + 1);
    }
}
