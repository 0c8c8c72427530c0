package anlan.bureau.inspection;

import static anlan.bureau.inspection.HandlingRules.TRANSFER;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.documents.InspectionDocuments;
import anlan.bureau.inspection.ApprovalPapers.Approve;
import anlan.bureau.inspection.ApprovalPapers.ApproveLater;
import anlan.bureau.inspection.ApprovalPapers.Assign;
import anlan.bureau.inspection.ApprovalPapers.Cancel;
import anlan.bureau.inspection.ApprovalPapers.EnterFirst;
import anlan.bureau.inspection.ApprovalPapers.Visit;
import anlan.bureau.inspection.VisitPapers.Arrive;
import anlan.bureau.inspection.VisitPapers.Checked;
import anlan.bureau.inspection.VisitPapers.Close;
import anlan.bureau.inspection.VisitPapers.ConfirmAddress;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.inspection.VisitPapers.Handling;
import anlan.bureau.inspection.VisitPapers.Met;
import anlan.bureau.inspection.VisitPapers.Publish;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.inspection.VisitPapers.SendTransfer;
import anlan.bureau.inspection.VisitPapers.TakeMeasures;
import anlan.bureau.officers.OfficerRules;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.Link;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Label;
import anlan.kernel.officer.Certified;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 行政检查: one visit to one enterprise, from its approval to its published result (Work Safety Law art. 62 to 69). */
public final class SiteInspection {

    /** Where an inspection stands. */
    public enum At implements Stage {
        @Label("待审批")
        APPROVAL,

        @Label("待进场")
        ENTRY,

        @Label("检查中")
        CHECKING,

        @Label("待处理")
        HANDLING,

        @Label("待公示")
        DISCLOSURE,

        @Label("待归档")
        CLOSING,

        @Label("已办结")
        @Stage.End
        CLOSED,

        @Label("已取消")
        @Stage.End
        CANCELLED
    }

    static final Matter APPROVAL_LATER = Matter.beside("approval-later", "补办检查审批", "INS-009");

    static final Deadline TO_APPROVE_LATER = Deadline.named("to-approve-later", "补办检查审批", "INS-009", "国办发〔2024〕54号");
    static final Deadline TO_VISIT = Deadline.named("to-visit", "计划检查日期", "INS-001", "安全生产法 62");
    static final Deadline TO_TRANSFER = Deadline.of("to-transfer", "移送其他部门", "INS-014");
    static final Deadline TO_PUBLISH = Deadline.of("to-publish", "检查结果公示", "PUB-005");

