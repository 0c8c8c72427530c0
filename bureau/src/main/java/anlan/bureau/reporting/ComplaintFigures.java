package anlan.bureau.reporting;

import anlan.bureau.complaint.ComplaintFacts;
import anlan.kernel.indicator.Count;
import anlan.kernel.indicator.Indicator;
import anlan.kernel.indicator.Indicators;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Figures on reports from the public: M10, M11, M64. */
@Component
@Order(3)
public final class ComplaintFigures implements Indicators {

    private static final Count RECEIVED = Count.of("接报数", ComplaintFacts.RECEIVED);
    private static final Count VALID = Count.of("有效举报数", ComplaintFacts.VALID);

    @Override
    public List<Indicator> all() {
        return Indicator.under(
                "举报投诉",
                Indicator.number("reports-received", "举报接报数", RECEIVED, "期间内接到的举报投诉，含电话、网页、来信、来访和转办。"),
                Indicator.percent("reports-valid", "举报有效率", VALID, RECEIVED, "期间内接报的举报中判定有效的占比。有效、无效、待判定之和等于接报数。"),
                Indicator.percent(
                        "reports-closed",
                        "举报办结率",
                        Count.of("办结举报数", ComplaintFacts.CLOSED),
                        VALID,
                        "期间内接报的有效举报中已经办结的占比。办结数计入接报当日，有效数减办结数为在办数。"),
                Indicator.percent(
                        "reports-true", "举报查实率", Count.of("查实举报数", ComplaintFacts.TRUE), VALID, "期间内接报的有效举报中经核查属实的占比。"),
                Indicator.number(
                        "reports-rewarded", "举报奖励", Count.of("举报奖励", ComplaintFacts.REWARDED), "期间内发放的举报奖励起数。"),
                Indicator.money(
                        "rewards-paid", "举报奖励金额", Count.money("发放奖励", ComplaintFacts.REWARDED), "期间内发放的举报奖励总额。"));
    }
}
