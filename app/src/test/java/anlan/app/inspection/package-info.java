/** Inspections over HTTP. */
@NullMarked
package anlan.app.inspection;

import org.jspecify.annotations.NullMarked;
