/**
 * Who may act for the bureau (执法人员), as the rules of every duty ask it.
 *
 * <p>Purpose: two officers, certified on that day, certificates shown: one rule each, the same for every duty. Legal basis:
 * Administrative Penalty Law art. 42, 55; Work Safety Law art. 67; Hazardous Chemicals Safety Law art. 8; rules OFF-001 to
 * 003.
 */
@ApplicationModule(
        displayName = "officers",
        allowedDependencies = {"kernel.casefile", "kernel.officer"})
@NullMarked
package anlan.bureau.officers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
