/** Starts the platform and joins its parts; the only place that knows a clock, a port and a data folder. */
@NullMarked
package anlan.app;

import org.jspecify.annotations.NullMarked;
