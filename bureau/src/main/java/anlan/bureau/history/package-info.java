/**
 * Historical cases (历史案件): what other systems and the time before this one left behind, kept and searched, without legal effect.
 *
 * <p>Purpose: one act by the system puts one paper into a case that ends with it. The facts it records are of kinds of their own, so
 * no figure about the work of a bureau counts them unless it asks for these kinds. Legal basis: none; what was done under the law of
 * its day and place is told here, not judged.
 */
@ApplicationModule(
        displayName = "history",
        allowedDependencies = {"kernel.casefile", "kernel.exchange", "kernel.form"})
@NullMarked
package anlan.bureau.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
