/** What an enterprise sees and does by its own account. */
@NullMarked
package anlan.app.enterprise;

import org.jspecify.annotations.NullMarked;
