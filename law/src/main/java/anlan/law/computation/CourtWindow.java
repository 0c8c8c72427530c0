package anlan.law.computation;

import anlan.law.Bound;
import anlan.law.Due;
import anlan.law.Law;
import anlan.law.Start;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When the bureau may apply to the court to execute a decision: within three months after the party's time for suit
/// has
/// ended (行政强制法 53, 行诉法解释 156), and not before ten working days have passed since service of the demand notice
/// (行政强制法 54). An approved deferral or instalment plan starts the three months when it ends (行政处罚法 72).
public record CourtWindow(
        Due suit, LocalDate opens, Due closes, @Nullable Due demand, List<String> explanation) {
    public CourtWindow {
        explanation = List.copyOf(explanation);
    }

    /// What decides the window.
    ///
    /// @param served the day the party learned of the decision
    /// @param toldOfSuit whether the decision told of the right and time to sue; else the time is a year
    /// @param reviewed the day the party received a reconsideration decision, or null
    /// @param deferredUntil the end of an approved deferral or plan, or null
    /// @param demanded the day the demand notice was served, or null
    public record Facts(
            LocalDate served,
            boolean toldOfSuit,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate deferredUntil,
            @Nullable LocalDate demanded) {
        /// A decision served with full instruction, nothing else having happened.
        public static Facts served(LocalDate day) {
            return new Facts(day, true, null, null, null);
        }

        /// The party received a reconsideration decision.
        public Facts reviewed(LocalDate day) {
            return new Facts(served, toldOfSuit, day, deferredUntil, demanded);
        }

        /// Payment was deferred until a day.
        public Facts deferredUntil(LocalDate day) {
            return new Facts(served, toldOfSuit, reviewed, day, demanded);
        }

        /// The demand notice was served.
        public Facts demanded(LocalDate day) {
            return new Facts(served, toldOfSuit, reviewed, deferredUntil, day);
        }
    }

    /// Computes the window; each period has the length in force on the day it starts.
    public static CourtWindow of(Facts facts, Law law) {
        var suit = suit(facts, law);
        var deferred = facts.deferredUntil();
        var start = deferred != null && deferred.isAfter(suit.lastDay())
                ? new Start("延期、分期缴纳期限结束", deferred)
                : new Start("起诉期限届满", suit.lastDay());
        var closes = law.due("EXE-004.window", start, Bound.BUREAU, List.of());
        var demanded = facts.demanded();
        var demand = demanded == null ? null : law.due("EXE-003", new Start("催告书送达", demanded), Bound.PARTY, List.of());
        var opens = start.day().plusDays(1);
        if (demand != null && !opens.isAfter(demand.lastDay())) {
            opens = demand.lastDay().plusDays(1);
        }
        var words = new ArrayList<>(suit.explanation());
        words.addAll(closes.explanation());
        words.addAll(demand == null ? List.of("尚未催告，催告书送达十个工作日后方可申请") : demand.explanation());
        words.add(opens.isAfter(closes.lastDay()) ? "催告过迟，申请期限内不能申请" : "可以申请的期间：" + opens + "至" + closes.lastDay());
        return new CourtWindow(suit, opens, closes, demand, words);
    }

    /// Whether the application may be made on that day.
    public boolean open(LocalDate day) {
        return demand != null && !day.isBefore(opens) && !day.isAfter(closes.lastDay());
    }

    /// The last day to serve the demand notice so that the application is still in time on the safe day.
    public LocalDate latestDemand(Law law) {
        var wait = law.term("EXE-003", closes.start().day()).amount();
        return law.calendar().plusWorkdays(closes.safeDay(), -(wait + 1));
    }

    private static Due suit(Facts facts, Law law) {
        var reviewed = facts.reviewed();
        if (reviewed != null) {
            return law.due("REM-011.after-review", new Start("收到复议决定书", reviewed), Bound.PARTY, List.of());
        }
        return facts.toldOfSuit()
                ? law.due("REM-011.direct", new Start("送达处罚决定书", facts.served()), Bound.PARTY, List.of())
                : law.due("REM-012", new Start("知道处罚决定内容（未告知起诉期限）", facts.served()), Bound.PARTY, List.of());
    }
}
