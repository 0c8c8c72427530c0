package anlan.kernel.people;

import anlan.kernel.access.Login.HeldPost;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What rules and approval chains ask about posts, as they were held on a day. */
@Component
public final class Posts {
    private final People people;

    /** Asks the organisation in memory; no query per question. */
    public Posts(People people) {
        this.people = people;
    }

    /** Posts the person holds on the day, those held as deputy included. */
    public List<HeldPost> heldBy(UUID person, LocalDate day) {
        return people.organisation().heldBy(person, day);
    }

    /** Persons who hold the post on the day in the unit or in an office of the same organ, deputies included. */
    public Set<UUID> holders(String unitPath, String postKey, LocalDate day) {
        return people.organisation().holders(unitPath, postKey, day);
    }
}
