package anlan.kernel.register;

import anlan.kernel.scope.Transactions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made of some registers, kept in memory and made again when one of them changes: here at once, on other nodes within a second. */
final class InMemory<T> implements Supplier<T> {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private final Transactions transactions;
    private final Supplier<Long> tide;
    private final Supplier<T> read;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Reading<T> last;

    InMemory(Transactions transactions, Supplier<Long> tide, Supplier<T> read) {
        this.transactions = transactions;
        this.tide = tide;
        this.read = read;
    }

    /** One of the registers it is made of has changed. */
    void changed() {
        changes.incrementAndGet();
    }

    @Override
    public T get() {
        Reading<T> known = last;
        long here = changes.get();
        if (known != null && known.here() == here && System.nanoTime() - known.checked() < FRESH) {
            return known.made();
        }
        return transactions.everywhere(() -> current(known, here));
    }

    private T current(@Nullable Reading<T> known, long here) {
        long everywhere = tide.get();
        T made = known != null && known.here() == here && known.everywhere() == everywhere ? known.made() : read.get();
        last = new Reading<>(made, here, everywhere, System.nanoTime());
        return made;
    }

    // The tide is read before the entries: a change between the two is seen again at the next look, never missed.
    private record Reading<T>(T made, long here, long everywhere, long checked) {}
}
