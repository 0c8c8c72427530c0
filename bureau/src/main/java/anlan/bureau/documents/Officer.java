package anlan.bureau.documents;

import anlan.kernel.casefile.Seen;
import anlan.kernel.officer.Certified;
import java.util.List;

/**
 * An enforcement officer as a document names him.
 *
 * @param name name
 * @param certificate number of the enforcement certificate
 */
public record Officer(String name, String certificate) {

    /** Those whose certificates of that day were looked up for the act. */
    public static List<Officer> certified(Seen seen) {
        return Certified.in(seen).officers().stream()
                .map(holder -> new Officer(holder.name(), holder.certificate()))
                .toList();
    }
}
