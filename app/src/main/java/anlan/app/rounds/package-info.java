/** What the server does by itself, by its clock: leads followers along the journal and lets periods run out. */
@ApplicationModule(
        displayName = "rounds",
        allowedDependencies = {"kernel.journal"})
@NullMarked
package anlan.app.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
