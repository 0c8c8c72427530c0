package anlan.bureau.penalty;

import anlan.kernel.casefile.ForParty;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Fresh;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import anlan.law.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers of prior notice and defence: Administrative Penalty Law art. 7, 44, 45, 62, 63. */
public final class NoticePapers {

    private NoticePapers() {}

    /**
     * A party is told what is proposed, and why.
     *
     * @param party key of the party
     * @param violation id of the violation
     * @param facts what was found
     * @param evidence names of the evidence
     * @param basis provisions applied
     * @param liable as whom the party is liable
     * @param gravity how far the violation has gone
     * @param measure illegal income, value of goods or income of last year, where the range depends on it
     * @param discretion why this penalty
     * @param kinds kinds of penalty
     * @param fine fine proposed
     * @param confiscated confiscation proposed
     * @param hearingOffered whether the right to a hearing is told
     * @param newFacts new facts, without which a later notice may not be heavier
     */
    public record Notify(
            @Label("当事人") @Pick("party") String party,
            @Label("违法行为") @Pick("violation") String violation,
            @Label("违法事实") @LongText @AtMost(8000) String facts,
            @Label("证据") @AtLeast(1) @AtMost(50) List<String> evidence,
            @Label("处罚依据") @AtMost(500) String basis,
            @Label("责任主体") Liable liable,
            @Label("违法阶段") Gravity gravity,

            @Label("违法所得、货值金额或者上一年年收入") @MayBeEmpty @Nullable
            Money measure,

            @Label("裁量理由") @LongText @AtMost(2000) String discretion,
            @Label("处罚种类") @AtLeast(1) List<Kind> kinds,
            @Label("罚款金额") @AtLeast(0) Money fine,
            @Label("没收金额") @AtLeast(0) Money confiscated,
            @Label("告知听证权利") boolean hearingOffered,

            @Label("新的事实") @Hint("重新告知且拟作出更重的处罚时填写") @Fresh @MayBeEmpty @LongText @AtMost(2000) @Nullable
            String newFacts)
            implements Weighing {}

    /**
     * The notice is served.
     *
     * @param party key of the party
     * @param handover how
     */
    public record ServeNotice(
            @Label("当事人") @Pick("party") String party,
            @Label("送达情况") @Fresh Handover handover) implements Serving {}

    /**
     * A party states and defends.
     *
     * @param party key of the party
     * @param content what it says
     * @param files what it handed in
     */
    public record Defend(
            @Label("当事人") @Pick("party") String party,
            @Label("陈述申辩内容") @LongText @AtMost(8000) String content,
            @Label("提交的材料") @FileRef @MayBeEmpty List<String> files)
            implements ForParty {}

    /**
     * What a party said is checked.
     *
     * @param party key of the party
     * @param adopted whether it is well founded, in whole or in part
     * @param opinion what was checked and found
     */
    public record Recheck(
            @Label("当事人") @Pick("party") String party,
            @Label("采纳") boolean adopted,

            @Label("复核意见") @LongText @AtLeast(10) @AtMost(4000)
            String opinion)
            implements ForParty {}

    /**
     * A party waives defence, and the hearing if one was offered, in writing.
     *
     * @param party key of the party
     * @param statement the signed statement
     */
    public record WaiveRights(
            @Label("当事人") @Pick("party") String party,
            @Label("书面放弃声明") @FileRef @AtLeast(1) List<String> statement) implements ForParty {}
}