    private static final Who OFFICERS = Who.post("officer", "执法人员");
    private static final Who HANDLERS = Who.handlers();
    private static final Floor LEADER = Floor.of("deputy-leader", "分管负责人");

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(
            InspectionLetters.WORDS,
            "inspection.site",
            "行政检查",
            "安全生产法 65",
            At.values(),
            SiteInspection::title,
            // spotless:off — rows stay rows
            act("下达抽查任务", Assign.class).at(At.APPROVAL).by(Who.system())
                .links((file, in, on) -> List.of(new Link(in.draw(), "抽查任务"))),
            act("检查审批", Approve.class).at(At.APPROVAL).proposedBy(OFFICERS).effectiveOn(LEADER)
                .unless(OfficerRules.TWO_OFFICERS, ApprovalRules.RECUSED, ApprovalRules.NO_BASIS, ApprovalRules.NOT_IN_THE_PLAN,
                    ApprovalRules.CAMPAIGN_UNAPPROVED, ApprovalRules.PICKED_BY_HAND, ApprovalRules.NOT_ON_THE_LIST,
                    ApprovalRules.CAP_REACHED, ApprovalRules.MERGE, ApprovalRules.SO_SOON, ApprovalRules.DAY_GONE)
                .to(At.ENTRY).dueOn(TO_VISIT, (file, in, on) -> in.planned())
                .records(InspectionFacts.PLANNED, InspectionFacts::ground)
                .links((file, in, on) -> origin(in.origin()))
                .issues(InspectionDocuments.APPROVAL).issues(InspectionDocuments.NOTICE),
            act("紧急检查", EnterFirst.class).at(At.APPROVAL).by(OFFICERS)
                .unless(OfficerRules.TWO_OFFICERS, ApprovalRules.RECUSED, ApprovalRules.NOT_URGENT,
                    ApprovalRules.PICKED_BY_HAND, ApprovalRules.NOT_ON_THE_LIST)
                .to(At.ENTRY).opens(APPROVAL_LATER).dueOn(TO_APPROVE_LATER, (file, in, on) -> on.day().plusDays(1))
                .dueOn(TO_VISIT, (file, in, on) -> on.day())
                .records(InspectionFacts.PLANNED, InspectionFacts::ground)
                .links((file, in, on) -> origin(in.origin())),
            act("补办审批", ApproveLater.class).proposedBy(HANDLERS).effectiveOn(LEADER).within(APPROVAL_LATER)
                .closes(APPROVAL_LATER).stops(TO_APPROVE_LATER).aside(),
            act("取消检查", Cancel.class).at(At.ENTRY).proposedBy(HANDLERS).effectiveOn(LEADER)
                .unless(ApprovalRules.DRAWN).to(At.CANCELLED).closes(APPROVAL_LATER).stops(TO_VISIT, TO_APPROVE_LATER)
                .records(InspectionFacts.CANCELLED, InspectionFacts::ground).aside(),
            act("到场亮证", Arrive.class).at(At.ENTRY).by(HANDLERS)
                .unless(OfficerRules.TWO_OFFICERS, ApprovalRules.RECUSED, VisitRules.OTHERS_THAN_APPROVED,
                    VisitRules.CERTIFICATES_NOT_SHOWN, VisitRules.UNPROVED, VisitRules.NOBODY_NAMED)
                .to((file, in, on) -> in.met() == Met.ADMITTED ? At.CHECKING : At.HANDLING).stops(TO_VISIT),
            act("检查记录", RecordVisit.class).at(At.CHECKING).by(HANDLERS)
                .unless(OfficerRules.TWO_OFFICERS, VisitRules.OTHERS_THAN_APPROVED, VisitRules.ITEMS_DIFFER,
                    VisitRules.PROBLEMS_DIFFER, VisitRules.NAMED_TWICE, RectificationRules.MAJOR_BY_STANDARD,
                    VisitRules.REFUSAL_NOT_NOTED, VisitRules.TIMES, VisitRules.NO_RECORDING)
                .to(At.HANDLING).records(InspectionFacts.DOCUMENT, (file, in, on) -> "现场检查记录").records(InspectionFacts::found)
                .knowing(InspectionNeeds.ITEMS, (file, in) -> in.checked().stream().map(Checked::item).toList())
                .issues(InspectionDocuments.RECORD, InspectionLetters::record),
            act("现场处理措施", TakeMeasures.class).at(At.HANDLING).by(HANDLERS).unless(VisitRules.NOT_MAJOR)
                .records(InspectionFacts.DOCUMENT, (file, in, on) -> "现场处理措施决定书")
                .knowing(Certified.NEED, (file, in) -> Certified.handlers(file))
                .issues(InspectionDocuments.MEASURES).aside(),
            act("确认送达地址", ConfirmAddress.class).at(At.CHECKING, At.HANDLING).by(HANDLERS)
                .records(InspectionFacts.DOCUMENT, (file, in, on) -> "送达地址确认书").aside(),
            act("处理", Handle.class).at(At.HANDLING).by(HANDLERS)
                .unless(HandlingRules.FORGOTTEN, HandlingRules.NOT_FOUND, HandlingRules.CONTRADICTION,
                    HandlingRules.NOT_AS_MET, HandlingRules.MAJOR_TAKEN_LIGHTLY, HandlingRules.NO_REASON,
                    HandlingRules.NO_ORGAN, HandlingRules.TO_TRANSFER)
                .to(At.DISCLOSURE).starts(TO_PUBLISH)
                .starts(TO_TRANSFER, (file, in, on) -> in.has(Result.TRANSFERRED) ? on.day() : null)
                .records(InspectionFacts.DONE, InspectionFacts::ground).records(InspectionFacts::handled)
                .delivers(Onward::toRectify).delivers(Onward::toPenalise),
            act("移送其他部门", SendTransfer.class).by(HANDLERS).within(TRANSFER).closes(TRANSFER).stops(TO_TRANSFER).aside(),
            act("公示检查结果", Publish.class).at(At.DISCLOSURE).by(HANDLERS).unless(HandlingRules.SECRETS)
                .to(At.CLOSING).stops(TO_PUBLISH)
                .records(InspectionFacts.PUBLISHED, InspectionFacts::ground)
                .publishes(SiteInspection::publicly),
            act("办结归档", Close.class).at(At.CLOSING).by(HANDLERS).waitsFor(TRANSFER, APPROVAL_LATER).to(At.CLOSED));
            // spotless:on

    private SiteInspection() {}

    /** What the public sees: the enterprise, when and why it was inspected, what came of it. */
    public record Disclosed(
            @Label("被检查单位") String unit,
            @Label("检查日期") LocalDate day,
            @Label("检查类别") String ground,
            @Label("检查结果") List<String> results,
            @Label("公示内容") String content) {}

    private static String title(Case file) {
        return file.partyName() + "检查";
    }

    private static List<Link> origin(@Nullable UUID origin) {
        return origin == null ? List.of() : List.of(new Link(origin, "来源案件"));
    }

    private static List<Publication> publicly(Case file, Publish in, On on) {
        LocalDate day = file.dayOf(Arrive.class).orElse(on.day());
        String ground =
                file.last(Visit.class).map(Visit::ground).map(Ground::label).orElse("");
        List<String> results = file.last(Handle.class).map(Handle::results).orElse(List.of()).stream()
                .map(Handling::result)
                .distinct()
                .map(Result::label)
                .toList();
        Disclosed shown = new Disclosed(file.partyName(), day, ground, results, in.content());
        return List.of(new Publication("inspection", null, file.partyName() + "检查结果", shown, null));
    }
}
