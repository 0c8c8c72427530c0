/**
 * Administrative inspection (行政检查): one visit from its approval to the publication of its result, and the draw
 * (双随机) that says who is visited and by whom.
 *
 * <p>Purpose: {@link anlan.bureau.inspection.SiteInspection} is the visit, {@link
 * anlan.bureau.inspection.RandomDraw} the draw; their papers, rules and facts stand beside it,
 * one topic each; what rules ask of the world is named in {@link anlan.bureau.inspection.InspectionNeeds} and answered in
 * {@code sight}. What is ordered to be put right becomes a case of {@link anlan.bureau.hazard}, each major hazard one of
 * {@link anlan.bureau.majorhazard}, what is pursued a lead of {@link anlan.bureau.penalty}. Legal basis: Work Safety
 * Law art. 62, 65, 67, 68, 69; Administrative Penalty Law art. 42, 43, 47, 55; Business Environment Regulation art. 54,
 * 59; rules INS-001 to 015, INS-019, OFF-001 to 003, OFF-006, PUB-005.
 */
@ApplicationModule(
        displayName = "inspection",
        allowedDependencies = {
            "kernel.access",
            "kernel.casefile",
            "kernel.desk",
            "kernel.form",
            "kernel.journal",
            "kernel.officer",
            "kernel.party",
            "kernel.people",
            "kernel.register",
            "kernel.scope",
            "bureau.documents",
            "bureau.followup",
            "bureau.hazard",
            "bureau.rectification",
            "bureau.officers",
            "bureau.majorhazard",
            "bureau.penalty"
        })
@NullMarked
package anlan.bureau.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
