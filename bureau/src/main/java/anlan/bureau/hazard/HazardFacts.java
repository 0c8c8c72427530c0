package anlan.bureau.hazard;

import static anlan.bureau.rectification.RectificationPeriods.TO_RECTIFY;

import anlan.bureau.rectification.RectificationPapers.*;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the removal of hazards adds to the figures. The rate of orders fulfilled (整改率) is {@link #FULFILLED} over
 * {@link #DUE} of the same orders; an extension takes an order back from its old day and puts it on the new one.
 */
public final class HazardFacts {

    /** Hazards found, by level. */
    public static final FactKind FOUND = new FactKind("hazard.found", "发现隐患", "处");

    /** Orders to put right. */
    public static final FactKind ORDERED = new FactKind("hazard.ordered", "责令限期整改", "件");

    /** Orders whose last day falls on the day of the fact. */
    public static final FactKind DUE = new FactKind("hazard.due", "整改到期", "件");

    /** Orders found fulfilled, on the day they were due, by whether it was in time. */
    public static final FactKind FULFILLED = new FactKind("hazard.fulfilled", "整改完成", "件");

    /** Orders found not fulfilled, on the day they were due. */
    public static final FactKind UNFULFILLED = new FactKind("hazard.unfulfilled", "逾期未整改", "件");

    /** Hazards gone for good, by level. */
    public static final FactKind REMOVED = new FactKind("hazard.removed", "销号隐患", "处");

    /** Suspensions of operation. */
    public static final FactKind SUSPENDED = new FactKind("hazard.suspended", "责令停产停业", "家次");

    /** Referrals for punishment. */
    public static final FactKind REFERRED = new FactKind("hazard.referred", "移送立案", "件");

    private HazardFacts() {}

    /** The hazards of the case, found on the day, by level. */
    public static List<Fact> found(Case file, On on) {
        return byLevel(FOUND, file, on);
    }

    /** The hazards of the case, gone for good, by level. */
    public static List<Fact> removed(Case file, On on) {
        return byLevel(REMOVED, file, on);
    }

    static List<Fact> ordered(Case file, Order in, On on) {
        return List.of(one(ORDERED, on.day(), file), one(DUE, due(file, on), file));
    }

    static List<Fact> extended(Case file, On on) {
        List<LocalDate> days = file.periods().stream()
                .filter(run -> run.period().equals(TO_RECTIFY.key()))
                .map(run -> file.due(TO_RECTIFY, run, on).lastDay())
                .toList();
        if (days.size() < 2) return List.of();
        return List.of(one(DUE, days.get(days.size() - 2), file).times(-1), one(DUE, days.getLast(), file));
    }

    static List<Fact> lookedAgain(Case file, Reinspect in, On on) {
        LocalDate due = due(file, on);
        if (!in.passed()) return List.of(one(UNFULFILLED, due, file));
        LocalDate done = file.since(ReportDone.class, Order.class)
                ? file.dayOf(ReportDone.class).orElse(on.day())
                : on.day();
        return List.of(one(FULFILLED, due, file).nature(done.isAfter(due) ? "逾期" : "按期"));
    }

    private static LocalDate due(Case file, On on) {
        return RectificationRules.lastDay(file, on).orElse(on.day());
    }

    /** One of them, of the enterprise the case is about. */
    public static Fact one(FactKind kind, LocalDate day, Case file) {
        return kind.on(day).subject(file.subject());
    }

    private static List<Fact> byLevel(FactKind kind, Case file, On on) {
        List<Fact> facts = new ArrayList<>();
        for (Level level : Level.values()) {
            long many = RectificationRules.hazards(file).stream()
                    .map(Hazard::level)
                    .filter(level::equals)
                    .count();
            if (many > 0) facts.add(one(kind, on.day(), file).times(many).nature(level.label()));
        }
        return facts;
    }
}
