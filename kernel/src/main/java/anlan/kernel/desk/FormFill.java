package anlan.kernel.desk;

import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import java.util.Optional;

/**
 * Fills the form of one act from the registers, so that nobody copies a list by hand; a Spring bean of the capability.
 * Runs inside the reader's transaction and scope. What it fills in may be changed before the act; its rules judge the paper.
 *
 * @param <P> the paper of that act
 */
public interface FormFill<P extends Record> {

    /** The paper it fills. */
    Class<P> paper();

    /** The paper as the registers have it on that day; empty where there is nothing to fill in. */
    Optional<P> fill(Case file, Actor actor, On on);
}
