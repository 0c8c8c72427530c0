package anlan.bureau.hazard;

import static anlan.bureau.rectification.RectificationPeriods.*;
import static anlan.bureau.rectification.RectificationRules.lastDay;
import static anlan.bureau.rectification.RectificationRules.major;
import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.hazard.HazardPapers.*;
import anlan.bureau.rectification.RectificationPapers.*;
import anlan.kernel.casefile.*;
import java.time.LocalDate;

/** What the law says on this removal beside every other, one constant for each rule. */
final class HazardRules {

    // spotless:off one rule, one block
    /** Work Safety Law art. 41: every major hazard is supervised. */
    static final Route<Find> TO_BE_SUPERVISED =
            rule("HAZ-002", "安全生产法 41", "重大事故隐患应当督办").on(Find.class).routes(SUPERVISION, (file, in, on) -> in.major());

    /** Order 16 art. 15: general hazards are removed at once; the longest limit is the bureau's. */
    static final Caution<Order> TOO_LONG = rule("HAZ-003", "安全生产事故隐患排查治理暂行规定 15", "一般事故隐患应当立即整改，期限过长").on(Order.class)
            .unverified()
            .cautions((file, in, on) -> !major(file) && in.lastDay().isAfter(on.after(on.day(), "HAZ-003")));

    /** Work Safety Law art. 65: operation is suspended only for what is major. */
    static final Obstacle<Object> ONLY_IF_MAJOR =
            rule("INS-011", "安全生产法 65", "重大事故隐患排除前或者排除过程中无法保证安全的，方可责令停产停业").refuses((file, on) -> !major(file));

    /** Work Safety Law art. 41: nobody looks again at a major hazard that was never supervised. */
    static final Obstacle<Reinspect> NOT_SUPERVISED = rule("HAZ-002", "安全生产法 41", "重大事故隐患尚未督办").on(Reinspect.class)
            .untilOthers().refuses((file, in, on) -> major(file) && !file.has(Supervise.class));

    /** Work Safety Law art. 65: the enterprise has its time until the last day, unless it says that it is done. */
    static final Obstacle<Object> NOT_DUE = rule("HAZ-012", "安全生产法 65", "整改期限未满，企业也未报告完成").untilTime().showing(
                    "整改期限",
                    (file, on) -> lastDay(file, on).map(LocalDate::toString).orElse("未责令"))
            .refuses((file, on) -> !file.since(ReportDone.class, Order.class)
                    && lastDay(file, on).map(day -> !on.day().isAfter(day)).orElse(false));

    /** One failed look, one referral. */
    static final Obstacle<Object> REFERRED_ALREADY =
            rule("HAZ-012", "安全生产法 102", "本次复查后已移送").refuses((file, on) -> file.since(Refer.class, Reinspect.class));
    // spotless:on

    private HazardRules() {}
}
