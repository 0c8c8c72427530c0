package anlan.bureau.inspection;

import static anlan.bureau.inspection.ApprovalRules.blank;
import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.inspection.ApprovalPapers.Visit;
import anlan.bureau.inspection.VisitPapers.Arrive;
import anlan.bureau.inspection.VisitPapers.Checked;
import anlan.bureau.inspection.VisitPapers.Finding;
import anlan.bureau.inspection.VisitPapers.Met;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.inspection.VisitPapers.Shown;
import anlan.bureau.inspection.VisitPapers.Signature;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.officer.Certified;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the law says of the visit itself: certificates, record, signatures. */
final class VisitRules {

    /** Only those who were approved, or drawn, inspect. */
    static final Obstacle<ByOfficers> OTHERS_THAN_APPROVED = rule("INS-009", "国办发〔2024〕54号", "检查人员应当与审批的一致")
            .on(ByOfficers.class)
            .refuses((file, in, on) ->
                    !in.officers().stream().map(UUID::toString).allMatch(file.handlers()::contains));

    /** Work Safety Law art. 67, Administrative Penalty Law art. 55: each shows the certificate; its number is recorded. */
    static final Obstacle<Arrive> CERTIFICATES_NOT_SHOWN = rule(
                    "OFF-002", "安全生产法 67；行政处罚法 55", "执行监督检查任务时，必须出示有效的行政执法证件")
            .on(Arrive.class)
            .looking(Certified.NEED, (file, in) -> in.officers())
            .refuses((file, in, may, on) -> {
                Set<Shown> valid = new HashSet<>();
                may.officers().forEach(each -> valid.add(new Shown(each.person(), each.certificate())));
                Set<UUID> showed = new HashSet<>();
                in.shown().stream().filter(valid::contains).forEach(each -> showed.add(each.officer()));
                return in.met() != Met.GONE && !showed.containsAll(in.officers());
            });

    /** Whoever was not let in proves it. */
    static final Obstacle<Arrive> UNPROVED = rule("INS-019", "行政处罚法 47", "未能进入检查的，应当以照片、录像记录现场情况")
            .on(Arrive.class)
            .refuses((file, in, on) -> in.met() != Met.ADMITTED && in.proofs().isEmpty());

    /** Who let the officers in is named. */
    static final Obstacle<Arrive> NOBODY_NAMED = rule("INS-013", "安全生产法 68", "应当记录企业在场人员")
            .on(Arrive.class)
            .refuses((file, in, on) -> in.met() == Met.ADMITTED && blank(in.attendant()));

    /** Work Safety Law art. 68: nothing that was to be inspected is left out, nothing else is inspected. */
    static final Obstacle<RecordVisit> ITEMS_DIFFER = rule("INS-013", "安全生产法 68", "应当对批准的检查事项逐项记录")
            .on(RecordVisit.class)
            .refuses((file, in, on) -> {
                List<UUID> asked = file.last(Visit.class).map(Visit::items).orElse(List.of());
                return !new HashSet<>(asked)
                        .equals(new HashSet<>(
                                in.checked().stream().map(Checked::item).toList()));
            });

    /** An item found wrong has a problem, a problem has an item found wrong. */
    static final Obstacle<RecordVisit> PROBLEMS_DIFFER = rule("INS-013", "安全生产法 68", "不符合的事项应当写明问题，写明问题的应当有不符合的事项")
            .on(RecordVisit.class)
            .refuses((file, in, on) ->
                    in.problems().isEmpty() == in.checked().stream().anyMatch(each -> each.finding() == Finding.WRONG));

    /** Handling names a problem by its words. */
    static final Obstacle<RecordVisit> NAMED_TWICE = rule("INS-013", "安全生产法 68", "问题不得重复填写")
            .on(RecordVisit.class)
            .refuses((file, in, on) ->
                    new HashSet<>(in.problems().stream().map(Hazard::text).toList()).size()
                            < in.problems().size());

    /** Work Safety Law art. 68: a refused signature is noted and reported. */
    static final Obstacle<RecordVisit> REFUSAL_NOT_NOTED = rule("INS-013", "安全生产法 68", "拒绝签字的，应当将情况记录在案，并向本部门负责人报告")
            .on(RecordVisit.class)
            .refuses((file, in, on) ->
                    in.signature() == Signature.REFUSED && (blank(in.refusal()) || blank(in.reportedTo())));

    /** A record is made when the visit is over. */
    static final Obstacle<RecordVisit> TIMES = rule("INS-013", "安全生产法 68", "检查结束时间应当晚于开始时间，且不晚于制作记录的时间")
            .on(RecordVisit.class)
            .refuses((file, in, on) ->
                    !in.from().isBefore(in.until()) || in.until().isAfter(on.moment()));

    /** Document 118 of 2018, part 3: where a major hazard is found, sound and pictures are kept. */
    static final Caution<RecordVisit> NO_RECORDING = rule("INS-019", "行政处罚法 47；国办发〔2018〕118号 三", "发现重大事故隐患的现场检查应当音像记录")
            .on(RecordVisit.class)
            .cautions((file, in, on) -> in.major() && in.recordings().isEmpty());

    /** Work Safety Law art. 65: measures on the spot are for major hazards. */
    static final Obstacle<Object> NOT_MAJOR = rule("INS-011", "安全生产法 65", "重大事故隐患排除前或者排除过程中无法保证安全的，方可采取现场处理措施")
            .refuses((file, on) ->
                    !file.last(RecordVisit.class).map(RecordVisit::major).orElse(false));

    private VisitRules() {}
}
