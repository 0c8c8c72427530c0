package anlan.bureau.reporting;

import anlan.bureau.hazard.HazardFacts;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.InspectionFacts;
import anlan.bureau.majorhazard.MajorHazardFacts;
import anlan.bureau.penalty.Facts;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.indicator.Count;
import anlan.kernel.indicator.Indicator;
import anlan.kernel.indicator.Indicators;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enforcement figures of the year: M04–M08, M30, M37, M39, M40 and the rate of orders fulfilled. */
@Component
@Order(1)
public final class EnforcementFigures implements Indicators {

    private static final String ACCIDENT = Nature.ACCIDENT.label();
    private static final String PREVENTIVE = Nature.PREVENTIVE.label();

    private static final String MAJOR = Level.MAJOR.label();
    private static final String GENERAL = Level.GENERAL.label();

    private static final Count FILED = Count.of("立案数", Facts.FILED);
    private static final Count INSPECTED = Count.of("实际检查家次", InspectionFacts.DONE);
    private static final Count REVIEWED = Count.of("法制审核案件数", Facts.REVIEWED);
    private static final Count FINES = Count.money("处罚决定罚款额", Facts.FINED);

    @Override
    public List<Indicator> all() {
        return Stream.of(enforcement(), hazards()).flatMap(List::stream).toList();
    }

    private static List<Indicator> enforcement() {
        return Indicator.under(
                "行政处罚",
                Indicator.number("filed", "立案数", FILED, "期间内批准立案的行政处罚案件数。"),
                Indicator.percent("filing-rate", "立案查处率", FILED, INSPECTED, "立案数÷实际检查家次。举报、移送等来源的案件也计入分子。"),
                Indicator.percent(
                        "filing-rate-planned",
                        "立案查处率（按计划数）",
                        FILED,
                        Count.of("计划检查家次", InspectionFacts.PLANNED).only(Ground.PLAN.label()),
                        "立案数÷列入计划并批准的检查家次。与按实际检查家次计算的口径不可混用。"),
                Indicator.percent(
                        "penalty-rate", "检查处罚率", Count.of("行政处罚决定", Facts.DECIDED), INSPECTED, "行政处罚决定数÷实际检查家次。"),
                Indicator.number("decided", "行政处罚决定数", Count.of("行政处罚决定", Facts.DECIDED), "期间内作出的行政处罚决定数，按当事人计。"),
                Indicator.money("fines", "罚款额（决定）", FINES, "期间内处罚决定确定的罚款总额，不论是否缴纳。"),
                Indicator.money(
                        "fines-accident",
                        "事故罚款",
                        Count.money("事故类案件罚款额", Facts.FINED).only(ACCIDENT),
                        "期间内事故类案件处罚决定确定的罚款总额。"),
                Indicator.money("fines-paid", "罚款额（缴纳）", Count.money("缴纳罚款", Facts.PAID), "期间内实际缴入代收机构的罚款，不含加处罚款。"),
                Indicator.money("surcharges", "加处罚款额", Count.money("加处罚款", Facts.SURCHARGED), "期间内决定加处的罚款。"),
                Indicator.percent(
                        "review-rate", "法制审核率", REVIEWED, FILED, "期间内法制审核案件数÷期间内立案数。上年立案、本年审核的计入分子，可能超过100%。"),
                Indicator.percent(
                        "meeting-rate",
                        "案审会审理率",
                        Count.of("集体讨论案件数", Facts.DISCUSSED),
                        REVIEWED,
                        "提交负责人集体讨论的案件数÷法制审核案件数。"),
                Indicator.number("party-group", "党组集体审议", Count.of("党组集体审议案件数", Facts.PARTY_GROUP), "期间内提交党组集体审议的案件数。"),
                Indicator.percent(
                        "preventive-share",
                        "非事故罚款额占比",
                        Count.money("预防性案件罚款额", Facts.FINED).only(PREVENTIVE),
                        FINES,
                        "预防性案件罚款额÷全部罚款额。"),
                Indicator.each(
                        "fine-each", "户均罚款", FINES, Count.subjects("被处罚当事人数", Facts.DECIDED), "处罚决定罚款额÷被处罚当事人数。"));
    }

    private static List<Indicator> hazards() {
        return Indicator.under(
                "隐患整改",
                Indicator.percent(
                        "orders-fulfilled",
                        "责令整改按期完成率",
                        Count.of("整改完成", HazardFacts.FULFILLED),
                        Count.of("整改到期", HazardFacts.DUE),
                        "期间内整改期限届满的责令整改指令中，经复查合格的占比。"),
                Indicator.percent(
                        "major-removed",
                        "重大事故隐患整改率",
                        Count.of("整改销号的重大隐患", HazardFacts.REMOVED).only(MAJOR),
                        Count.of("重大隐患", HazardFacts.FOUND).only(MAJOR),
                        "期间内整改销号的重大事故隐患处数÷期间内认定（发现）的重大事故隐患处数。上期认定、本期销号的计入分子，可能超过100%。"),
                Indicator.percent(
                        "general-removed",
                        "一般事故隐患整改率",
                        Count.of("整改销号的一般隐患", HazardFacts.REMOVED).only(GENERAL),
                        Count.of("一般隐患", HazardFacts.FOUND).only(GENERAL),
                        "期间内整改销号的一般事故隐患处数÷期间内发现的一般事故隐患处数。上期发现、本期销号的计入分子，可能超过100%。"),
                Indicator.number(
                        "major-listed", "挂牌督办重大隐患", Count.of("挂牌督办", MajorHazardFacts.LISTED), "期间内挂牌督办的重大事故隐患处数。"),
                Indicator.number(
                        "major-overdue",
                        "重大隐患逾期未治理",
                        Count.of("逾期未完成治理", MajorHazardFacts.OVERDUE),
                        "期间内治理期限届满而未报告完成的案件次数，每次都应当报告上级督办机关。"));
    }
}
