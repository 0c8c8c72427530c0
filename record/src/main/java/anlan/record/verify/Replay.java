package anlan.record.verify;

import anlan.record.Link;
import anlan.record.Openings;
import anlan.record.file.Standing;
import java.util.List;

/// Folds the entries of a case with the rules of its procedure and says what does not follow; whoever knows procedures
/// implements it.
@FunctionalInterface
public interface Replay {

    /// What became of a replay.
    sealed interface Verdict {

        /// The entries lead to what is stated; `words` say what that is.
        record Follows(String words) implements Verdict {}

        /// The first entry that the rules would not have let pass, or what they lead to instead of what is stated.
        record Differs(Finding finding) implements Verdict {}

        /// It could not be replayed here, and why.
        record Unknown(String words) implements Verdict {}
    }

    /// Replays a whole, intact case.
    Verdict replay(Standing stated, List<Link> chain, Openings openings);
}
