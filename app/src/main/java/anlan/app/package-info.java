/** Starts the platform and joins its parts; the only place that knows a clock, a port and a data folder. */
@ApplicationModule(
        allowedDependencies = {
            "kernel.scope",
            "kernel.access",
            "kernel.form",
            "kernel.register",
            "kernel.people",
            "kernel.party",
            "kernel.casefile",
            "kernel.journal",
            "kernel.indicator",
            "kernel.lawbook",
            "kernel.document",
            "kernel.exchange",
            "kernel.region",
            "bureau.duties",
            "bureau.dutylist",
            "bureau.complaint",
            "bureau.fireworks",
            "bureau.hazard",
            "bureau.inspection",
            "bureau.licence",
            "bureau.majorhazard",
            "bureau.penalty",
            "bureau.permit",
            "bureau.story"
        })
@NullMarked
package anlan.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
