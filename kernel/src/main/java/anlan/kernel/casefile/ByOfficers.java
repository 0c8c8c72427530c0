package anlan.kernel.casefile;

import java.util.List;
import java.util.UUID;

/** A paper that names the officers who act; the latest one with {@link #handle()} says who handles the case. */
public interface ByOfficers {

    /** Person ids. */
    List<UUID> officers();
}
