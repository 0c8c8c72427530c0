package anlan.kernel.scope;

import anlan.record.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ids in the forms of RFC 9562: version 7, ordered by time, so that new rows go to the end of an index; version 8 for what already
 * has a name of its own elsewhere; version 3 for what follows from something of ours.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id that carries the moment in milliseconds and 74 random bits. */
    public static UUID at(Instant moment) {
        long high = (moment.toEpochMilli() << 16) | 0x7000 | (RANDOM.nextLong() & 0x0fff);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Those of the texts that are ids: what is none names nothing. */
    public static List<UUID> among(Collection<String> texts) {
        List<UUID> ids = new ArrayList<>();
        for (String text : texts) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException none) {
                // Passed over.
            }
        }
        return ids;
    }

    /** The id that the same things in the same order always give, by their words between strokes. */
    public static UUID named(@Nullable Object... things) {
        String name = Stream.of(things).map(String::valueOf).collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The id that the same words in the same order always give: the first bits of their SM3 hash, as UUID version 8. */
    public static UUID of(String... words) {
        StringBuilder named = new StringBuilder();
        // With its length before it, no word can run into the next one.
        for (String word : words) {
            named.append(word.length()).append(':').append(word);
        }
        ByteBuffer hash = ByteBuffer.wrap(Hash.digest(named.toString().getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & ~0xf000L) | 0x8000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
