/**
 * The figures of the annual report on government under the rule of law.
 *
 * <p>Purpose: declare which facts of which duties make up each figure; M-numbers are those of the requirements analysis.
 * Legal basis: none of its own.
 */
@ApplicationModule(
        displayName = "reporting",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.indicator",
            "bureau.complaint",
            "bureau.penalty",
            "bureau.hazard",
            "bureau.rectification",
            "bureau.majorhazard",
            "bureau.inspection",
            "bureau.permit",
            "bureau.rating"
        })
@NullMarked
package anlan.bureau.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
