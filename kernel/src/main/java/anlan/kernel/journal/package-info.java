/**
 * Acts in the database: one transaction writes the journal entry, the case row, periods, facts and claims.
 *
 * <p>Purpose: load a case by folding nothing but its papers, judge and perform an act, propose and approve (呈批), keep
 * drafts and files, let followers read the journal in the order of commits. Legal basis: Administrative Penalty Law art.
 * 47 (full-process record).
 */
@ApplicationModule(
        displayName = "journal",
        allowedDependencies = {
            "kernel.access",
            "kernel.casefile",
            "kernel.form",
            "kernel.document",
            "kernel.scope",
            "kernel.people",
            "kernel.register"
        })
@NullMarked
package anlan.kernel.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
