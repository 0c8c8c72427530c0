/**
 * Where what was found goes on (后续处置): to be put right, to be supervised, to be pursued.
 *
 * <p>Purpose: whichever duty finds hazards or violations hands them on in the same way, each to a case of its own. Legal
 * basis: Work Safety Law art. 41, 65, 70.
 */
@ApplicationModule(
        displayName = "followup",
        allowedDependencies = {
            "kernel.casefile",
            "bureau.hazard",
            "bureau.rectification",
            "bureau.majorhazard",
            "bureau.penalty"
        })
@NullMarked
package anlan.bureau.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
