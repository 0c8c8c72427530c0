package anlan.kernel.desk;

import anlan.kernel.form.Line;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.People;
import anlan.kernel.register.Picks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names for all picked ids: people and units from the organisation, the rest from where they were picked. */
@Component
public final class NamesKnown implements Line.Names {

    private final People people;
    private final Picks picks;

    /** Asks the organisation first. */
    public NamesKnown(People people, Picks picks) {
        this.people = people;
        this.picks = picks;
    }

    @Override
    public String of(String source, String id) {
        return switch (source) {
            case "officer", "person" -> person(id);
            case "unit" -> people.organisation().unitName(id);
            case "party" -> id;
            default -> picks.of(source, id);
        };
    }

    /** The person's name; the system's where there is none. */
    public String person(String id) {
        if (id.isEmpty()) return "系统";
        String name = people.organisation().personName(UUID.fromString(id));
        return name.isEmpty() ? "（未知人员）" : name;
    }

    /** Several names. */
    public String persons(List<String> ids) {
        return String.join("、", ids.stream().map(this::person).toList());
    }

    /** Name of the organ that handles what lies in a unit: for an enterprise's application, the one that decides on it. */
    public String handling(String unit) {
        return people.organisation().unitName(people.organisation().deciding(unit));
    }

    /** The organisation names come from. */
    Organisation organisation() {
        return people.organisation();
    }
}
