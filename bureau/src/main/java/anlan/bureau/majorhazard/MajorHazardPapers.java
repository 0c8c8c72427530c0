package anlan.bureau.majorhazard;

import anlan.bureau.rectification.RectificationPapers.Supervising;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.form.*;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// spotless:off one constant of an enum, one line
/** The papers only a major hazard has; the others are those of every removal. */
public final class MajorHazardPapers {

    private MajorHazardPapers() {}

    /** Which government supervises. */
    public enum Level implements Labelled {
        @Label("县级") COUNTY,
        @Label("市级") CITY,
        @Label("省级") PROVINCE
    }

    /**
     * One hazard and the criterion by which it is major.
     *
     * @param hazard the hazard, as it was found
     * @param criterion id in the catalogue of criteria
     * @param item place in the standard; empty where the criterion names it
     */
    public record Judged(
            @Label("隐患情况") @Each("hazards.text") String hazard,
            @Label("判定标准") @Pick("criterion") String criterion,
            @Label("标准条目") @Hint("判定标准为整部标准的，填写条目") @MayBeEmpty @Nullable String item) {}

    /** 认定: every hazard found is major, and by which criterion. */
    public record Confirm(
            @Label("逐项认定") @AtLeast(1) List<Judged> judged,
            @Label("认定意见") @LongText String opinion) {}

    /** 降为一般隐患: not major after all; it is put right as any other. */
    public record Downgrade(@Label("不构成重大事故隐患的理由") @LongText String reason) {}

    /**
     * One line of the lists: what is done, with what money, by when, by whom, and what if it goes wrong (五到位).
     *
     * @param hazard the hazard, as it was found
     * @param supervisor who in the bureau follows it
     */
    public record Line(
            @Label("隐患情况") @Each("hazards.text") String hazard,
            @Label("整改措施") @MayBeEmpty @Nullable String measures,
            @Label("整改资金") @MayBeEmpty @Nullable Money funds,
            @Label("整改时限") @MayBeEmpty @Nullable LocalDate lastDay,
            @Label("整改责任人") @MayBeEmpty @Nullable String responsible,
            @Label("应急预案") @MayBeEmpty @Nullable String contingency,
            @Label("监管责任人") @MayBeEmpty @Nullable String supervisor) {

        boolean complete() {
            return funds != null
                    && lastDay != null
                    && Stream.of(measures, responsible, contingency).noneMatch(RectificationRules::blank);
        }
    }

    /** 编制三张清单: what is wrong, what is done about it, who answers for it. */
    public record DrawUp(@Label("清单") @AtLeast(1) List<Line> lines) {}

    /** 挂牌督办: by which government, which body, which person, until when. */
    public record ListPublicly(
            @Label("挂牌级别") Level level,
            @Label("督办单位") String body,
            @Label("督办责任人") @Pick("person") UUID answerable,
            @Label("治理期限") LocalDate lastDay,
            @Label("督办要求") @LongText String demands)
            implements Supervising {}

    /** 治理进展. */
    public record Progress(
            @Label("已完成比例（%）") @AtLeast(0) @AtMost(100) int share,
            @Label("进展情况") @LongText String account) {}

    /** 逾期: the day came without a report; filed by the system. */
    public record Overdue(@Label("治理期限起算日") LocalDate since) {}

    /** 报告上级: the level above is told that the hazard is still there. */
    public record Escalate(
            @Label("报告级别") @Fresh Level level,
            @Label("报告单位") @Fresh String body,
            @Label("未完成治理的情况") @LongText String account) {}

    /** 摘牌销号. */
    public record Delist(@Label("核查结论") @LongText String conclusion) {}
}
// spotless:on
