/**
 * Signing in, sessions, passwords, the second factor, the three administrations, what an endpoint serves, and the security log.
 *
 * <p>Legal basis: Cybersecurity Law art. 23 (identity, logs kept six months at least), GB/T 22239 level three.
 */
@NullMarked
package anlan.app.security;

import org.jspecify.annotations.NullMarked;
