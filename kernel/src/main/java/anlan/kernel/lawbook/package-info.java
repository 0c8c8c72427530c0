/**
 * The numbers of law as people read them (法定数值): every value with its article, its day and how sure we are, and the
 * bureau's confirmation of what no source was found for.
 *
 * <p>Purpose: unverified rules warn only; once legal staff confirm the value, its rule holds. Each confirmation is an
 * entry of the journal, with who and how it was checked. Legal basis: none of its own.
 */
@ApplicationModule(
        displayName = "lawbook",
        allowedDependencies = {
            "kernel.access",
            "kernel.form",
            "kernel.journal",
            "kernel.casefile",
            "kernel.scope",
            "kernel.search"
        })
@NullMarked
package anlan.kernel.lawbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
