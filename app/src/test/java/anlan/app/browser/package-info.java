/** The whole job in a real browser, as each of those who do it. */
@NullMarked
package anlan.app.browser;

import org.jspecify.annotations.NullMarked;
