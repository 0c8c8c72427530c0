package anlan.bureau.fireworks;

import anlan.bureau.proof.DutyProof;

/** Walks the application and the life of a licence; acts of the two parts never meet. */
class RetailProofTests extends DutyProof {

    RetailProofTests() {
        super(RetailLicence.PROCEDURE, RetailProof.parts().values(), 200, 20_000);
    }
}
