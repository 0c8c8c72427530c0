/** What the public sees and files, over HTTP. */
@NullMarked
package anlan.app.portal;

import org.jspecify.annotations.NullMarked;
