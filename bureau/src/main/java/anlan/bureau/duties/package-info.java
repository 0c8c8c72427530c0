/**
 * The duties of the bureau, one package each; here only the list of those in force.
 *
 * <p>Purpose: hand every declared procedure to the kernel. Legal basis: that of each duty.
 */
@ApplicationModule(
        displayName = "duties",
        allowedDependencies = {
            "kernel.casefile",
            "bureau.complaint",
            "bureau.fireworks",
            "bureau.hazard",
            "bureau.history",
            "bureau.inspection",
            "bureau.licence",
            "bureau.majorhazard",
            "bureau.penalty"
        })
@NullMarked
package anlan.bureau.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
