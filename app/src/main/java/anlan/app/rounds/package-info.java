/** What the server does by itself, by its clock: leads followers along the journal and lets periods run out. */
@NullMarked
package anlan.app.rounds;

import org.jspecify.annotations.NullMarked;
