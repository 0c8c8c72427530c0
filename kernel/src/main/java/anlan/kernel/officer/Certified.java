package anlan.kernel.officer;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Need;
import java.util.List;
import java.util.UUID;

/**
 * Those of some persons who hold a certificate on the day of the act.
 *
 * @param officers with names and numbers, in the order asked
 */
public record Certified(List<Holder> officers) {

    /** Asked with ids of persons. */
    public static final Need<List<UUID>, Certified> NEED = new Need<>("officer.certified", "当日持证执法人员", Certified.class);

    /** A person with the certificate that holds that day. */
    public record Holder(UUID person, String name, String certificate) {}

    /** The handlers of a case, to be asked about. */
    public static List<UUID> handlers(Case file) {
        return file.handlers().stream().map(UUID::fromString).toList();
    }
}
