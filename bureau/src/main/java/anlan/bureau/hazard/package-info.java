/**
 * Removing hazards (隐患整改): from the finding of a hazard to its removal, seen with own eyes.
 *
 * <p>Purpose: register what was found, order it to be put right by a day, extend that day, hear that it was done, look
 * again with other eyes, write it off or order again; suspend and resume operation; supervise major hazards by name.
 * Reads from outside in: {@link anlan.bureau.hazard.HazardRectification} is the procedure, then what only this duty has
 * of papers, rules and facts; the rest is the vocabulary of {@code bureau.rectification}. Legal basis: Work Safety Law art. 41, 65, 67, 102, 118; rules HAZ-002, 003, 004, 007, 008, 009,
 * 012, 014, INS-011, OFF-001, OFF-002.
 */
@ApplicationModule(
        displayName = "hazard",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.document",
            "kernel.form",
            "kernel.journal",
            "kernel.officer",
            "kernel.register",
            "bureau.documents",
            "bureau.officers",
            "bureau.rectification"
        })
@NullMarked
package anlan.bureau.hazard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
