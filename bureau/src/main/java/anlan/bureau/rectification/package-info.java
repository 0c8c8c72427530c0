/**
 * What every removal of hazards shares (整改): its words, papers, periods and rules.
 *
 * <p>Purpose: one vocabulary for the duties in which a hazard is named, ordered to be put right, given more time, looked at
 * again and reported gone: removal (隐患整改) and listed supervision of major hazards (挂牌督办) declare their acts over it,
 * inspections and reports from the public hand their findings on in it. It has no procedure of its own. Legal basis: Work
 * Safety Law art. 41, 65, 67, 118; rules HAZ-004, 008, 009, 012, INS-011.
 */
@ApplicationModule(
        displayName = "rectification",
        allowedDependencies = {"kernel.casefile", "kernel.form", "bureau.officers"})
@NullMarked
package anlan.bureau.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
