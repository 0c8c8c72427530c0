package anlan.app.demo;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.story.Cast;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.party.Enterprise;
import anlan.kernel.party.Enterprises;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a year of the city's work up to now; what lies in the future stays undone, so that everybody finds work. */
@Component
@Profile("demo")
final class DemoYear {

    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Integer> FINES =
            List.of(20_000, 30_000, 40_000, 45_000, 60_000, 80_000, 100_000, 320_000);
    private static final int DAYS = 360;

    private final Player player;
    private final People people;
    private final Registers registers;
    private final WorkCalendar calendar = Law.shipped().calendar();

    DemoYear(Player player, People people, Registers registers) {
        this.player = player;
        this.people = people;
        this.registers = registers;
    }

    /** Plays so many penalties and hazards in each county, spread over the year. */
    void play(int each, Instant now) {
        List<Entry<Enterprise>> enterprises = registers.everything(Enterprises.REGISTER);
        int played = 0;
        for (int round = 0; round < each; round++)
            for (String county : DemoCity.COUNTIES) {
                Entry<Enterprise> enterprise = enterprises.get(played * 37 % enterprises.size());
                LocalDate day = workday(now.atZone(ZONE).toLocalDate().minusDays(DAYS - (long) DAYS * round / each));
                play(OrdinaryPenalty.PROCEDURE, penalty(county, played, day, enterprise), now, played);
                play(HazardRectification.PROCEDURE, hazard(county, played, day, enterprise), now, played);
                played++;
            }
        LOG.info("demonstration: {} penalties and {} hazards played", played, played);
    }

    private List<Step> penalty(String county, int number, LocalDate day, Entry<Enterprise> enterprise) {
        PenaltyStory story = Story.penalty()
                .cast(cast(county, number, day))
                .filedOn(day)
                .nature(number % 9 == 4 ? Nature.ACCIDENT : Nature.PREVENTIVE)
                .parties(party(enterprise))
                .fine(Money.yuan(FINES.get(number % FINES.size())));
        if (number % 5 == 2) story = story.waiting();
        if (number % 11 == 6) story = story.hearing();
        return story.steps();
    }

    private List<Step> hazard(String county, int number, LocalDate day, Entry<Enterprise> enterprise) {
        return HazardStory.of(
                        cast(county, number, day),
                        cast(county, number + 3, day),
                        party(enterprise),
                        day,
                        number % 7 == 3)
                .steps();
    }

    /** Plays what has happened by now; the last approval of every third open case is left to the leader. */
    private void play(Procedure procedure, List<Step> steps, Instant now, int number) {
        UUID id = Ids.at(steps.getFirst().happened());
        List<Step> past =
                steps.stream().filter(step -> step.happened().isBefore(now)).toList();
        try {
            for (int i = 0; i < past.size(); i++) {
                boolean newest = i == past.size() - 1 && past.size() < steps.size();
                player.play(id, procedure, past.get(i), !(newest && number % 3 == 0));
            }
        } catch (IllegalStateException e) {
            LOG.warn("demonstration: case {} of {} stops: {}", number, procedure.key(), e.getMessage());
        }
    }

    private Cast cast(String county, int number, LocalDate day) {
        Organisation organisation = people.organisation();
        return new Cast(
                holder(organisation, county, "officer", number, day),
                holder(organisation, county, "officer", number + 1, day),
                holder(organisation, county, "section-head", 0, day),
                holder(organisation, county, "legal", number, day),
                holder(organisation, county, "legal", number + 1, day),
                holder(organisation, county, "clerk", 0, day),
                holder(organisation, county, "deputy-leader", 0, day),
                holder(organisation, county, "leader", 0, day),
                holder(organisation, county, "party-secretary", 0, day));
    }

    private Actor holder(Organisation organisation, String county, String post, int index, LocalDate day) {
        List<UUID> holders = List.copyOf(organisation.holders(county, post, day));
        UUID person = holders.get(index % holders.size());
        return player.actor(person.toString(), county, Story.at(day));
    }

    private static Party party(Entry<Enterprise> entry) {
        Enterprise enterprise = entry.body();
        return new Party(
                Party.Kind.UNIT,
                enterprise.name(),
                entry.id(),
                enterprise.creditCode(),
                enterprise.address(),
                enterprise.representative(),
                "0000-0000000");
    }

    private LocalDate workday(LocalDate day) {
        return calendar.rollForward(day);
    }
}
