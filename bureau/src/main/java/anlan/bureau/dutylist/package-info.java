/**
 * The published list of who supervises what (监管职责清单).
 *
 * <p>Purpose: the register, kept by the bureau, and what rules ask of it: what comes in is dispatched by it. Legal basis: Work
 * Safety Law art. 10; rule INS-014.
 */
@ApplicationModule(
        displayName = "dutylist",
        allowedDependencies = {"kernel.casefile", "kernel.form", "kernel.journal", "kernel.register"})
@NullMarked
package anlan.bureau.dutylist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
