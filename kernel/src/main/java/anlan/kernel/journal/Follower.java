package anlan.kernel.journal;

import java.time.Instant;
import java.util.List;

/**
 * Does something after an entry was committed: messages, publication, exchanges, papers in other cases. Idempotent by
 * entry id: after a crash it may see an entry again.
 */
public interface Follower {

    /** Stable name; its cursor is kept under it. */
    String name();

    /** Which of some entries, in their order, there is anything to do for; all, unless a follower can tell at a glance. */
    default List<FollowedEntry> concerning(List<FollowedEntry> some) {
        return some;
    }

    /** One committed entry. Runs in a transaction of the system; what it throws is retried and then parked. */
    void follow(FollowedEntry entry, Instant now);
}
