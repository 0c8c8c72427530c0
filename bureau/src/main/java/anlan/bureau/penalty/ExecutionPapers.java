package anlan.bureau.penalty;

import anlan.kernel.casefile.ForParty;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Fresh;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.Pick;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Papers after the decision: Administrative Penalty Law art. 61, 66, 67, 72 to 74; Administrative Compulsion Law art. 35,
 * 45, 46, 53 to 55.
 */
public final class ExecutionPapers {

    private ExecutionPapers() {}

    /** The decision is served. */
    public record ServeDecision(
            @Label("当事人") @Pick("party") String party,
            @Label("送达情况") @Fresh Handover handover) implements Serving {}

    /**
     * Money of a party arrived at the bank.
     *
     * @param party key of the party
     * @param amount how much
     * @param reference number of the bank slip or of the receipt for non-tax revenue
     */
    public record Pay(
            @Label("当事人") @Pick("party") String party,
            @Label("缴款金额") @Fresh @AtLeast(0) Money amount,

            @Label("银行流水号（票据号）") @Fresh @AtLeast(4) @AtMost(50)
            String reference)
            implements ForParty {}

    /** One instalment. */
    public record Instalment(
            @Label("缴款期限") LocalDate due,
            @Label("金额") @AtLeast(0) Money amount) {}

    /**
     * Payment is deferred or split.
     *
     * @param party key of the party
     * @param hardship what makes it hard, as the party applied
     * @param plan the plan; one line is a deferral
     */
    public record Defer(
            @Label("当事人") @Pick("party") String party,
            @Label("经济困难情况") @LongText @AtMost(2000) String hardship,
            @Label("缴款计划") @AtLeast(1) List<Instalment> plan)
            implements ForParty {

        /** Last day of the plan. */
        public LocalDate until() {
            return plan.stream().map(Instalment::due).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        }
    }

    /**
     * What is not money was carried out.
     *
     * @param party key of the party
     * @param how what was done and seen
     */
    public record Perform(
            @Label("当事人") @Pick("party") String party,
            @Label("履行情况") @LongText @AtMost(2000) String how) implements ForParty {}

    /**
     * A party that is not penalised was educated.
     *
     * @param party key of the party
     * @param record the record of it
     */
    public record Educate(
            @Label("当事人") @Pick("party") String party,
            @Label("教育情况") @LongText @AtMost(2000) String record) implements ForParty {}

    /**
     * An additional fine is decided for late payment (加处罚款).
     *
     * @param party key of the party
     * @param until day up to which it is reckoned
     * @param amount how much
     */
    public record Surcharge(
            @Label("当事人") @Pick("party") String party,
            @Label("计算截止日") LocalDate until,
            @Label("加处罚款金额") @AtLeast(0) Money amount)
            implements ForParty {}

    /** The decision on the additional fine is served. */
    public record ServeSurcharge(
            @Label("当事人") @Pick("party") String party,
            @Label("送达情况") @Fresh Handover handover) implements Serving {}

    /**
     * The party is called upon to perform (催告).
     *
     * @param party key of the party
     * @param term by when
     * @param manner how
     * @param amount how much is still to be paid, with the additional fine
     * @param rights how the party may state and defend
     */
    public record Demand(
            @Label("当事人") @Pick("party") String party,
            @Label("履行期限") @AtMost(100) String term,
            @Label("履行方式") @AtMost(200) String manner,
            @Label("应缴金额") @AtLeast(0) Money amount,
            @Label("陈述申辩权利") @AtMost(200) String rights)
            implements ForParty {}

    /** The demand notice is served. */
    public record ServeDemand(
            @Label("当事人") @Pick("party") String party,
            @Label("送达情况") @Fresh Handover handover) implements Serving {}

    /**
     * The court is asked to execute.
     *
     * @param party key of the party
     * @param court which court
     * @param papers application signed and sealed, decision, views of the party and demand, object of execution
     */
    public record ApplyToCourt(
            @Label("当事人") @Pick("party") String party,
            @Label("申请法院") @AtMost(100) String court,
            @Label("申请材料") @FileRef @AtLeast(1) List<String> papers)
            implements ForParty {}

    /**
     * The court has answered.
     *
     * @param party key of the party
     * @param answer what it ruled
     * @param ruling the ruling
     */
    public record CourtAnswer(
            @Label("当事人") @Pick("party") String party,
            @Label("裁定结果") Answer answer,
            @Label("裁定书") @FileRef @AtLeast(1) List<String> ruling)
            implements ForParty {

        /** What a court rules. */
        public enum Answer implements Labelled {
            EXECUTE("准予执行"),
            REFUSE("不予受理或者不准予执行"),
            ENDED("终结执行");

            private final String label;

            Answer(String label) {
                this.label = label;
            }

            @Override
            public String label() {
                return label;
            }
        }
    }

    /**
     * A party asked for reconsideration or sued, and it was accepted.
     *
     * @param party key of the party
     * @param kind which of them
     * @param stayed whether execution was stayed by decision of the authority or the court
     */
    public record Challenge(
            @Label("当事人") @Pick("party") String party,
            @Label("救济途径") Remedy kind,
            @Label("决定停止执行") boolean stayed) implements ForParty {}

    /** Remedies. */
    public enum Remedy implements Labelled {
        RECONSIDERATION("行政复议"),
        SUIT("行政诉讼");

        private final String label;

        Remedy(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * Reconsideration or suit has ended, and its result is in force.
     *
     * @param party key of the party
     * @param kind which of them
     * @param upheld whether the decision stands
     * @param result the result
     */
    public record EndChallenge(
            @Label("当事人") @Pick("party") String party,
            @Label("救济途径") Remedy kind,
            @Label("维持处罚决定") boolean upheld,
            @Label("结果") @AtMost(500) String result)
            implements ForParty {}

    /**
     * The case is closed.
     *
     * @param result what was decided
     * @param execution how it was carried out
     */
    public record Close(
            @Label("处理结果") @LongText @AtMost(2000) String result,
            @Label("执行情况") @LongText @AtMost(2000) String execution) {}
}
