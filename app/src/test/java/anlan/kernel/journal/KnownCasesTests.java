package anlan.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.hazard.HazardRectification;
import anlan.kernel.casefile.Case;
import anlan.record.Openings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownCasesTests {

    private static final UUID CASE = new UUID(1, 1);

    private final KnownCases known = new KnownCases();

    private static KnownCases.Known entries(String head, int characters) {
        EntryRow entry = new EntryRow(
                1,
                new UUID(2, 2),
                "act",
                "find",
                null,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                "e".repeat(characters),
                head,
                Openings.NONE);
        return new KnownCases.Known(head, List.of(entry), Case.empty(CASE, HazardRectification.PROCEDURE));
    }

    @Test
    void entries_are_known_by_their_head_alone() {
        KnownCases.Known entries = entries("a", 10);
        known.keep(CASE, entries);
        assertThat(known.at(CASE, "a")).contains(entries);
        assertThat(known.at(CASE, "b")).as("somebody else wrote").isEmpty();
        assertThat(known.at(new UUID(1, 2), "a")).isEmpty();
        known.keep(CASE, entries("b", 10));
        assertThat(known.at(CASE, "a")).isEmpty();
        assertThat(known.at(CASE, "b")).isPresent();
    }

    @Test
    void the_longest_unasked_makes_room() {
        for (int i = 0; i < 100; i++) {
            known.keep(new UUID(1, i), entries("a", 100_000));
            assertThat(known.at(new UUID(1, 0), "a")).isPresent();
        }
        assertThat(known.at(new UUID(1, 1), "a")).isEmpty();
        assertThat(known.at(new UUID(1, 99), "a")).isPresent();
    }

    @Test
    void a_case_too_large_is_not_kept_nor_what_was_known_of_it_before() {
        known.keep(CASE, entries("a", 10));
        known.keep(CASE, entries("b", 250_001));
        assertThat(known.at(CASE, "a")).isEmpty();
        assertThat(known.at(CASE, "b")).isEmpty();
    }
}
