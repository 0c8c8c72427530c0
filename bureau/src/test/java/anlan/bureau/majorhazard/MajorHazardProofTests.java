package anlan.bureau.majorhazard;

import anlan.bureau.proof.DutyProof;
import java.util.List;

class MajorHazardProofTests extends DutyProof {

    MajorHazardProofTests() {
        super(MajorHazard.PROCEDURE, List.of(MajorHazardProof.explorer()), 1_000, 50_000);
    }
}
