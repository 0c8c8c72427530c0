/**
 * Registers (台账): what the bureau keeps track of, each declared by one annotated record.
 *
 * <p>The declaration gives form, storage, list, search, history, import, export and picks. Nothing is deleted: every change is a
 * version with who, when and why. Legal basis: Administrative Law Enforcement Supervision Regulation (2026) art. 37 (data for
 * supervision can be handed over).
 */
@ApplicationModule(allowedDependencies = {"kernel.scope", "kernel.access", "kernel.form"})
@NullMarked
package anlan.kernel.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
