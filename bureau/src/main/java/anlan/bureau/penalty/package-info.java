/**
 * Administrative penalties (行政处罚): the ordinary procedure from filing to closing, and the meetings that discuss cases.
 *
 * <p>Purpose: {@link anlan.bureau.penalty.OrdinaryPenalty} is the procedure, act by act; its papers stand in the
 * {@code …Papers} classes, its rules in the {@code …Rules} classes, one topic each. Papers know no rule, rules know no
 * act. Legal basis: Administrative Penalty Law (2021) chapters 4 to 6; Administrative Compulsion Law chapters 4 and 5;
 * Work Safety Law art. 78, 113; Regulation on transferring suspected crimes (2020); rulebook sections A, D, E, F, H, K, T.
 */
@ApplicationModule(
        displayName = "penalty",
        allowedDependencies = {
            "kernel.access",
            "kernel.casefile",
            "kernel.desk",
            "kernel.document",
            "kernel.form",
            "kernel.journal",
            "kernel.officer",
            "kernel.people",
            "bureau.documents",
            "bureau.officers"
        })
@NullMarked
package anlan.bureau.penalty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
