package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Fact;
import java.util.List;

/**
 * Folds the entries of a case once more, from nothing, with the answers they were judged by: the same file, the same facts.
 */
public final class Refold {

    private final LawInForce law;

    /** Folds by the law as it was known when each act was entered. */
    public Refold(LawInForce law) {
        this.law = law;
    }

    /**
     * What the entries lead to.
     *
     * @param file the case after the last entry
     * @param facts what it counts
     */
    public record Folded(Case file, List<Fact> facts) {}

    /** Folds a case as it was read; fails where an entry does not follow from those before it. */
    public Folded fold(CaseRow row) {
        Fold.Folded folded = new Fold(row.file().procedure(), row.entries(), law::on).of(row.id());
        folded.broken().ifPresent(broken -> {
            throw new IllegalStateException(
                    "entry " + broken.entry().seq() + " does not follow: " + broken.obstacles());
        });
        Case file = folded.file();
        return new Folded(
                new Case(
                        file.id(),
                        file.procedure(),
                        file.stage(),
                        CaseStore.papers(file.procedure(), row.entries()),
                        file.spells(),
                        file.periods()),
                folded.facts());
    }
}
