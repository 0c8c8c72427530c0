package anlan.bureau.hazard;

import anlan.bureau.documents.Officer;
import anlan.bureau.documents.RectificationDocuments;
import anlan.bureau.documents.Remedies;
import anlan.bureau.hazard.HazardPapers.Find;
import anlan.bureau.hazard.HazardPapers.Order;
import anlan.bureau.hazard.HazardPapers.Reinspect;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Seen;
import java.time.LocalDate;
import java.util.List;

/** What the documents of a rectification show. */
public final class HazardLetters {

    private HazardLetters() {}

    /** 责令限期整改指令书. */
    public static RectificationDocuments.Order order(Case file, Order in, Seen seen, On on) {
        List<RectificationDocuments.Problem> problems =
                file.last(Find.class).map(Find::hazards).orElse(List.of()).stream()
                        .map(hazard -> new RectificationDocuments.Problem(
                                hazard.text() + "(" + hazard.place() + ")", hazard.basis(), in.lastDay()))
                        .toList();
        return new RectificationDocuments.Order(
                file.partyName(),
                file.dayOf(Find.class).orElse(on.day()),
                problems,
                Officer.certified(seen),
                Remedies.either(on.law(), on.day()));
    }

    /** 整改复查意见书. */
    static RectificationDocuments.Review review(Case file, Reinspect in, Seen seen, On on) {
        LocalDate ordered = file.dayOf(Order.class).orElse(on.day());
        IssuedNumbers orders = IssuedNumbers.in(seen);
        return new RectificationDocuments.Review(
                file.partyName(),
                ordered,
                orders.latest().map(IssuedNumbers.Issued::label).orElse(RectificationDocuments.ORDER.label()),
                orders.latestNumber(),
                on.day(),
                in.seen().stream()
                        .map(each -> new RectificationDocuments.Reviewed(
                                each.hazard(), each.finding(), each.result().label()))
                        .toList(),
                in.passed() ? "经复查,所列问题已经整改完毕。" : "经复查,仍有问题未整改到位,本机关将依法处理。",
                null,
                Officer.certified(seen));
    }
}
