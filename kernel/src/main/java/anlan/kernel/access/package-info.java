/**
 * Who is signed in, and whom an endpoint serves. Every endpoint says so with one of three annotations; one that says nothing serves
 * nobody and fails the build.
 */
@ApplicationModule(allowedDependencies = {"kernel.scope"})
@NullMarked
package anlan.kernel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
