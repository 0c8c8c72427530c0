package anlan.bureau.licence;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.proof.Survivors;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Rule;
import anlan.kernel.proof.Exploration;
import anlan.kernel.proof.Exploration.Refusal;
import anlan.kernel.proof.Explorer;
import anlan.kernel.proof.Mutants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks the application and the life of a licence; acts of the two parts never meet. */
class LicenceProofTests {

    private static final List<Exploration> WALKED = new ArrayList<>();

    @BeforeAll
    static void walk() {
        LicenceProof.parts().forEach((part, explorer) -> {
            Exploration walked = explorer.run();
            System.out.println(part + " " + walked.summary());
            WALKED.add(walked);
        });
    }

    @Test
    void everyStateIsWalkedAndNoWatchMinds() {
        assertThat(WALKED).allSatisfy(walked -> {
            assertThat(walked.complete()).isTrue();
            assertThat(walked.breaks()).isEmpty();
        });
        assertThat(WALKED.stream().mapToInt(Exploration::states).sum()).isGreaterThan(500);
    }

    @Test
    void everyCaseCanComeToAnEnd() {
        assertThat(WALKED).allSatisfy(walked -> assertThat(walked.deadEnds()).isEmpty());
    }

    @Test
    void everyOpenStateHasADeadlineOrAnOpenMatter() {
        assertThat(WALKED).allSatisfy(walked -> assertThat(walked.unbound()).isEmpty());
    }

    @Test
    void everyActIsDoneAtLeastOnce() {
        assertThat(WALKED.stream().flatMap(walked -> walked.done().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        BusinessLicence.PROCEDURE.acts().stream().map(Act::key).toList());
    }

    @Test
    void everyObstacleIsAtLeastOnceTheOnlyOne() {
        List<Refusal> declared = new ArrayList<>();
        for (Act<?> act : BusinessLicence.PROCEDURE.acts())
            for (Rule<?> rule : act.parts().rules())
                if (rule instanceof Obstacle<?>) declared.add(new Refusal(act.key(), rule.id(), rule.words()));
        assertThat(WALKED.stream().flatMap(walked -> walked.only().stream()).collect(Collectors.toSet()))
                .containsAll(declared);
    }

    @Test
    @Tag("slow")
    void everyGuardIsMissedOrStandsOnTheListWithItsReason() {
        Set<String> missed = new HashSet<>();
        Set<String> survivors = new TreeSet<>();
        for (Explorer part : LicenceProof.parts().values())
            for (Mutants.Fate fate : part.mutants(missed, 20_000))
                (fate.verdict() == Mutants.Verdict.KILLED ? missed : survivors).add(fate.name());
        survivors.removeAll(missed);
        System.out.printf(
                "licence.business: %d mutants, %d survived%n", missed.size() + survivors.size(), survivors.size());
        assertThat(survivors)
                .containsExactlyInAnyOrderElementsOf(
                        Survivors.accepted(LicenceProofTests.class).keySet());
    }
}
