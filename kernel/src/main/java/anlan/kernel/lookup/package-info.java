/**
 * Needs of rules that a register answers (台账查询).
 *
 * <p>Purpose: whichever duty's rules ask what stands in a register are answered in one way: the open entries that were
 * picked. Legal basis: none.
 */
@ApplicationModule(
        displayName = "lookup",
        allowedDependencies = {"kernel.casefile", "kernel.journal", "kernel.register"})
@NullMarked
package anlan.kernel.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
