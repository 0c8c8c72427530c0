package anlan.bureau.penalty;

import anlan.kernel.casefile.ByHandlers;
import anlan.kernel.casefile.NamesParties;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Fresh;
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

/** Papers from the lead to the filed case: Administrative Penalty Law art. 22 to 26, 36, 54. */
public final class FilingPapers {

    private FilingPapers() {}

    /** Where a lead came from (案件来源). */
    public enum Source implements Labelled {
        INSPECTION("行政检查"),
        REPORT("举报投诉"),
        TRANSFER("其他机关移送"),
        ACCIDENT("事故调查报告"),
        SUPERIOR("上级交办"),
        OTHER("其他");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Nature of a case (案件性质), by which fines of accidents are kept apart from preventive ones. */
    public enum Nature implements Labelled {
        PREVENTIVE("预防性"),
        ACCIDENT("事故");

        private final String label;

        Nature(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * A lead is registered; from here the bureau must decide whether to file.
     *
     * @param source where it came from
     * @param discovered day on which the bureau learned of it
     * @param about whom it concerns, as far as known
     * @param facts what is known
     * @param inspection the inspection that hands it over
     * @param findings problems found there, as its record words them
     */
    public record RegisterLead(
            @Label("案件来源") Source source,
            @Label("发现日期") LocalDate discovered,
            @Label("涉及对象") @AtMost(200) String about,
            @Label("线索内容") @LongText @AtMost(4000) String facts,

            @Label("来源检查") @Pick("case") @MayBeEmpty @Nullable
            UUID inspection,

            @Label("检查发现的问题") @MayBeEmpty List<String> findings) {}

    /**
     * The case is filed.
     *
     * @param officers those who handle it
     * @param source where the lead came from
     * @param inspection the inspection it grew out of
     * @param findings problems found there that are pursued, as its record words them
     * @param nature preventive or of an accident
     * @param parties the parties
     * @param violation id of the violation in the catalogue
     * @param ended day on which the act, or the continuing act, ended
     * @param discovered day on which it was found
     * @param lifeAndHealth whether citizens' life and health or financial safety are concerned
     * @param harm whether there is a harmful result
     * @param facts what is known
     * @param evidence evidence brought in from the inspection
     */
    public record File(
            @Label("承办人") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("案件来源") Source source,

            @Label("来源检查") @Pick("case") @MayBeEmpty @Nullable
            UUID inspection,

            @Label("检查发现的问题") @Hint("照检查记录中的问题原文填写") @MayBeEmpty
            List<String> findings,

            @Label("案件性质") Nature nature,
            @Label("当事人") @AtLeast(1) List<Party> parties,
            @Label("涉嫌违法行为") @Pick("violation") String violation,

            @Label("行为终了日") @Hint("违法行为有连续或者继续状态的，填行为终了之日；仍在继续的，填发现日期")
            LocalDate ended,

            @Label("发现日期") LocalDate discovered,
            @Label("涉及公民生命健康安全或者金融安全") boolean lifeAndHealth,
            @Label("有危害后果") boolean harm,
            @Label("简要案情") @LongText @AtMost(4000) String facts,
            @Label("检查移交的证据") @MayBeEmpty List<Evidence> evidence)
            implements ByHandlers, NamesParties, Charging, WithEvidence {}

    /**
     * The lead does not become a case.
     *
     * @param reason why
     * @param told how whoever reported it was told
     */
    public record DeclineFiling(
            @Label("不予立案的理由") @LongText @AtLeast(10) @AtMost(2000)
            String reason,

            @Label("告知举报人、移送机关情况") @MayBeEmpty @AtMost(500) @Nullable
            String told) {}

    /**
     * Other officers take the case over.
     *
     * @param officers those who handle it from now on
     * @param reason why, such as recusal or transfer
     */
    public record Reassign(
            @Label("承办人") @Fresh @AtLeast(2) @Pick("officer")
            List<UUID> officers,

            @Label("变更原因") @AtMost(500) String reason)
            implements ByHandlers {}

    /**
     * The case goes to the organ that is competent for it.
     *
     * @param organ that organ
     * @param reason why it is competent
     * @param files transfer letter and list of papers
     */
    public record HandOver(
            @Label("接收机关") @AtMost(100) String organ,
            @Label("移送理由") @LongText @AtMost(2000) String reason,
            @Label("移送函及材料清单") @FileRef @AtLeast(1) List<String> files) {}

    /**
     * The case is withdrawn.
     *
     * @param ground ground
     * @param reason facts behind it
     */
    public record Drop(
            @Label("撤案情形") Ground ground,

            @Label("撤案理由") @LongText @AtLeast(10) @AtMost(2000)
            String reason) {
        /** Grounds for withdrawing a case. */
        public enum Ground implements Labelled {
            NO_VIOLATION("违法事实不能成立"),
            LIMITATION("已过处罚时效"),
            PARTY_GONE("当事人死亡或者终止且无承继者"),
            NOT_COMPETENT("不属于本机关管辖"),
            OTHER("其他应当撤案的情形");

            private final String label;

            Ground(String label) {
                this.label = label;
            }

            @Override
            public String label() {
                return label;
            }
        }
    }
}
