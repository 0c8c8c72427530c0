/**
 * Stories: cases played act by act, for tests, the demo and the benches.
 *
 * <p>Purpose: nobody writes a case into a table; whoever needs one plays it: {@code Story.penalty().upTo(At.NOTICE)}. A
 * story is a list of steps, each a paper, who files it and when; it is played purely by {@link anlan.bureau.story.Play}
 * or through the database by whoever performs the steps there. Legal basis: none of its own; invented people and
 * enterprises.
 */
@ApplicationModule(
        displayName = "story",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.officer",
            "bureau.complaint",
            "bureau.fireworks",
            "bureau.hazard",
            "bureau.rectification",
            "bureau.inspection",
            "bureau.licence",
            "bureau.majorhazard",
            "bureau.penalty",
            "bureau.permit",
            "bureau.rating"
        })
@NullMarked
package anlan.bureau.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
