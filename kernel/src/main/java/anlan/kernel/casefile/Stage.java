package anlan.kernel.casefile;

import anlan.kernel.form.Labelled;

/** One coarse stage (环节) of a procedure, declared as an enum constant. */
public interface Stage extends Labelled {

    /** Whether a case ends here: no act but corrections is possible any more. */
    default boolean end() {
        return false;
    }
}
