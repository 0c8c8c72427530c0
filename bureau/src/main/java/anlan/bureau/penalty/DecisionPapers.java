package anlan.bureau.penalty;

import anlan.kernel.casefile.ForParty;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import anlan.law.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers that decide: Administrative Penalty Law art. 28, 29, 32 to 34, 57, 59. */
public final class DecisionPapers {

    private DecisionPapers() {}

    /** Whether a case found beside this one is about the same act. */
    public enum SameAct implements Labelled {
        NONE("未见其他案件"),
        OTHER_ACT("经核实，不是同一违法行为"),
        SAME_ACT("经核实，是同一违法行为");

        private final String label;

        SameAct(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Grounds on which a penalty must be lighter, and may be mitigated below the least (行政处罚法 32). */
    public enum Mitigation implements Labelled {
        REMOVED_HARM("主动消除或者减轻违法行为危害后果"),
        COERCED("受他人胁迫或者诱骗"),
        CONFESSED("主动供述行政机关尚未掌握的违法行为"),
        MERIT("配合行政机关查处违法行为有立功表现"),
        OTHER_LAW("法律、法规、规章规定的其他情形");

        private final String label;

        Mitigation(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * The penalty is decided.
     *
     * @param party key of the party
     * @param violation id of the violation
     * @param facts what was found
     * @param evidence names of the evidence it stands on
     * @param basis provisions applied
     * @param liable as whom the party is liable
     * @param gravity how far the violation has gone
     * @param measure illegal income, value of goods or income of last year, where the range depends on it
     * @param benchmark version of the benchmark of discretion, with the grade
     * @param mitigated grounds of art. 32 that apply
     * @param discretion reasons for this amount, or for using or not using a power to fine
     * @param kinds kinds of penalty
     * @param fine fine
     * @param confiscated confiscation
     * @param correction what must be put right and by when
     * @param performance how and by when the penalty is carried out
     * @param payee bank and account the fine is paid to
     * @param sameAct what was found out about other cases
     */
    public record Decide(
            @Label("当事人") @Pick("party") String party,
            @Label("违法行为") @Pick("violation") String violation,
            @Label("违法事实") @LongText @AtMost(8000) String facts,
            @Label("证据") @AtLeast(1) @AtMost(50) List<String> evidence,
            @Label("处罚依据") @AtMost(500) String basis,
            @Label("责任主体") Liable liable,
            @Label("违法阶段") Gravity gravity,

            @Label("违法所得、货值金额或者上一年年收入") @MayBeEmpty @Nullable
            Money measure,

            @Label("裁量基准版本和档次") @MayBeEmpty @AtMost(200) @Nullable
            String benchmark,

            @Label("从轻减轻情形") @MayBeEmpty List<Mitigation> mitigated,
            @Label("裁量理由") @LongText @AtMost(2000) String discretion,
            @Label("处罚种类") @AtLeast(1) List<Kind> kinds,
            @Label("罚款金额") @AtLeast(0) Money fine,
            @Label("没收金额") @AtLeast(0) Money confiscated,

            @Label("责令改正") @MayBeEmpty @AtMost(500) @Nullable
            String correction,

            @Label("履行方式和期限") @AtMost(500) String performance,

            @Label("收款银行和账户") @Hint("罚款缴至指定银行或者通过电子支付系统缴纳") @MayBeEmpty @AtMost(200) @Nullable
            String payee,

            @Label("同一违法行为核实") SameAct sameAct)
            implements Weighing {}

    /**
     * A party is not penalised (不予行政处罚决定).
     *
     * @param party key of the party
     * @param ground ground
     * @param facts what was found
     * @param basis provisions applied
     */
    public record Exempt(
            @Label("当事人") @Pick("party") String party,
            @Label("不予处罚的情形") Ground ground,
            @Label("事实和理由") @LongText @AtMost(4000) String facts,
            @Label("依据") @AtMost(500) String basis)
            implements ForParty {

        /** Grounds for no penalty. */
        public enum Ground implements Labelled {
            MINOR("违法行为轻微并及时改正，没有造成危害后果"),
            FIRST("初次违法且危害后果轻微并及时改正"),
            NO_FAULT("有证据足以证明没有主观过错"),
            AGE_OR_ILLNESS("不满十四周岁或者不能辨认、控制行为"),
            NOT_PROVEN("违法事实不能成立"),
            FINED_BY_COURT("法院已就同一违法行为判处罚金");

            private final String label;

            Ground(String label) {
                this.label = label;
            }

            @Override
            public String label() {
                return label;
            }

            /** Whether a violation stands, so that the party must be educated (行政处罚法 33). */
            public boolean violated() {
                return this != NOT_PROVEN;
            }
        }
    }

    /**
     * A decision is revoked.
     *
     * @param party key of the party
     * @param by on whose word: the bureau itself, reconsideration, judgment
     * @param again whether a new decision is to be made
     * @param reason why
     */
    public record Annul(
            @Label("当事人") @Pick("party") String party,
            @Label("撤销的根据") @AtMost(200) String by,
            @Label("重新作出决定") boolean again,
            @Label("撤销理由") @LongText @AtMost(2000) String reason)
            implements ForParty {}
}
