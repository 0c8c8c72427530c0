package anlan.bureau.penalty;

import anlan.kernel.casefile.Case;
import java.util.Optional;

/** A paper that says which violation the case is about; the latest one counts. */
public interface Charging {

    /** Id in the catalogue of violations, such as {@code V-10}. */
    String violation();

    /** The violation a case is about at present. */
    static Optional<String> of(Case file) {
        return file.last(Charging.class).map(Charging::violation);
    }
}
