package anlan.bureau.inspection;

import anlan.bureau.hazard.HazardPapers;
import anlan.bureau.hazard.HazardPapers.Hazard;
import anlan.bureau.hazard.HazardPapers.Level;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.inspection.VisitPapers.Handling;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.majorhazard.MajorHazard;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.penalty.FilingPapers.Source;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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

    /** The case in which one major hazard this inspection found is supervised; the same for a repeat. */
    public static UUID majorOf(UUID inspection, String hazard) {
        return UUID.nameUUIDFromBytes(
                (inspection + "/" + MajorHazard.PROCEDURE.key() + "/" + hazard).getBytes(StandardCharsets.UTF_8));
    }

    /** What is general is put right together; every major hazard is judged and supervised by itself (Work Safety Law art. 41). */
    static List<Delivery> of(Case file, Handle in, On on) {
        Optional<Party> unit = file.parties().stream().findFirst();
        if (unit.isEmpty()) return List.of();
        List<Delivery> onward = new ArrayList<>();
        List<Hazard> general = HandlingRules.ordered(file, in).stream()
                .filter(hazard -> hazard.level() == Level.GENERAL)
                .toList();
        if (!general.isEmpty())
            onward.add(Delivery.onward(file, HazardRectification.PROCEDURE, found(file, unit.get(), general)));
        for (Hazard hazard : HandlingRules.problems(file))
            if (hazard.level() == Level.MAJOR)
                onward.add(new Delivery(
                        majorOf(file.id(), hazard.text()),
                        MajorHazard.PROCEDURE.key(),
                        found(file, unit.get(), List.of(hazard))));
        toPenalise(file, in, unit.get(), on).ifPresent(onward::add);
        return List.copyOf(onward);
    }

    /** What was ordered to be put right gets its day there and is looked at again. */
    private static HazardPapers.Find found(Case file, Party unit, List<Hazard> ordered) {
        List<UUID> officers =
                file.last(RecordVisit.class).map(RecordVisit::officers).orElse(List.of());
        return new HazardPapers.Find(officers, true, HazardPapers.Source.INSPECTION, file.id(), unit, ordered);
    }

    /** Whether a lead becomes a case is decided there, by those who decide it, in the time the law gives. */
    private static Optional<Delivery> toPenalise(Case file, Handle in, Party unit, On on) {
        if (!in.has(Result.CASE)) return Optional.empty();
        List<String> pursued = in.results().stream()
                .filter(line -> line.result() == Result.CASE)
                .map(Handling::problem)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String facts = pursued.isEmpty() ? "检查中发现涉嫌违法行为" : String.join(";", pursued);
        var lead = new RegisterLead(
                Source.INSPECTION,
                file.dayOf(RecordVisit.class).orElse(on.day()),
                unit.name(),
                facts,
                file.id(),
                pursued);
        return Optional.of(Delivery.onward(file, OrdinaryPenalty.PROCEDURE, lead));
    }
}
