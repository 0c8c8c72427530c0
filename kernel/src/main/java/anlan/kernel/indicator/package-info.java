/**
 * Indicators (指标): figures that are sums over recorded facts, each opening to its rows.
 *
 * <p>Purpose: one declared numerator and denominator, any unit, period and cut-off; nobody types a figure. Legal basis:
 * none of its own.
 */
@ApplicationModule(
        displayName = "indicator",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.scope",
            "kernel.access",
            "kernel.people",
            "kernel.journal",
            "kernel.document",
            "kernel.form"
        })
@NullMarked
package anlan.kernel.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
