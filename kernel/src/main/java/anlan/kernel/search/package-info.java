/**
 * One box over everything (综合查): cases, documents, registers, the numbers of law; each source answers for itself.
 *
 * <p>Purpose: whoever looks for a firm finds its entry, its cases and its documents in one list, within his scope only.
 * Legal basis: none.
 */
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {
            "kernel.access",
            "kernel.form",
            "kernel.journal",
            "kernel.casefile",
            "kernel.register",
            "kernel.scope",
            "kernel.desk"
        })
@NullMarked
package anlan.kernel.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
