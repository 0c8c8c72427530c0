package anlan.bureau.hazard;

import anlan.bureau.proof.DutyProof;
import java.util.List;

class HazardProofTests extends DutyProof {

    HazardProofTests() {
        super(HazardRectification.PROCEDURE, List.of(HazardProof.explorer()), 1_000, 50_000);
    }
}
