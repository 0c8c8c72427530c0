package anlan.kernel.casefile;

import java.util.List;

/** A paper that says who the parties of the case are; the latest one counts. */
public interface NamesParties {

    /** At least one. */
    List<Party> parties();
}
