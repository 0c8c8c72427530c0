/**
 * What we are fast at, as ratios: the work with everything the law asks for, beside the least anybody would have to do. Legal
 * basis: none of its own.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package anlan.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
