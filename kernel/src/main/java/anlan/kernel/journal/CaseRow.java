package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.record.Hash;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was read: its fixed columns, its file, and its entries for whoever asks what happened.
 *
 * @param number whole number of the case; null until a document gave it one
 * @param title what it is called in lists
 * @param unitPath the unit that handles it
 * @param opened first day
 * @param closed last day; null while it is open
 * @param seq number of the last entry
 * @param head hash of the last entry
 * @param sealed whether only those related to it may see it
 * @param historical whether it was imported without legal effect
 * @param file papers, stage, matters, periods
 * @param entries all entries, oldest first
 */
public record CaseRow(
        @Nullable String number,
        String title,
        String unitPath,
        LocalDate opened,
        @Nullable LocalDate closed,
        int seq,
        Hash head,
        boolean sealed,
        boolean historical,
        Case file,
        List<EntryRow> entries) {

    /** Its id. */
    public UUID id() {
        return file.id();
    }

    /** The entry of this id, if it was written: a repeated request finds it. */
    Optional<EntryRow> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** What was done that whoever asks had not seen; empty if there is nothing, or if it does not matter to him. */
    Optional<Performed.Stale> since(@Nullable Integer seen) {
        if (seen == null || seen == seq) return Optional.empty();
        int last = seen;
        return Optional.of(new Performed.Stale(entries.stream()
                .filter(entry -> entry.seq() > last)
                .map(entry -> entry.label(file.procedure()))
                .toList()));
    }
}
