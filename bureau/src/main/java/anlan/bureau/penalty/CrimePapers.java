package anlan.bureau.penalty;

import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import java.util.List;
import java.util.UUID;

/** Papers on a suspected crime: Administrative Penalty Law art. 8, 27; Regulation on transferring suspected crimes art. 3 to 12. */
public final class CrimePapers {

    private CrimePapers() {}

    /**
     * A crime is suspected; a team verifies and reports to the principal.
     *
     * @param team the team
     * @param report its written report
     */
    public record SuspectCrime(
            @Label("专案组成员") @Pick("officer") List<UUID> team,
            @Label("核实情况报告") @LongText @AtMost(4000) String report) {}

    /**
     * The principal decides whether to transfer.
     *
     * @param transfer whether
     * @param reasons why, recorded where it is not transferred
     */
    public record DecideTransfer(
            @Label("批准移送") boolean transfer,
            @Label("理由") @LongText @AtLeast(5) @AtMost(2000) String reasons) {}

    /**
     * The case goes to the police with its papers.
     *
     * @param police which office
     * @param letter transfer letter
     * @param report investigation report
     * @param things list of things
     * @param tests test reports and expert conclusions
     * @param others other papers
     */
    public record TransferToPolice(
            @Label("公安机关") @AtMost(100) String police,
            @Label("案件移送书") @FileRef @MayBeEmpty List<String> letter,
            @Label("案件情况的调查报告") @FileRef @MayBeEmpty List<String> report,
            @Label("涉案物品清单") @FileRef @MayBeEmpty List<String> things,
            @Label("检验报告或者鉴定结论") @FileRef @MayBeEmpty List<String> tests,
            @Label("其他有关材料") @FileRef @MayBeEmpty List<String> others) {}

    /**
     * The police have answered.
     *
     * @param answer whether they filed
     * @param letter their written decision
     */
    public record PoliceAnswer(
            @Label("公安机关决定") Answer answer,
            @Label("书面决定") @FileRef @AtLeast(1) List<String> letter) {

        /** What the police may say. */
        public enum Answer implements Labelled {
            FILED("立案"),
            NOT_FILED("不予立案"),
            SENT_BACK("撤销案件或者不追究刑事责任，退回处理");

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
     * The police or the procuratorate is asked to look at a refusal once more.
     *
     * @param to whom
     * @param reasons why
     */
    public record AskPoliceAgain(
            @Label("提请对象") @AtMost(100) String to,
            @Label("理由") @LongText @AtMost(2000) String reasons) {}

    /**
     * The police did not file: the bureau goes on with the administrative case.
     *
     * @param reason why
     */
    public record TakeBack(@Label("继续办理的理由") @AtMost(1000) String reason) {}

    /**
     * Things and papers are handed to the police after they filed.
     *
     * @param list what was handed over, signed for
     */
    public record HandOverThings(
            @Label("移交清单") @FileRef @AtLeast(1) List<String> list) {}
}
