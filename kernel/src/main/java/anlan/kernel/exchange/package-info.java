/**
 * Exchange (对接): what comes from other systems, read by a mapping that a user can edit.
 *
 * <p>Purpose: a foreign table becomes cases of a procedure that keeps history, one row one case; every row either lands or is
 * reported with its line, its field and the reason, and the sums of both make up the file. A second import of the same file adds
 * nothing. Legal basis: none of its own.
 */
@ApplicationModule(
        displayName = "exchange",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.form",
            "kernel.journal",
            "kernel.people",
            "kernel.register",
            "kernel.scope"
        })
@NullMarked
package anlan.kernel.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
