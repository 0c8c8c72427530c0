/**
 * The bureau's people: units with dated region codes, persons, posts and deputies with dates, officers with certificates. Accounts are not persons, and persons are not posts: an act records both.
 *
 * <p>Legal basis: Administrative Penalty Law art. 42 and 58, Work Safety Law art. 67 (officers and their certificates).
 */
@ApplicationModule(allowedDependencies = {"kernel.access", "kernel.form", "kernel.register", "kernel.scope"})
@NullMarked
package anlan.kernel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
