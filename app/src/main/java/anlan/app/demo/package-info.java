/**
 * The demonstration (profile {@code demo}): an invented city whose year of work is played through the very acts officials
 * perform. Nothing here writes a case any other way.
 */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "app",
            "kernel.access",
            "kernel.casefile",
            "kernel.document",
            "kernel.form",
            "kernel.journal",
            "kernel.party",
            "kernel.people",
            "kernel.register",
            "kernel.scope",
            "bureau.hazard",
            "bureau.penalty",
            "bureau.story"
        })
@NullMarked
package anlan.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
