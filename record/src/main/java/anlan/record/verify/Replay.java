package anlan.record.verify;

import anlan.record.Entry;
import anlan.record.Openings;
import java.util.List;
import java.util.Optional;

/// Folds the entries of a case with the rules of its procedure and says what does not follow; the kernel implements it.
@FunctionalInterface
public interface Replay {

    /// The first entry that the rules would not have let pass or that led elsewhere; empty if the case follows.
    Optional<Finding> replay(List<Entry> entries, Openings openings);
}
