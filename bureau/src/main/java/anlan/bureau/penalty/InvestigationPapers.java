package anlan.bureau.penalty;

import anlan.bureau.officers.ShowingCertificates;
import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Fresh;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Personal;
import anlan.kernel.form.Pick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers of the investigation: Administrative Penalty Law art. 46, 54 to 57, 60. */
public final class InvestigationPapers {

    private InvestigationPapers() {}

    /**
     * Evidence is taken.
     *
     * @param officers who took it
     * @param certificatesShown whether they showed their certificates first
     * @param evidence what was taken
     */
    public record Collect(
            @Label("取证人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("已出示执法证件") boolean certificatesShown,
            @Label("证据") @Fresh @AtLeast(1) List<Evidence> evidence)
            implements ByOfficers, WithEvidence, ShowingCertificates {}

    /**
     * Somebody was asked; the record of it.
     *
     * @param officers who asked
     * @param certificatesShown whether they showed their certificates first
     * @param person who was asked
     * @param idNumber identity number
     * @param home home address
     * @param relation relation to the case
     * @param from begin
     * @param until end
     * @param place where
     * @param exchanges questions and answers
     * @param signed whether the person checked and signed each page
     * @param refusal why a signature is missing
     * @param recording audio or video of it
     */
    public record Interview(
            @Label("询问人") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("已出示执法证件") boolean certificatesShown,
            @Label("被询问人") @Fresh @Personal @AtMost(50) String person,
            @Label("证件号码") @Fresh @Personal @AtMost(30) String idNumber,
            @Label("住址") @Fresh @Personal @AtMost(200) String home,
            @Label("与本案关系") @Fresh @AtMost(100) String relation,
            @Label("开始时间") @Fresh Instant from,
            @Label("结束时间") @Fresh Instant until,
            @Label("询问地点") @Fresh @AtMost(200) String place,
            @Label("问答") @Fresh @AtLeast(1) List<Exchange> exchanges,
            @Label("被询问人已核对并签名") @Fresh boolean signed,

            @Label("未签名的原因") @Fresh @MayBeEmpty @AtMost(200) @Nullable
            String refusal,

            @Label("音像记录") @Fresh @FileRef @MayBeEmpty List<String> recording)
            implements ByOfficers, ShowingCertificates {}

    /** One question and its answer. */
    public record Exchange(
            @Label("问") @AtMost(1000) String question,
            @Label("答") @LongText @AtMost(4000) String answer) {}

    /**
     * Things are registered and kept where they are, because evidence may be lost.
     *
     * @param things the things
     * @param place where they are kept
     * @param reason why evidence may be lost
     */
    public record Preserve(
            @Label("保存物品") @LongText @AtMost(2000) String things,
            @Label("保存地点") @AtMost(200) String place,
            @Label("先行登记保存的理由") @AtMost(500) String reason) {}

    /**
     * What was preserved is dealt with.
     *
     * @param handling how: returned, evidence taken, seized
     */
    public record Release(
            @Label("处理决定") @LongText @AtMost(1000) String handling) {}

    /**
     * Preservation ended by itself, because nobody dealt with it in time.
     *
     * @param since day on which it began
     */
    public record ReleaseOnExpiry(@Label("保存起始日") LocalDate since) {}

    /**
     * Something is given to an expert.
     *
     * @param question what is to be found out
     * @param institution who is to find it out
     */
    public record Appraise(
            @Label("鉴定事项") @AtMost(500) String question,
            @Label("鉴定机构") @AtMost(100) String institution) {}

    /**
     * The expert has answered.
     *
     * @param evidence the opinion, as evidence
     * @param told whether the parties were told of it
     */
    public record ReceiveAppraisal(
            @Label("鉴定意见") @Fresh @AtLeast(1) List<Evidence> evidence,
            @Label("已告知当事人") boolean told) implements WithEvidence {}

    /**
     * The case stands still.
     *
     * @param reason why it cannot go on
     */
    public record Suspend(
            @Label("中止原因") @LongText @AtLeast(5) @AtMost(1000)
            String reason) {}

    /**
     * The case goes on.
     *
     * @param reason what has changed
     */
    public record Resume(
            @Label("恢复原因") @LongText @AtMost(1000) String reason) {}

    /**
     * The term of the case is extended.
     *
     * @param basis law, regulation or rule that allows it, with its article
     * @param reason why it is needed
     */
    public record Extend(
            @Label("延长依据") @AtMost(200) String basis,
            @Label("延长理由") @LongText @AtMost(1000) String reason) {}

    /**
     * The investigation ends with one of four outcomes.
     *
     * @param outcome the outcome proposed
     * @param violation id of the violation found
     * @param facts what was found
     * @param minor whether the violation is minor
     * @param corrected whether it was put right in time
     * @param harmless whether it did no harm
     * @param complex whether the circumstances are complex, or the violation is major
     * @param correction the order to correct, or why there is none
     * @param proposed what is proposed for each party to be penalised
     */
    public record Conclude(
            @Label("处理意见") Outcome outcome,
            @Label("认定的违法行为") @Pick("violation") String violation,
            @Label("违法事实") @LongText @AtMost(8000) String facts,
            @Label("违法行为轻微") boolean minor,
            @Label("及时改正") boolean corrected,
            @Label("没有造成危害后果") boolean harmless,
            @Label("情节复杂或者重大违法行为") boolean complex,

            @Label("责令改正文书") @MayBeEmpty @AtMost(200) @Nullable
            String correction,

            @Label("拟处理意见") @MayBeEmpty List<Proposed> proposed)
            implements Charging {

        /** The four outcomes after investigation (行政处罚法 57). */
        public enum Outcome implements Labelled {
            PENALTY("给予行政处罚"),
            MINOR("违法行为轻微，不予行政处罚"),
            NOT_PROVEN("违法事实不能成立，不予行政处罚"),
            CRIME("涉嫌犯罪，移送公安机关");

            private final String label;

            Outcome(String label) {
                this.label = label;
            }

            @Override
            public String label() {
                return label;
            }
        }
    }
}
