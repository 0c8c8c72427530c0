package anlan.bureau.story;

import anlan.bureau.inspection.ApprovalPapers.Approve;
import anlan.bureau.inspection.ApprovalPapers.Manner;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.Result;
import anlan.bureau.inspection.VisitPapers.Arrive;
import anlan.bureau.inspection.VisitPapers.Checked;
import anlan.bureau.inspection.VisitPapers.Close;
import anlan.bureau.inspection.VisitPapers.ConfirmAddress;
import anlan.bureau.inspection.VisitPapers.Finding;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.inspection.VisitPapers.Handling;
import anlan.bureau.inspection.VisitPapers.Met;
import anlan.bureau.inspection.VisitPapers.Publish;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.inspection.VisitPapers.Shown;
import anlan.bureau.inspection.VisitPapers.Signature;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to one enterprise from its approval to its published result, each step on a lawful day.
 *
 * @param cast who inspects
 * @param certificates their certificates
 * @param unit the enterprise
 * @param approved day of the approval, a working day
 * @param ground why it is inspected
 * @param items entries of the list of check items
 * @param affair what is found
 * @param ends what the inspection ends in for it; none if nothing is found
 * @param plan the line of the yearly plan it carries out; null for none
 */
public record InspectionStory(
        Cast cast,
        Map<UUID, String> certificates,
        Party unit,
        LocalDate approved,
        Ground ground,
        List<UUID> items,
        Affair affair,
        List<Result> ends,
        @Nullable UUID plan) {

    /** A visit outside the yearly plan. */
    public InspectionStory(
            Cast cast,
            Map<UUID, String> certificates,
            Party unit,
            LocalDate approved,
            Ground ground,
            List<UUID> items,
            Affair affair,
            List<Result> ends) {
        this(cast, certificates, unit, approved, ground, items, affair, ends, null);
    }

    /** The same, carrying out a line of the yearly plan. */
    public InspectionStory fulfilling(UUID line) {
        return new InspectionStory(cast, certificates, unit, approved, ground, items, affair, ends, line);
    }

    /** All steps to the end. */
    public List<Step> steps() {
        WorkCalendar calendar = Law.shipped().calendar();
        List<Step> steps = new ArrayList<>();
        then(steps, approved, approve(calendar));
        LocalDate visit = calendar.plusWorkdays(approved, 2);
        then(steps, visit, arrive(visit));
        then(steps, visit, record(visit));
        then(steps, visit, address());
        LocalDate handled = calendar.plusWorkdays(visit, 1);
        then(steps, handled, handle());
        LocalDate published = calendar.plusWorkdays(handled, 3);
        then(steps, published, new Publish(published(), true));
        then(steps, calendar.plusWorkdays(published, 1), new Close("检查事项已全部处理，资料齐全"));
        return List.copyOf(steps);
    }

    private void then(List<Step> steps, LocalDate day, Record paper) {
        steps.add(new Step(paper, first(), day, Story.at(day).plusSeconds(900L * steps.size())));
    }

    private Actor first() {
        return cast.first();
    }

    private Approve approve(WorkCalendar calendar) {
        String basis = ground == Ground.DRAW ? "双随机抽查任务" : "年度安全生产监督检查计划";
        return new Approve(
                ground,
                basis,
                plan,
                null,
                List.of(),
                unit,
                cast.handlers(),
                items,
                Manner.ON_SITE,
                calendar.plusWorkdays(approved, 2),
                null,
                null,
                List.of("安全管理制度及台账", "特种作业人员证书"));
    }

    private Arrive arrive(LocalDate day) {
        List<Shown> shown = cast.handlers().stream()
                .map(officer -> new Shown(officer, certificates.getOrDefault(officer, "")))
                .toList();
        return new Arrive(cast.handlers(), shown, Story.at(day), true, Met.ADMITTED, person(), "安全管理员", List.of());
    }

    private RecordVisit record(LocalDate day) {
        boolean found = !ends.isEmpty();
        List<Checked> checked = new ArrayList<>();
        for (UUID item : items)
            checked.add(
                    found && checked.isEmpty()
                            ? new Checked(item, affair.finding(), Finding.WRONG)
                            : new Checked(item, "查看现场并查阅资料，未见异常", Finding.RIGHT));
        List<Hazard> problems = found
                ? List.of(new Hazard(affair.finding(), affair.place(), affair.duty(), null, Level.GENERAL))
                : List.of();
        Instant from = Story.at(day);
        return new RecordVisit(
                cast.handlers(),
                found ? affair.place() : "生产区、仓储区",
                from,
                from.plusSeconds(1500),
                checked,
                problems,
                person(),
                Signature.SIGNED,
                null,
                null,
                List.of(),
                List.of());
    }

    private ConfirmAddress address() {
        return new ConfirmAddress(
                unit.address() == null ? "企业住所" : unit.address(),
                person(),
                "0000-0000000",
                false,
                null,
                PenaltyPapers.SCAN);
    }

    private Handle handle() {
        List<Handling> lines = ends.isEmpty()
                ? List.of(new Handling(null, Result.NO_PROBLEM, null, null))
                : ends.stream()
                        .map(end ->
                                new Handling(affair.finding(), end, null, end == Result.CORRECTED ? "当场改正完毕" : null))
                        .toList();
        boolean pursued = ends.contains(Result.CASE);
        return new Handle(lines, ends.isEmpty() || pursued ? null : "首次发现，危害轻微，责令改正后不予立案");
    }

    private String published() {
        return ends.isEmpty() ? "本次检查未发现问题" : "检查发现问题1项：" + affair.finding();
    }

    private String person() {
        String principal = unit.principal();
        return principal == null ? "企业负责人" : principal;
    }
}
