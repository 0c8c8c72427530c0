/** What a browser is given before anybody signs in. */
@NullMarked
package anlan.app.pages;

import org.jspecify.annotations.NullMarked;
