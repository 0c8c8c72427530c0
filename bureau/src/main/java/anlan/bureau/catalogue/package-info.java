/**
 * The catalogues of violations (违法行为目录) and of criteria for major hazards (判定标准), as people choose from them.
 *
 * <p>Purpose: the entries of the law module, by the day on which they are asked for. Legal basis: as each entry says.
 */
@ApplicationModule(
        displayName = "catalogue",
        allowedDependencies = {"kernel.access", "kernel.register", "kernel.search"})
@NullMarked
package anlan.bureau.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
