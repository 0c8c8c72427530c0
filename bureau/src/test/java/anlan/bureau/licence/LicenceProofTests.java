package anlan.bureau.licence;

import anlan.bureau.proof.DutyProof;

/** Walks the application and the life of a licence; acts of the two parts never meet. */
class LicenceProofTests extends DutyProof {

    LicenceProofTests() {
        super(BusinessLicence.PROCEDURE, LicenceProof.parts().values(), 500, 20_000);
    }
}
