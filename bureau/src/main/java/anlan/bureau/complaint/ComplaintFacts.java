package anlan.bureau.complaint;

import anlan.bureau.complaint.ComplaintPapers.*;
import anlan.kernel.casefile.*;
import anlan.law.Money;
import java.util.List;

/**
 * What reports add to the figures, by channel. All but the reward belong to the day the report came in: so received is
 * valid and invalid and those not judged yet, and valid is closed and open, for any period.
 */
public final class ComplaintFacts {

    /** Reports received, judged valid or invalid; of the valid ones those found true and those closed. */
    public static final FactKind RECEIVED = new FactKind("complaint.received", "接报", "件");

    public static final FactKind VALID = new FactKind("complaint.valid", "有效举报", "件");
    public static final FactKind INVALID = new FactKind("complaint.invalid", "无效举报", "件");
    public static final FactKind TRUE = new FactKind("complaint.substantiated", "查实举报", "件");
    public static final FactKind CLOSED = new FactKind("complaint.closed", "办结举报", "件");

    /** Rewards paid, on the day of payment. */
    public static final FactKind REWARDED = new FactKind("complaint.rewarded", "举报奖励", "起");

    private ComplaintFacts() {}

    static List<Fact> of(FactKind kind, Case file, On on) {
        String channel =
                file.last(Receive.class).map(report -> report.channel().label()).orElse("");
        return List.of(kind.on(file.dayOf(Receive.class).orElse(on.day())).nature(channel));
    }

    static List<Fact> found(Case file, SaysWhether in, On on) {
        return in.substantiated() ? of(TRUE, file, on) : List.of();
    }

    static List<Fact> rewarded(Case file, Pay in, On on) {
        Money amount = file.last(Award.class).map(Award::amount).orElse(Money.ZERO);
        return List.of(REWARDED.on(on.day()).of(amount));
    }
}
