/** The numbers of law and the one search, over HTTP. */
@NullMarked
package anlan.app.lawbook;

import org.jspecify.annotations.NullMarked;
