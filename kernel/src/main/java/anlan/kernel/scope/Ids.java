package anlan.kernel.scope;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of the UUID version 7 form (RFC 9562): ordered by time, so new rows go to the end of an index. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id that carries the moment in milliseconds and 74 random bits. */
    public static UUID at(Instant moment) {
        long high = (moment.toEpochMilli() << 16) | 0x7000 | (RANDOM.nextLong() & 0x0fff);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
