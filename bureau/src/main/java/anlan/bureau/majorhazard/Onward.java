package anlan.bureau.majorhazard;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.majorhazard.MajorHazardPapers.ListPublicly;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.penalty.FilingPapers.Source;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Refer;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import java.util.List;

/** Where a major hazard goes on: to be put right as any other, to be pursued, to the public. */
final class Onward {

    private Onward() {}

    /** What was listed in public is taken down in public; what never was, is not mentioned. */
    static List<Publication> takenDown(Case file, String what, On on) {
        return file.has(ListPublicly.class)
                ? List.of(HazardRectification.publicly(file, what, on.day(), null))
                : List.of();
    }

    /** What is not major after all is found again as what it is. */
    static List<Delivery> toRectify(Case file) {
        return file.last(Find.class).stream()
                .map(found -> new Find(
                        found.officers(),
                        found.certificatesShown(),
                        found.source(),
                        file.id(),
                        found.unit(),
                        found.hazards().stream().map(Onward::general).toList()))
                .map(found -> Delivery.onward(file, HazardRectification.PROCEDURE, found))
                .toList();
    }

    private static Hazard general(Hazard hazard) {
        return new Hazard(hazard.text(), hazard.place(), hazard.basis(), null, RectificationPapers.Level.GENERAL);
    }

    /** Whether a lead becomes a case is decided there. */
    static List<Delivery> toPenalise(Case file, Refer in, On on) {
        var lead = new RegisterLead(
                Source.INSPECTION, on.day(), file.partyName(), in.facts(), file.id(), RectificationRules.texts(file));
        return List.of(Delivery.onward(file, OrdinaryPenalty.PROCEDURE, lead));
    }
}
