/**
 * Who of some persons may enforce on a day (持证执法人员), as rules and documents of every duty ask it.
 *
 * <p>Purpose: one need with one answer, so that no duty looks at certificates in its own way. Legal basis: Administrative
 * Penalty Law art. 42.
 */
@ApplicationModule(
        displayName = "officer",
        allowedDependencies = {"kernel.casefile", "kernel.journal", "kernel.people", "kernel.form"})
@NullMarked
package anlan.kernel.officer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
