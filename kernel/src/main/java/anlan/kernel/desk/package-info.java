/**
 * The officials' desk (工作台) and the page of a case file (案卷): what people read and the acts they ask for.
 *
 * <p>Purpose: one view of a case for every procedure, lists by role, forms with what is known filled in. Holds no rule of
 * its own. Legal basis: none.
 */
@ApplicationModule(
        displayName = "desk",
        allowedDependencies = {
            "kernel.journal",
            "kernel.casefile",
            "kernel.form",
            "kernel.document",
            "kernel.party",
            "kernel.people",
            "kernel.register",
            "kernel.scope",
            "kernel.access"
        })
@NullMarked
package anlan.kernel.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
