/**
 * The demonstration (profile {@code demo}): an invented city whose year of work is played through the very acts officials
 * perform. Nothing here writes a case any other way.
 */
@NullMarked
package anlan.app.demo;

import org.jspecify.annotations.NullMarked;
