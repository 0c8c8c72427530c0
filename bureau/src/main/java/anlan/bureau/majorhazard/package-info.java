/**
 * Major hazards (重大事故隐患): judged by criteria, listed, supervised by level, accepted by others, delisted in public.
 *
 * <p>Purpose: {@link anlan.bureau.majorhazard.MajorHazard} is the procedure; its papers, rules, facts and letters stand
 * beside it. What it shares with the removal of any hazard (finding, plan, extension, report, suspension) are the papers and
 * rules of {@link anlan.bureau.hazard}. What is not major after all becomes a case there, what is not removed in time a
 * lead of {@link anlan.bureau.penalty}. Legal basis: Work Safety Law art. 41, 65, 67, 102, 118; rules HAZ-002, 004, 007,
 * 008, 009, 012, 014, INS-011, OFF-001, OFF-002.
 */
@ApplicationModule(
        displayName = "majorhazard",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.document",
            "kernel.form",
            "kernel.officer",
            "bureau.documents",
            "bureau.hazard",
            "bureau.rectification",
            "bureau.officers",
            "bureau.penalty"
        })
@NullMarked
package anlan.bureau.majorhazard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
