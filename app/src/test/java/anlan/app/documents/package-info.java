/** Documents as whole cases issue them, over a real database. */
@NullMarked
package anlan.app.documents;

import org.jspecify.annotations.NullMarked;
