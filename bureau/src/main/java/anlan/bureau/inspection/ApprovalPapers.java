package anlan.bureau.inspection;

import anlan.kernel.casefile.ByHandlers;
import anlan.kernel.casefile.NamesParties;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The papers before a visit: the task as it was drawn, its approval, entering first in an emergency. */
public final class ApprovalPapers {

    private ApprovalPapers() {}

    /** How it is inspected. */
    public enum Manner implements Labelled {
        ON_SITE("现场检查"),
        BY_DOCUMENTS("书面检查"),
        ONLINE("在线巡查");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** A paper that says who inspects whom, what and why. */
    public interface Visit extends ByHandlers, NamesParties {

        /** The enterprise. */
        Party unit();

        /** Why it is inspected. */
        Ground ground();

        /** Entries of the list of check items. */
        List<UUID> items();

        @Override
        default List<Party> parties() {
            return List.of(unit());
        }
    }

    /**
     * 抽查任务, delivered by a draw: nobody picks by hand.
     *
     * @param officers the two who were drawn
     * @param unit the enterprise that was drawn
     * @param items what is inspected
     * @param draw the case of the draw
     * @param title title of the draw
     */
    public record Assign(
            @Label("抽取的执法人员") @Pick("officer") @AtLeast(2) List<UUID> officers,
            @Label("抽取的检查对象") Party unit,

            @Label("检查事项") @Pick("inspection-item") @AtLeast(1)
            List<UUID> items,

            @Label("抽查任务") @Pick("case") UUID draw,
            @Label("抽查任务名称") String title)
            implements Visit {
        @Override
        public Ground ground() {
            return Ground.DRAW;
        }
    }

    /**
     * 检查审批: before anybody enters.
     *
     * @param ground plan, draw, campaign or a trigger
     * @param basis plan item, trigger, name of the campaign
     * @param plan the line of the yearly plan it carries out; empty for a visit outside the plan
     * @param origin the case it grew out of: a report, a warning
     * @param approvals the document of the organ that may order a campaign
     * @param unit the enterprise
     * @param officers who inspect
     * @param items what is inspected
     * @param manner on site, by documents, online
     * @param planned day of the visit
     * @param jointly other departments that come along (综合查一次)
     * @param overCap why the yearly number of inspections is exceeded
     * @param prepare what the enterprise should have ready
     */
    public record Approve(
            @Label("检查类别") Ground ground,

            @Label("检查依据") @Hint("计划项目、触发情形或者专项检查名称") @AtMost(300)
            String basis,

            @Label("完成的计划项目") @Hint("年度计划内的检查和双随机抽查选择计划项目") @Pick("inspection-plan") @MayBeEmpty @Nullable
            UUID plan,

            @Label("来源案件") @Pick("case") @MayBeEmpty @Nullable
            UUID origin,

            @Label("专项检查批准文件") @FileRef @MayBeEmpty List<String> approvals,
            @Label("被检查单位") Party unit,
            @Label("检查人员") @AtLeast(2) @Pick("officer") List<UUID> officers,

            @Label("检查事项") @AtLeast(1) @Pick("inspection-item")
            List<UUID> items,

            @Label("检查方式") Manner manner,
            @Label("计划检查日期") LocalDate planned,

            @Label("联合检查部门") @MayBeEmpty @AtMost(200) @Nullable
            String jointly,

            @Label("超出年度频次的理由") @MayBeEmpty @AtMost(500) @Nullable
            String overCap,

            @Label("请企业准备的资料") @MayBeEmpty List<String> prepare)
            implements Visit {}

    /**
     * 紧急检查: danger does not wait for the approval, which follows.
     *
     * @param ground a trigger
     * @param urgency why it cannot wait
     * @param origin the case it grew out of
     * @param unit the enterprise
     * @param officers who inspect
     * @param items what is inspected
     */
    public record EnterFirst(
            @Label("检查类别") Ground ground,
            @Label("紧急情况") @LongText @AtMost(1000) String urgency,

            @Label("来源案件") @Pick("case") @MayBeEmpty @Nullable
            UUID origin,

            @Label("被检查单位") Party unit,
            @Label("检查人员") @AtLeast(2) @Pick("officer") List<UUID> officers,

            @Label("检查事项") @AtLeast(1) @Pick("inspection-item")
            List<UUID> items)
            implements Visit {}

    /** 补办审批: afterwards, with the reason if it is late. */
    public record ApproveLater(
            @Label("补办说明") @LongText @AtMost(1000) String account) {}

    /** 取消检查: what was approved is not carried out. */
    public record Cancel(
            @Label("取消原因") @LongText @AtMost(500) String reason) {}
}
