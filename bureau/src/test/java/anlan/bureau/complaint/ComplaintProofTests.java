package anlan.bureau.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.proof.Survivors;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Rule;
import anlan.kernel.proof.Exploration;
import anlan.kernel.proof.Exploration.Refusal;
import anlan.kernel.proof.Mutants;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ComplaintProofTests {

    private static Exploration walked;

    @BeforeAll
    static void walk() {
        walked = ComplaintProof.explorer().run();
        System.out.println(walked.summary());
    }

    @Test
    void everyStateIsWalkedAndNoWatchMinds() {
        assertThat(walked.complete()).isTrue();
        assertThat(walked.breaks()).isEmpty();
        assertThat(walked.states()).isGreaterThan(500);
    }

    @Test
    void everyCaseCanComeToAnEnd() {
        assertThat(walked.deadEnds()).isEmpty();
    }

    @Test
    void everyOpenStateHasADeadlineOrAnOpenMatter() {
        assertThat(walked.unbound()).isEmpty();
    }

    @Test
    void everyActIsDoneAtLeastOnce() {
        assertThat(walked.done())
                .containsExactlyInAnyOrderElementsOf(ComplaintHandling.PROCEDURE.acts().stream()
                        .map(Act::key)
                        .toList());
    }

    @Test
    void everyObstacleIsAtLeastOnceTheOnlyOne() {
        List<Refusal> declared = new ArrayList<>();
        for (Act<?> act : ComplaintHandling.PROCEDURE.acts())
            for (Rule<?> rule : act.parts().rules())
                if (rule instanceof Obstacle<?>) declared.add(new Refusal(act.key(), rule.id(), rule.words()));
        assertThat(walked.only()).containsAll(declared);
    }

    @Test
    @Tag("slow")
    void everyGuardIsMissedOrStandsOnTheListWithItsReason() {
        List<Mutants.Fate> fates = ComplaintProof.explorer().mutants();
        System.out.printf(
                "complaint.handle: %d mutants, %d survived%n",
                fates.size(), Survivors.of(fates).size());
        assertThat(Survivors.of(fates))
                .containsExactlyInAnyOrderElementsOf(
                        Survivors.accepted(ComplaintProofTests.class).keySet());
    }
}
