package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.law.Money;
import anlan.law.violation.FineRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The fine lies inside the law, and like cases are treated alike. */
public final class DiscretionRules {

    /** 罚款不得高于法定幅度 (Administrative Penalty Law art. 5, 76): no ground lifts the maximum. */
    public static final Obstacle<Weighing> ABOVE_MAXIMUM = rule("DIS-004", "行政处罚法 5", "罚款超出法定幅度的上限，或者法律在此情形没有规定罚款")
            .on(Weighing.class)
            .showing("法定幅度", (c, in, on) -> shown(c, in, on))
            .refuses((c, in, on) -> range(c, in, on)
                    .map(range -> switch (range) {
                        case FineRange.Bounded bounded -> in.fine().exceeds(bounded.max());
                        case FineRange.None none -> !in.fine().isZero();
                        case FineRange.Missing missing -> false;
                    })
                    .orElse(false));

    /** 减轻处罚 below the minimum only on a ground of art. 32. */
    public static final Obstacle<Decide> BELOW_MINIMUM = rule("DIS-004", "行政处罚法 32", "低于法定最低限处罚的，应当具有减轻处罚的法定情形")
            .on(Decide.class)
            .showing("法定幅度", (c, in, on) -> shown(c, in, on))
            .refuses((c, in, on) -> in.mitigated().isEmpty()
                    && range(c, in, on)
                            .map(range -> range instanceof FineRange.Bounded bounded
                                    && !bounded.optional()
                                    && bounded.min().exceeds(in.fine()))
                            .orElse(false));

    /** Where a fine may be imposed but need not be, an imposed one still keeps to the least (DIS-012). */
    public static final Obstacle<Decide> OPTIONAL_BELOW = rule("DIS-004", "行政处罚法 32", "选择罚款的，低于法定最低限应当具有减轻处罚的法定情形")
            .on(Decide.class)
            .showing("法定幅度", (c, in, on) -> shown(c, in, on))
            .refuses((c, in, on) -> in.mitigated().isEmpty()
                    && !in.fine().isZero()
                    && range(c, in, on)
                            .map(range -> range instanceof FineRange.Bounded bounded
                                    && bounded.optional()
                                    && bounded.min().exceeds(in.fine()))
                            .orElse(false));

    /** The range cannot be told here: a person says what was looked up (GEN-012). */
    public static final Caution<Weighing> RANGE_UNKNOWN = rule("GEN-012", "行政处罚法 37", "法定罚款幅度不能由系统确定，应当由法制人员核实适用的法律和幅度")
            .on(Weighing.class)
            .showing("原因", (c, in, on) -> shown(c, in, on))
            .cautions((c, in, on) -> !in.fine().isZero()
                    && range(c, in, on).map(FineRange.Missing.class::isInstance).orElse(true));

    /** The law of the day is lighter than the law of the act: it applies, and both are shown (art. 37). */
    public static final Caution<Decide> LIGHTER_LAW = rule("GEN-012", "行政处罚法 37", "行为时与处罚时的法律不同，从旧兼从轻，应当说明适用哪一部")
            .on(Decide.class)
            .showing(
                    "比较",
                    (c, in, on) -> in.range(c, on).map(both -> both.reason()).orElse(""))
            .cautions((c, in, on) -> in.range(c, on)
                    .map(both -> both.applied() != anlan.law.violation.LighterLaw.Applied.SAME)
                    .orElse(false));

    /** 类案同罚: a fine far from those of the latest similar cases is explained (Order 12 art. 5). */
    public static final Caution<Decide> UNLIKE_OTHERS = rule("DIS-009", "应急管理行政裁量权基准暂行规定 5", "与类案罚款平均数额相差较大，应当说明理由")
            .on(Decide.class)
            .looking(Needs.SIMILAR, (c, in) -> in.violation())
            .cautions((c, in, similar, on) -> similar.cases() > 0 && differs(in.fine(), similar.average(), on));

    private DiscretionRules() {}

    /** The range that applies to a party. */
    public static Optional<FineRange> range(Case file, Weighing in, On on) {
        return in.range(file, on).map(both -> both.range());
    }

    /** Name of the violation as the law of the day it ended has it. */
    public static String violation(Case file, Weighing in, On on) {
        return DecisionRules.violation(
                in.violation(), file.last(File.class).map(File::ended).orElse(on.day()));
    }

    private static String shown(Case file, Weighing in, On on) {
        return range(file, in, on).map(FineRange::display).orElse("违法行为不在目录中");
    }

    private static boolean differs(Money fine, Money average, On on) {
        if (on.law().find("DIS-009.deviation", on.day()).isEmpty()) return false;
        BigDecimal share = on.law().ratio("DIS-009.deviation", on.day());
        Money allowed = average.times(share, RoundingMode.DOWN);
        return fine.minus(average).exceeds(allowed) || average.minus(fine).exceeds(allowed);
    }
}
