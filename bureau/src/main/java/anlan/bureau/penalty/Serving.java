package anlan.bureau.penalty;

import anlan.kernel.casefile.ForParty;

/** A paper that serves a document on one party. */
public interface Serving extends ForParty {

    /** How it reached the party. */
    Handover handover();
}
