package anlan.kernel.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was passed to somebody for reading (传阅).
 *
 * @param id this reader's copy
 * @param document what of the case is meant; null for the case as a whole
 * @param read when it was read; null as long as it was not
 */
record Circulation(
        UUID id,
        UUID caseId,
        @Nullable String number,
        String title,
        @Nullable Part document,
        String by,
        String words,
        Instant sent,
        @Nullable Instant read) {

    /** A document of the case, by title and number. */
    record Part(UUID id, String label) {}

    /** One of those it was passed to. */
    record Reader(String name, @Nullable Instant read) {}

    /** What somebody passed of one case at one time, and who has read it. */
    record Passing(
            UUID id,
            UUID caseId,
            @Nullable String number,
            String title,
            @Nullable Part document,
            String words,
            Instant sent,
            List<Reader> readers) {}

    /** What was passed to somebody and what the same person passed on, the latest first. */
    record Both(List<Circulation> received, List<Passing> sent) {}

    /** What became of one row of several: whether it was done, and in words what was, or why it was not. */
    record Result(UUID id, String title, boolean done, String words) {}
}
