package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.proof.Survivors;
import anlan.proof.Explorer;
import anlan.proof.Mutants;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes each guard of the penalty procedure away: some part of the walk has a watch that minds, or it is said why none does. */
class PenaltyMutantsTests {

    /** Small parts first: what they show to be missed the large ones need not show again. */
    private static final List<String> LARGE = List.of("中止时的告知与听证", "较晚发现的犯罪", "告知与申辩", "听证与集体讨论");

    /** So many states are walked beyond a guard before it is said that nobody misses it. */
    private static final int BEYOND = 400;

    @Test
    @Tag("slow")
    void everyGuardIsMissedOrStandsOnTheListWithItsReason() {
        LinkedHashMap<String, Explorer> parts = new LinkedHashMap<>(PenaltyProof.parts());
        for (String last : LARGE) parts.putLast(last, parts.get(last));
        Set<String> missed = new HashSet<>();
        Set<String> survivors = new TreeSet<>();
        long began = System.nanoTime();
        for (Explorer part : parts.values())
            for (Mutants.Fate fate : part.mutants(missed, BEYOND))
                (fate.verdict() == Mutants.Verdict.KILLED ? missed : survivors).add(fate.name());
        survivors.removeAll(missed);
        System.out.printf(
                "penalty.ordinary: %d mutants, %d survived, %.0f s%n",
                missed.size() + survivors.size(), survivors.size(), (System.nanoTime() - began) / 1e9);
        assertThat(survivors)
                .containsExactlyInAnyOrderElementsOf(
                        Survivors.accepted(PenaltyMutantsTests.class).keySet());
    }
}
