package anlan.bureau.inspection;

import anlan.bureau.followup.FollowUp;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.inspection.VisitPapers.Handling;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.penalty.FilingPapers;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.On;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The cases an inspection hands its problems on to: what is ordered to be put right, and what is pursued as a violation. */
public final class Onward {

    private Onward() {}

    /** The case in which what this inspection ordered is put right; the same for a repeat. */
    public static UUID rectificationOf(UUID inspection) {
        return Delivery.caseOf(inspection, HazardRectification.PROCEDURE);
    }

    /** The case in which what this inspection found is pursued; the same for a repeat. */
    public static UUID penaltyOf(UUID inspection) {
        return Delivery.caseOf(inspection, OrdinaryPenalty.PROCEDURE);
    }

    /** What was ordered to be put right gets its day there; what is major is supervised, ordered or not. */
    static List<Delivery> toRectify(Case file, Handle in, On on) {
        if (file.parties().isEmpty()) return List.of();
        List<UUID> officers =
                file.last(RecordVisit.class).map(RecordVisit::officers).orElse(List.of());
        List<Hazard> hazards = Stream.concat(
                        HandlingRules.ordered(file, in).stream().filter(hazard -> hazard.level() == Level.GENERAL),
                        HandlingRules.problems(file).stream().filter(hazard -> hazard.level() == Level.MAJOR))
                .toList();
        return FollowUp.hazards(file, RectificationPapers.Source.INSPECTION, officers, hazards);
    }

    /** What leads to a proposal to file a case. */
    static List<Delivery> toPenalise(Case file, Handle in, On on) {
        if (file.parties().isEmpty() || !in.has(Result.CASE)) return List.of();
        List<String> pursued = in.results().stream()
                .filter(line -> line.result() == Result.CASE)
                .map(Handling::problem)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String facts = pursued.isEmpty() ? "检查中发现涉嫌违法行为" : String.join("；", pursued);
        LocalDate visited = file.dayOf(RecordVisit.class).orElse(on.day());
        return FollowUp.lead(file, FilingPapers.Source.INSPECTION, visited, facts, pursued);
    }
}
