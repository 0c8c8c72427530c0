package anlan.kernel.casefile;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One coarse stage (环节) of a procedure: an enum constant with its {@link Label}, and {@link End} where a case ends. The
 * constants stand in the order of the procedure.
 */
public interface Stage extends Labelled {

    /** A case ends at this stage: no act but corrections is possible any more. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface End {}

    /** Whether a case ends here. */
    default boolean end() {
        return Ends.at(this);
    }
}
