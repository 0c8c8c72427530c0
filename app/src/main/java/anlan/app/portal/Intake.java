package anlan.app.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Keeps a flood of forms out of the journal: so many in an hour from one network, so many from all together, and so
 * many bytes of photographs; the telephone stays open. Addresses are forgotten after that hour, so that nobody is found by them.
 */
final class Intake {

    private static final int FROM_ONE = 10;
    private static final int FROM_ALL = 300;
    private static final long BYTES_FROM_ONE = 100L * 1024 * 1024;
    private static final long BYTES_FROM_ALL = 2L * 1024 * 1024 * 1024;
    private static final Duration SPAN = Duration.ofHours(1);

    private final Deque<Taken> taken = new ArrayDeque<>();

    private record Taken(Instant at, String network, long bytes) {}

    synchronized boolean admits(String address, long bytes, Instant now) {
        String network = network(address);
        taken.removeIf(each -> each.at().isBefore(now.minus(SPAN)));
        List<Taken> same =
                taken.stream().filter(each -> each.network().equals(network)).toList();
        if (same.size() >= FROM_ONE || taken.size() >= FROM_ALL) return false;
        if (bytes(same) + bytes > BYTES_FROM_ONE || bytes(taken) + bytes > BYTES_FROM_ALL) return false;
        taken.addLast(new Taken(now, network, bytes));
        return true;
    }

    private static long bytes(Collection<Taken> taken) {
        return taken.stream().mapToLong(Taken::bytes).sum();
    }

    // A household has one IPv4 address, and as many IPv6 addresses as it likes below one prefix of 64 bits.
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
