package anlan.architecture.broken.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Asks the machine what time it is, in every way the rule must know. */
final class ReadsTheClock {
    LocalDate today() {
        return LocalDate.now();
    }

    Instant moment() {
        return Instant.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    String sql() {
        return "UPDATE session SET seen = now() WHERE id = :id";
    }

    LocalDate allowed(Clock handedIn) {
        return LocalDate.now(handedIn);
    }
}
