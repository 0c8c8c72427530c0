package anlan.bureau.followup;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.majorhazard.MajorHazard;
import anlan.bureau.penalty.FilingPapers;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Party;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases that grow out of what was found at the one party of a case. */
public final class FollowUp {

    private FollowUp() {}

    /** The case in which one major hazard that was found there is supervised; the same for a repeat. */
    public static UUID majorOf(UUID from, String hazard) {
        return UUID.nameUUIDFromBytes(
                (from + "/" + MajorHazard.PROCEDURE.key() + "/" + hazard).getBytes(StandardCharsets.UTF_8));
    }

    /** What is general is put right together; every major hazard is judged and supervised by itself (Work Safety Law art. 41). */
    public static List<Delivery> hazards(
            Case from, RectificationPapers.Source source, List<UUID> officers, List<Hazard> hazards) {
        if (from.parties().isEmpty()) return List.of();
        Party unit = from.parties().getFirst();
        List<Delivery> onward = new ArrayList<>();
        List<Hazard> general = hazards.stream()
                .filter(hazard -> hazard.level() == Level.GENERAL)
                .toList();
        if (!general.isEmpty())
            onward.add(Delivery.onward(
                    from, HazardRectification.PROCEDURE, new Find(officers, true, source, from.id(), unit, general)));
        for (Hazard hazard : hazards)
            if (hazard.level() == Level.MAJOR)
                onward.add(new Delivery(
                        majorOf(from.id(), hazard.text()),
                        MajorHazard.PROCEDURE.key(),
                        new Find(officers, true, source, from.id(), unit, List.of(hazard))));
        return List.copyOf(onward);
    }

    /** Whether a lead becomes a case is decided there, by those who decide it, in the time the law gives; no facts, no lead. */
    public static List<Delivery> lead(
            Case from, FilingPapers.Source source, LocalDate found, @Nullable String facts, List<String> problems) {
        if (facts == null || facts.isBlank()) return List.of();
        var lead = new RegisterLead(source, found, from.partyName(), facts, from.id(), problems);
        return List.of(Delivery.onward(from, OrdinaryPenalty.PROCEDURE, lead));
    }
}
