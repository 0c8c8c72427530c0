package anlan.kernel.officer;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Seen;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** How many different persons. */
    public long count() {
        return officers.stream().map(Holder::person).distinct().count();
    }

    /** Who they are. */
    public Set<UUID> persons() {
        return officers.stream().map(Holder::person).collect(Collectors.toUnmodifiableSet());
    }

    /** What was looked up for an act; nobody if it asked for nobody. */
    public static Certified in(Seen seen) {
        return seen.of(NEED).orElse(new Certified(List.of()));
    }

    /** The handlers of a case, to be asked about. */
    public static List<UUID> handlers(Case file) {
        return file.handlers().stream().map(UUID::fromString).toList();
    }
}
