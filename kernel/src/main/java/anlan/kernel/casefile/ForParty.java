package anlan.kernel.casefile;

/** A paper that concerns one party of the case. */
public interface ForParty {

    /** Key of the party, as given by the {@link NamesParties} paper. */
    String party();
}
