/** What {@code ./anlan} does without starting the server. Legal basis: none of its own. */
@NullMarked
package anlan.app.command;

import org.jspecify.annotations.NullMarked;
