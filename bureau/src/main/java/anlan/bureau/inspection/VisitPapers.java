package anlan.bureau.inspection;

import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.bureau.rectification.RectificationPapers.NamesHazards;
import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.form.AtLeast;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Personal;
import anlan.kernel.form.Pick;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The papers of the visit itself. */
public final class VisitPapers {

    private VisitPapers() {}

    /** Whether the officers were let in. */
    public enum Met implements Labelled {
        ADMITTED("正常进入", null),
        GONE("已搬离或者查无下落", Result.GONE),
        CLOSED("已停业或者关闭", Result.CLOSED),
        REFUSED("拒绝、阻碍检查", Result.REFUSED);

        private final String label;
        private final @Nullable Result result;

        Met(String label, @Nullable Result result) {
            this.label = label;
            this.result = result;
        }

        @Override
        public String label() {
            return label;
        }

        /** What the inspection ends in, where nobody was let in; null otherwise. */
        public @Nullable Result result() {
            return result;
        }
    }

    /** A certificate as it was shown. */
    public record Shown(
            @Label("执法人员") @Pick("officer") UUID officer,
            @Label("执法证号") @AtMost(40) String certificate) {}

    /**
     * 到场亮证.
     *
     * @param officers who came
     * @param shown the certificates they showed
     * @param arrived when
     * @param noticeHandedOver whether the notice of inspection was handed over
     * @param met whether they were let in
     * @param attendant who received them; empty if nobody did
     * @param attendantPost that person's post
     * @param proofs photographs, recordings
     */
    public record Arrive(
            @Label("到场人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("出示的执法证件") @MayBeEmpty List<Shown> shown,
            @Label("到场时间") Instant arrived,
            @Label("已送达检查通知书") boolean noticeHandedOver,
            @Label("到场情况") Met met,

            @Label("企业在场人员") @MayBeEmpty @AtMost(50) @Nullable
            String attendant,

            @Label("在场人员职务") @MayBeEmpty @AtMost(50) @Nullable
            String attendantPost,

            @Label("现场照片、录像") @FileRef @MayBeEmpty List<String> proofs)
            implements ByOfficers {}

    /** How one item was found. */
    public enum Finding implements Labelled {
        RIGHT("符合"),
        WRONG("不符合"),
        NOT_APPLICABLE("不涉及");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** One item as it was inspected. */
    public record Checked(
            @Label("检查事项") @Pick("inspection-item") UUID item,
            @Label("检查情况") @AtMost(1000) String situation,
            @Label("检查结果") Finding finding) {}

    /** Whether the person in charge signed the record. */
    public enum Signature implements Labelled {
        SIGNED("已签字"),
        REFUSED("拒绝签字");

        private final String label;

        Signature(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * 现场检查记录 (Work Safety Law art. 68): time, place, content, problems; signed by both sides.
     *
     * @param officers who inspected
     * @param place where exactly
     * @param from begin
     * @param until end
     * @param checked what was inspected and how it was found
     * @param problems the problems, one by one
     * @param signer the enterprise's person in charge
     * @param signature whether that person signed
     * @param refusal how signing was refused
     * @param reportedTo to whom the refusal was reported
     * @param files the signed record, photographs
     * @param recordings audio and video
     */
    public record RecordVisit(
            @Label("检查人员") @AtLeast(2) @Pick("officer") List<UUID> officers,
            @Label("检查场所") @AtMost(200) String place,
            @Label("检查开始时间") Instant from,
            @Label("检查结束时间") Instant until,
            @Label("逐项检查情况") @AtLeast(1) List<Checked> checked,
            @Label("发现的问题") @MayBeEmpty List<Hazard> problems,
            @Label("企业负责人") @AtMost(50) String signer,
            @Label("企业负责人签字情况") Signature signature,

            @Label("拒绝签字情况") @MayBeEmpty @AtMost(500) @Nullable
            String refusal,

            @Label("拒签报告对象") @Hint("向本机关哪位负责人报告") @MayBeEmpty @AtMost(50) @Nullable
            String reportedTo,

            @Label("检查记录及照片") @FileRef @MayBeEmpty List<String> files,
            @Label("音像记录") @FileRef @MayBeEmpty List<String> recordings)
            implements ByOfficers, NamesHazards {

        @Override
        public List<Hazard> hazards() {
            return problems;
        }

        boolean major() {
            return problems.stream().anyMatch(problem -> problem.level() == Level.MAJOR);
        }
    }

    /** 现场处理措施: what must be done at once because safety cannot be guaranteed. */
    public record TakeMeasures(
            @Label("现场处理措施") @AtLeast(1) List<String> measures,
            @Label("法律依据") @AtMost(200) String basis) {}

    /** 送达地址确认书: where papers reach the enterprise from now on. */
    public record ConfirmAddress(
            @Label("送达地址") @AtMost(200) String address,
            @Label("收件人") @AtMost(50) String receiver,
            @Label("联系电话") @Personal @AtMost(30) String phone,
            @Label("同意电子送达") boolean electronic,

            @Label("电子送达地址") @MayBeEmpty @AtMost(100) @Nullable
            String channel,

            @Label("签字的确认书") @FileRef @AtLeast(1) List<String> files) {}

    /**
     * What follows for one problem; several lines may be about the same one.
     *
     * @param problem the problem as the record names it; empty where the result is that of the whole visit
     * @param result what follows
     * @param organ to whom it is transferred
     * @param note how it was corrected, what was taken
     */
    public record Handling(
            @Label("问题") @MayBeEmpty @AtMost(1000) @Nullable String problem,
            @Label("处理结果") Result result,

            @Label("接收部门") @MayBeEmpty @AtMost(100) @Nullable
            String organ,

            @Label("说明") @MayBeEmpty @AtMost(500) @Nullable String note) {}

    /** 处理: what the inspection ends in, problem by problem. */
    public record Handle(
            @Label("处理结果") @AtLeast(1) List<Handling> results,

            @Label("违法行为不予立案的理由") @Hint("有问题而未立案查处的，应当说明理由") @LongText @MayBeEmpty @AtMost(1000) @Nullable
            String whyNoCase) {

        boolean has(Result result) {
            return results.stream().anyMatch(line -> line.result() == result);
        }
    }

    /** 移送其他部门: sent, with proof of receipt. */
    public record SendTransfer(
            @Label("接收部门") @AtMost(100) String organ,
            @Label("移送函及签收凭证") @FileRef @AtLeast(1) List<String> files) {}

    /** 结果公示: what the public reads. */
    public record Publish(
            @Label("公示内容") @LongText @AtMost(1000) String content,
            @Label("已核对不含技术秘密、商业秘密和个人信息") boolean secretsKept) {}

    /** 办结归档. */
    public record Close(@Label("办结说明") @AtMost(500) String remark) {}
}
