package anlan.bureau.penalty;

import anlan.kernel.casefile.Case;
import java.util.List;
import java.util.Optional;

/** A paper that brings evidence into the file. */
public interface WithEvidence {

    /** The evidence. */
    List<Evidence> evidence();

    /** All evidence in a file, oldest first. */
    static List<Evidence> in(Case file) {
        return file.all(WithEvidence.class).stream()
                .flatMap(paper -> paper.evidence().stream())
                .toList();
    }

    /** The evidence of this name, as last brought in. */
    static Optional<Evidence> named(Case file, String name) {
        return in(file).stream()
                .filter(evidence -> evidence.name().equals(name))
                .reduce((earlier, later) -> later);
    }
}
