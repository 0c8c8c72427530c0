package anlan.kernel.casefile;

import java.util.Set;

/**
 * Who acts, with the posts held on that day.
 *
 * @param person person id, empty for the system
 * @param account account id, empty for the system
 * @param name for people to read
 * @param unit path of the unit acted for
 * @param posts keys of the posts held there
 */
public record Actor(String person, String account, String name, String unit, Set<String> posts) {

    /** The system itself: expiry of periods, deliveries between cases. */
    public static Actor system(String unit) {
        return new Actor("", "", "系统", unit, Set.of());
    }

    /** Whether the actor is the system. */
    public boolean isSystem() {
        return person.isEmpty();
    }
}
