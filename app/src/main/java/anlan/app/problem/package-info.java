/** Every error as a problem (RFC 9457) in officials' words; what the server itself did wrong is logged and not shown. */
@NullMarked
package anlan.app.problem;

import org.jspecify.annotations.NullMarked;
