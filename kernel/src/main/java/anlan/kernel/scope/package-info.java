/**
 * Who may see which rows: the unit scope set at the start of every transaction, and the only class that opens one.
 *
 * <p>Row-level security of PostgreSQL does the filtering; without a scope no row is visible. Legal basis: Data Security Law
 * art. 27, Personal Information Protection Law art. 51 (access by need, not by possibility).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package anlan.kernel.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
