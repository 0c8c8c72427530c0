package anlan.bureau.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.proof.Exploration;
import org.junit.jupiter.api.Test;

/** Walks every state of a visit: no watch minds, every visit can come to an end. */
class InspectionProofTests {

    @Test
    void noWatchMindsAndEveryVisitCanComeToAnEnd() {
        Exploration walked = InspectionProof.explorer().run();
        System.out.println(walked.summary());
        assertThat(walked.complete()).isTrue();
        assertThat(walked.breaks()).isEmpty();
        assertThat(walked.deadEnds()).isEmpty();
        assertThat(walked.unbound()).isEmpty();
        assertThat(walked.states()).isGreaterThan(30);
    }
}
