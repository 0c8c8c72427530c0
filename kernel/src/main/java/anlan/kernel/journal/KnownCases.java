package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entries of the cases read or written last: who opens a case mostly goes on with it. The head tells whether they still are
 * the case's entries, here and on every other node, committed or not, because it is their hash; erasing appends an entry, so
 * a case with something erased is read anew.
 */
@Component
final class KnownCases {

    /** All together, in characters of entries as stored; what is made of them takes a few times as much. */
    private static final long MOST = 4_000_000;

    /** A case larger than that is read each time. */
    private static final long LARGEST = MOST / 16;

    private final Map<UUID, Known> cases = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /**
     * The entries of a case.
     *
     * @param head hash of the last entry
     * @param entries all entries, oldest first
     * @param file what they lead to
     */
    record Known(String head, List<EntryRow> entries, Case file) {

        private long size() {
            return entries.stream().mapToLong(entry -> entry.text().length()).sum();
        }
    }

    /** The entries that lead to this head, if they are known. */
    synchronized Optional<Known> at(UUID id, String head) {
        @Nullable Known known = cases.get(id);
        return known != null && known.head().equals(head) ? Optional.of(known) : Optional.empty();
    }

    /** Keeps them; who was not asked for longest makes room. */
    synchronized void keep(UUID id, Known known) {
        long larger = known.size();
        @Nullable Known before = cases.remove(id);
        if (before != null) size -= before.size();
        if (larger > LARGEST) return;
        cases.put(id, known);
        size += larger;
        var eldest = cases.values().iterator();
        while (size > MOST) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }
}
