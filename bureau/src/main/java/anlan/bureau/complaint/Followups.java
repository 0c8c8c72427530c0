package anlan.bureau.complaint;

import anlan.bureau.complaint.ComplaintPapers.Verify;
import anlan.bureau.hazard.HazardPapers;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.penalty.FilingPapers;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import java.util.ArrayList;
import java.util.List;

/** The cases a report that was true hands on to: what is to be put right, and what is pursued as a violation. */
final class Followups {

    private Followups() {}

    static List<Delivery> of(Case file, Verify in, On on) {
        Party unit = file.parties().getFirst();
        List<Delivery> onward = new ArrayList<>();
        if (!in.hazards().isEmpty()) {
            var find = new HazardPapers.Find(
                    in.officers(), true, HazardPapers.Source.REPORT, file.id(), unit, in.hazards());
            onward.add(Delivery.onward(file, HazardRectification.PROCEDURE, find));
        }
        if (in.violation() != null && !in.violation().isBlank()) {
            var lead = new FilingPapers.RegisterLead(
                    FilingPapers.Source.REPORT, on.day(), unit.name(), in.violation(), file.id(), List.of());
            onward.add(Delivery.onward(file, OrdinaryPenalty.PROCEDURE, lead));
        }
        return List.copyOf(onward);
    }
}
