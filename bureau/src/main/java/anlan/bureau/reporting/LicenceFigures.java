package anlan.bureau.reporting;

import anlan.bureau.permit.PermitFacts;
import anlan.bureau.rating.Rating;
import anlan.kernel.indicator.Count;
import anlan.kernel.indicator.Indicator;
import anlan.kernel.indicator.Indicators;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Figures on licences: M18, M41, M42. */
@Component
@Order(2)
public final class LicenceFigures implements Indicators {

    private static final Count DECIDED = Count.of("办结审批件数", PermitFacts.DECIDED);
    private static final Count RATED = Count.of("评价件数", Rating.RATED);

    @Override
    public List<Indicator> all() {
        return Indicator.under(
                "行政许可",
                Indicator.number(
                        "licences-granted",
                        "许可件数",
                        Count.of("准予许可", PermitFacts.GRANTED),
                        "期间内准予的行政许可（危险化学品经营、烟花爆竹零售），含首次、变更、延续。备案不在本系统办理，不计入。"),
                Indicator.number("approvals-decided", "审批办结件数", DECIDED, "期间内作出准予或者不予决定的许可申请，含变更、延续。不予受理、撤回的不计入。"),
                Indicator.percent(
                        "approvals-in-time",
                        "审批承诺期限内办结率",
                        Count.of("承诺期限内办结件数", PermitFacts.DECIDED).only(PermitFacts.IN_TIME),
                        DECIDED,
                        "期间内办结的许可申请中在承诺期限内办结的占比。"),
                Indicator.number(
                        "approvals-too-late",
                        "审批超法定期限件数",
                        Count.of("超法定期限办结件数", PermitFacts.DECIDED).only(PermitFacts.TOO_LATE),
                        "期间内超过法定期限才办结的许可申请，含视为准予延续的。"),
                Indicator.percent(
                        "time-saved",
                        "审批时限压缩比",
                        Count.of("承诺压缩的日数", PermitFacts.SAVED),
                        Count.of("法定日数", PermitFacts.BY_LAW),
                        "1-承诺时限÷法定时限，按期间内受理的申请加总；法定以工作日计的按工作日，以日计的按日。承诺时限以“法定数值”页公布的为准。"),
                Indicator.percent(
                        "rated-very-good",
                        "非常满意率",
                        Count.of("非常满意件数", Rating.RATED).only(Rating.Level.VERY_GOOD.label()),
                        RATED,
                        "期间内办事评价中“非常满意”的占比。没有评价的不计入。"));
    }
}
