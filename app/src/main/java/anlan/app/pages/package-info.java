/** Serves the browser application: its files, and its start page for every address it knows itself. */
@NullMarked
package anlan.app.pages;

import org.jspecify.annotations.NullMarked;
