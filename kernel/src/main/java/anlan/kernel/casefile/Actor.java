package anlan.kernel.casefile;

import anlan.kernel.form.MayBeEmpty;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, with the posts held on that day.
 *
 * @param person person id, empty for the system
 * @param account account id, empty for the system
 * @param name for people to read
 * @param unit path of the unit acted for
 * @param posts keys of the posts held there
 * @param enterprise entry of the enterprise acted for, whose own account this is; empty for the bureau's people
 */
public record Actor(
        String person,
        String account,
        String name,
        String unit,
        Set<String> posts,
        @MayBeEmpty @Nullable UUID enterprise) {

    /** One of the bureau's people. */
    public Actor(String person, String account, String name, String unit, Set<String> posts) {
        this(person, account, name, unit, posts, null);
    }

    /** The system itself: expiry of periods, deliveries between cases. */
    public static Actor system(String unit) {
        return new Actor("", "", "系统", unit, Set.of());
    }

    /** Whether the actor is the system. */
    public boolean isSystem() {
        return person.isEmpty();
    }
}
