/** Figures against the journal they must follow from. */
@NullMarked
package anlan.app.figures;

import org.jspecify.annotations.NullMarked;
