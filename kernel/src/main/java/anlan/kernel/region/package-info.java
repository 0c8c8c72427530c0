/**
 * Administrative divisions (行政区划): provinces, cities, counties and townships by code, withdrawn codes included.
 *
 * <p>Purpose: a code on a paper, in a register or in an old record resolves to what it names or named. Legal basis: GB/T 2260 and
 * GB/T 10114 (codes of divisions).
 */
@ApplicationModule(
        displayName = "region",
        allowedDependencies = {"kernel.access", "kernel.form", "kernel.register", "kernel.scope"})
@NullMarked
package anlan.kernel.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
