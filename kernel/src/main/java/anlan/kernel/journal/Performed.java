package anlan.kernel.journal;

import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.document.Issued;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Performed {

    /**
     * The paper is in the file.
     *
     * @param done the outcome; null if the same request had been done before
     * @param seq number of its entry
     * @param documents what was issued
     */
    record Done(Outcome.@Nullable Done done, int seq, List<Issued> documents) implements Performed {}

    /** It waits for approval. */
    record Proposed(UUID proposal) implements Performed {}

    /** Something stands in its way; cautions without a reason are among {@code cautions}. */
    record Refused(List<Finding> obstacles, List<Finding> cautions) implements Performed {}

    /** Others were faster; labels of what they did. */
    record Stale(List<String> changed) implements Performed {}
}
