/**
 * The public portal (公众门户): plain pages without login and without scripts, read with the public database role.
 *
 * <p>Purpose: show published decisions, take reports and say how far they are, tell who applies what must be known, verify documents, show the daily root. Legal basis: Administrative Penalty Law
 * art. 48, Administrative Licensing Law art. 30, Work Safety Law art. 73, 78.
 */
@NullMarked
package anlan.app.portal;

import org.jspecify.annotations.NullMarked;
