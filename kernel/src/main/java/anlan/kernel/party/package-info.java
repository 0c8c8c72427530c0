/**
 * Those the bureau deals with: enterprises by unified social credit code. Individuals stand in the case itself, by name and masked
 * where it is published: the bureau keeps no register of citizens.
 *
 * <p>Legal basis: GB 32100 (unified social credit code), Personal Information Protection Law art. 6 (no more data than needed).
 */
@ApplicationModule(allowedDependencies = {"kernel.form", "kernel.register"})
@NullMarked
package anlan.kernel.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
