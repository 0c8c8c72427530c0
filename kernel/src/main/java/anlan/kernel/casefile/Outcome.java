package anlan.kernel.casefile;

import anlan.kernel.document.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an act: refused with all obstacles, or done with all its effects. */
public sealed interface Outcome {

    /**
     * Nothing has changed.
     *
     * @param obstacles all of them
     */
    record Refused(List<Finding> obstacles) implements Outcome {}

    /**
     * The paper is in the file.
     *
     * @param before the case before the act
     * @param after the case with the paper in it
     * @param filed the paper
     * @param judgement what was cautioned and routed
     * @param issued documents to be issued
     * @param facts facts to be recorded
     * @param claimed claims to be held
     * @param publications what becomes public
     * @param deliveries papers for other cases
     * @param links cases it grew out of
     */
    record Done(
            Case before,
            Case after,
            Filed filed,
            Judgement judgement,
            List<Issued> issued,
            List<Fact> facts,
            List<Claimed> claimed,
            List<Publication> publications,
            List<Delivery> deliveries,
            List<Link> links)
            implements Outcome {

        /** The same with other facts. */
        public Done with(List<Fact> counted) {
            return new Done(before, after, filed, judgement, issued, counted, claimed, publications, deliveries, links);
        }
    }

    /** A document with the data it shows. */
    record Issued(Document<?> document, @Nullable String party, Record data) {}

    /** A claim on one thing. */
    record Claimed(Claim claim, String key) {}
}
