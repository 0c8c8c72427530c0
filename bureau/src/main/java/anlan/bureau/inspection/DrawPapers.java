package anlan.bureau.inspection;

import anlan.kernel.casefile.ByHandlers;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Fresh;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The papers of a draw (双随机): what is drawn, the sealed lists, the public event, what came out. */
public final class DrawPapers {

    private DrawPapers() {}

    /** How many of one class are drawn. */
    public record Share(
            @Label("企业类别") @Hint("如风险等级") @AtMost(40) String category,
            @Label("抽取数") @AtLeast(1) int count) {}

    /**
     * 抽查方案.
     *
     * @param title what it is called
     * @param officers who organise it; two, because two enter the result
     * @param event the public event whose result decides, named in advance
     * @param eventDay its day
     * @param shares how many of each class, in the order of drawing
     * @param items what is inspected
     * @param planned last day of the inspections
     */
    public record PlanDraw(
            @Label("抽查任务名称") @AtMost(100) String title,
            @Label("组织人员") @AtLeast(2) @Pick("officer") List<UUID> officers,

            @Label("公开事件") @Hint("事先不可预知、事后公开可查，如福彩3D某期开奖号码") @AtMost(100)
            String event,

            @Label("事件日期") LocalDate eventDay,
            @Label("抽取类别与数量") @AtLeast(1) List<Share> shares,

            @Label("抽查事项") @AtLeast(1) @Pick("inspection-item")
            List<UUID> items,

            @Label("检查完成期限") LocalDate planned)
            implements ByHandlers {}

    /** An enterprise that may be drawn. */
    public record Target(
            @Label("企业") @Pick("enterprise") UUID enterprise,
            @Label("企业名称") @AtMost(200) String name,

            @Label("统一社会信用代码") @MayBeEmpty @AtMost(18) @Nullable
            String code,

            @Label("企业类别") @AtMost(40) String category) {}

    /** An enterprise that was left out, and why; it is sealed too. */
    public record Spared(
            @Label("企业") @Pick("enterprise") UUID enterprise,
            @Label("企业类别") @AtMost(40) String category,
            @Label("排除理由") @AtMost(200) String reason) {}

    /** An officer who may be drawn, and how many visits he has already. */
    public record Drawable(
            @Label("执法人员") @Pick("officer") UUID officer,
            @Label("在办检查数") @AtLeast(0) int load) {}

    /** Who must not inspect whom. */
    public record KeptAway(
            @Label("执法人员") @Pick("officer") UUID officer,
            @Label("企业") @Pick("enterprise") UUID enterprise,
            @Label("回避理由") @AtMost(200) String reason) {}

    /**
     * 封存名单: the two libraries as they stand that day; from now on nothing can be added or left out.
     *
     * @param targets enterprises
     * @param spared enterprises left out
     * @param officers officers
     * @param keptAway recusals
     */
    public record SealLists(
            @Label("检查对象名单") @AtLeast(1) List<Target> targets,
            @Label("排除名单") @MayBeEmpty List<Spared> spared,
            @Label("执法人员名单") @Fresh @AtLeast(2) List<Drawable> officers,
            @Label("回避名单") @MayBeEmpty List<KeptAway> keptAway) {}

    /** 录入事件结果, exactly as it was published. */
    public record EnterResult(
            @Label("事件结果") @Fresh @AtMost(100) String result,
            @Label("公布结果的来源") @AtMost(200) String source,
            @Label("截图") @FileRef @MayBeEmpty List<String> files) {}

    /** 复核事件结果: typed again by somebody else; with it the draw is held. */
    public record ConfirmResult(
            @Label("事件结果") @Fresh @AtMost(100) String result) {}

    /** One enterprise that was drawn, with its officers. */
    public record Drawn(
            @Label("企业") @Pick("enterprise") UUID enterprise,
            @Label("企业名称") String name,
            @Label("企业类别") String category,
            @Label("执法人员") @Pick("officer") List<UUID> officers) {}

    /** 抽取结果: what follows from lists, event and replacements, written down by the system. */
    public record HoldDraw(
            @Label("名单承诺值") String commitment,
            @Label("抽取结果") List<Drawn> drawn) {}

    /**
     * 补抽: another enterprise, or another officer for it, drawn on from the same numbers.
     *
     * @param enterprise the enterprise that cannot be inspected, or whose officer cannot go
     * @param officer the officer who cannot go; empty if the enterprise is replaced
     * @param reason why
     */
    public record Replace(
            @Label("企业") @Pick("enterprise") UUID enterprise,

            @Label("不能参加的执法人员") @Hint("更换企业的不填") @Pick("officer") @Fresh @MayBeEmpty @Nullable
            UUID officer,

            @Label("补抽理由") @Fresh @LongText @AtMost(500) String reason) {}

    /** 派发: each visit becomes a case of its own. */
    public record Dispatch(@Label("派发说明") @AtMost(500) String note) {}

    /** 公开: lists, result and record are opened so that anybody can repeat the draw. */
    public record Disclose(@Label("公开说明") @AtMost(500) String note) {}

    /** 终止: only while nobody knows the result. */
    public record CallOff(
            @Label("终止理由") @LongText @AtMost(500) String reason) {}
}
