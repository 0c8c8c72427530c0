package anlan.architecture.broken.clock.purebroken;

import java.time.Clock;
import java.time.LocalDate;

/** Should have been handed the day. */
record KeepsAClock(Clock clock) {
    LocalDate due() {
        return clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(7);
    }
}
