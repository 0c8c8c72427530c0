/** What stands beside a case while one works on it, over HTTP. */
@NullMarked
package anlan.app.desk;

import org.jspecify.annotations.NullMarked;
