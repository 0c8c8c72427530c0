package anlan.bureau.complaint;

import anlan.bureau.proof.DutyProof;
import java.util.List;

class ComplaintProofTests extends DutyProof {

    ComplaintProofTests() {
        super(ComplaintHandling.PROCEDURE, List.of(ComplaintProof.explorer()), 500, 50_000);
    }
}
