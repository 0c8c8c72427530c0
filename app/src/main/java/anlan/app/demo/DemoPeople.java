package anlan.app.demo;

import anlan.bureau.inspection.CheckItem;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.bureau.inspection.InspectionRegisters;
import anlan.bureau.story.Cast;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.party.Enterprise;
import anlan.kernel.party.Enterprises;
import anlan.kernel.people.Officer;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who plays in the invented city, and with whom: taken from the registers it was founded with. */
@Component
@Profile("demo")
class DemoPeople {

    private final Player player;
    private final People people;
    private final Registers registers;
    private @Nullable List<Entry<Enterprise>> enterprises;
    private @Nullable List<UUID> items;

    DemoPeople(Player player, People people, Registers registers) {
        this.player = player;
        this.people = people;
        this.registers = registers;
    }

    /** The people of a bureau, other officers for another number. */
    Cast cast(String unit, int number, LocalDate day) {
        return new Cast(
                holder(unit, "officer", number, day),
                holder(unit, "officer", number + 1, day),
                holder(unit, "section-head", 0, day),
                holder(unit, "legal", number, day),
                holder(unit, "legal", number + 1, day),
                holder(unit, "clerk", 0, day),
                holder(unit, "deputy-leader", 0, day),
                holder(unit, "leader", 0, day),
                holder(unit, "party-secretary", 0, day));
    }

    private Actor holder(String unit, String post, int index, LocalDate day) {
        List<UUID> holders =
                organisation().holders(unit, post, day).stream().sorted().toList();
        return player.actor(holders.get(index % holders.size()).toString(), unit, Story.at(day));
    }

    /** These persons as those who act for the organ. */
    List<Actor> actors(String unit, List<UUID> persons, LocalDate day) {
        return persons.stream()
                .map(person -> player.actor(person.toString(), unit, Story.at(day)))
                .toList();
    }

    /** Two officers of the bureau who are none of these. */
    List<Actor> others(String unit, List<UUID> officers, LocalDate day) {
        return actors(
                unit,
                officers(unit, day).stream()
                        .filter(officer -> !officers.contains(officer))
                        .limit(2)
                        .toList(),
                day);
    }

    /** The officers of a bureau. */
    List<UUID> officers(String unit, LocalDate day) {
        return List.copyOf(organisation().holders(unit, "officer", day));
    }

    /** Numbers of the certificates that hold on that day, by person. */
    Map<UUID, String> certificates(LocalDate day) {
        Map<UUID, String> numbers = new HashMap<>();
        for (Officer officer : organisation().certificates())
            if (officer.validOn(day)) numbers.put(officer.person(), officer.certificate());
        return numbers;
    }

    /** An enterprise the bureau supervises, or one of a county where the bureau is the city's. */
    Party enterprise(String unit, int number) {
        List<Entry<Enterprise>> own = own(unit);
        return party(own.get(Math.floorMod(number * 37, own.size())));
    }

    /** The enterprise of that id. */
    Party enterprise(UUID id) {
        return own("").stream()
                .filter(entry -> entry.id().equals(id))
                .map(DemoPeople::party)
                .findFirst()
                .orElseThrow();
    }

    /** Who acts for the enterprise of that unit, by its own account. */
    Actor applicant(String firm, LocalDate day) {
        return holder(firm, "applicant", 0, day);
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

    /** Enterprises of a bureau as they stand on the list to draw from, by class of risk. */
    List<Target> targets(String unit, int most) {
        return own(unit).stream()
                .limit(most)
                .map(entry -> new Target(
                        entry.id(),
                        entry.body().name(),
                        entry.body().creditCode(),
                        entry.body().riskClass().label()))
                .toList();
    }

    private List<Entry<Enterprise>> own(String unit) {
        List<Entry<Enterprise>> all = enterprises;
        if (all == null) enterprises = all = registers.everything(Enterprises.REGISTER);
        return all.stream()
                .filter(entry -> entry.body().unit().startsWith(unit))
                .toList();
    }

    /** The first entries of the list of check items. */
    List<UUID> items(int most) {
        List<UUID> all = items;
        if (all == null)
            items = all = registers.everything(InspectionRegisters.ITEMS).stream()
                    .map(Entry<CheckItem>::id)
                    .toList();
        return all.subList(0, Math.min(most, all.size()));
    }

    private Organisation organisation() {
        return people.organisation();
    }
}
