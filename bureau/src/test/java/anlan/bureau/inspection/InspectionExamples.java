package anlan.bureau.inspection;

import anlan.bureau.inspection.ApprovalPapers.Approve;
import anlan.bureau.inspection.ApprovalPapers.Assign;
import anlan.bureau.inspection.ApprovalPapers.EnterFirst;
import anlan.bureau.inspection.ApprovalPapers.Manner;
import anlan.bureau.inspection.VisitPapers.Arrive;
import anlan.bureau.inspection.VisitPapers.Checked;
import anlan.bureau.inspection.VisitPapers.Finding;
import anlan.bureau.inspection.VisitPapers.Handle;
import anlan.bureau.inspection.VisitPapers.Handling;
import anlan.bureau.inspection.VisitPapers.Met;
import anlan.bureau.inspection.VisitPapers.RecordVisit;
import anlan.bureau.inspection.VisitPapers.Shown;
import anlan.bureau.inspection.VisitPapers.Signature;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers and people for tests: one method per paper, the lawful one without arguments that matter. */
final class InspectionExamples {

    static final UUID WANG = new UUID(1, 1);
    static final UUID LI = new UUID(1, 2);
    static final UUID ZHAO = new UUID(1, 3);
    static final UUID FIRE_EXITS = new UUID(2, 1);
    static final UUID TRAINING = new UUID(2, 2);
    static final UUID NOT_LISTED = new UUID(2, 9);
    static final UUID FACTORY = new UUID(3, 1);
    static final UUID DRAW = new UUID(4, 1);

    static final LocalDate DAY = LocalDate.parse("2026-11-23");
    static final Party UNIT = new Party(Party.Kind.UNIT, "宏达五金制品厂", FACTORY, null, null, null, null);
    static final UUID LINE = new UUID(5, 1);
    static final UUID OTHER_LINE = new UUID(5, 2);
    static final Actor INSPECTOR = new Actor(WANG.toString(), "a", "王", "0001", Set.of("officer"));

    static final Hazard BLOCKED = new Hazard("疏散通道堵塞", "一号仓库", "安全生产法 45", null, Level.GENERAL);
    static final Hazard DUST = new Hazard("除尘系统未设泄爆装置", "抛光车间", "安全生产法 36", "第十一条第（三）项", Level.MAJOR);

    private InspectionExamples() {}

    static Approve approve(Ground ground) {
        return approve(ground, List.of(WANG, LI), List.of(FIRE_EXITS, TRAINING), null);
    }

    static Approve approve(Ground ground, List<UUID> officers, List<UUID> items, @Nullable String overCap) {
        return new Approve(
                ground,
                "2026年度监督检查计划第12项",
                null,
                null,
                ground == Ground.CAMPAIGN ? List.of("f".repeat(64)) : List.of(),
                UNIT,
                officers,
                items,
                Manner.ON_SITE,
                DAY,
                null,
                overCap,
                List.of());
    }

    static Approve withoutCampaignDocument() {
        Approve in = approve(Ground.CAMPAIGN);
        return new Approve(
                in.ground(),
                in.basis(),
                null,
                null,
                List.of(),
                UNIT,
                in.officers(),
                in.items(),
                in.manner(),
                DAY,
                null,
                null,
                List.of());
    }

    static Approve planned(LocalDate day) {
        Approve in = approve(Ground.PLAN);
        return new Approve(
                in.ground(),
                in.basis(),
                null,
                null,
                List.of(),
                UNIT,
                in.officers(),
                in.items(),
                in.manner(),
                day,
                null,
                null,
                List.of());
    }

    static Approve fulfilling(UUID line) {
        Approve in = approve(Ground.PLAN);
        return new Approve(
                in.ground(),
                in.basis(),
                line,
                null,
                List.of(),
                UNIT,
                in.officers(),
                in.items(),
                in.manner(),
                DAY,
                null,
                null,
                List.of());
    }

    static Assign assign() {
        return new Assign(List.of(WANG, LI), UNIT, List.of(FIRE_EXITS, TRAINING), DRAW, "第四季度抽查");
    }

    static EnterFirst enterFirst(Ground ground) {
        return new EnterFirst(ground, "有人举报正在违规动火", null, UNIT, List.of(WANG, LI), List.of(FIRE_EXITS, TRAINING));
    }

    static Arrive arrive() {
        return arrive(List.of(WANG, LI), List.of(shown(WANG), shown(LI)), Met.ADMITTED);
    }

    static Arrive arrive(List<UUID> officers, List<Shown> shown, Met met) {
        List<String> proofs = met == Met.ADMITTED ? List.of() : List.of("a".repeat(64));
        return new Arrive(officers, shown, Instant.parse("2026-11-23T01:00:00Z"), true, met, "陈某", "厂长", proofs);
    }

    static Shown shown(UUID officer) {
        return new Shown(officer, certificate(officer));
    }

    static String certificate(UUID officer) {
        return "ZF" + officer.getLeastSignificantBits();
    }

    static RecordVisit record(Hazard... problems) {
        return record(Signature.SIGNED, null, null, problems);
    }

    static RecordVisit record(
            Signature signature, @Nullable String refusal, @Nullable String reportedTo, Hazard... problems) {
        Finding exits = problems.length == 0 ? Finding.RIGHT : Finding.WRONG;
        return new RecordVisit(
                List.of(WANG, LI),
                "一号仓库",
                Instant.parse("2026-11-23T01:00:00Z"),
                Instant.parse("2026-11-23T03:00:00Z"),
                List.of(new Checked(FIRE_EXITS, "查看现场", exits), new Checked(TRAINING, "查阅台账", Finding.RIGHT)),
                List.of(problems),
                "陈某",
                signature,
                refusal,
                reportedTo,
                List.of(),
                List.of());
    }

    static Handling line(@Nullable Hazard problem, Result result) {
        return new Handling(problem == null ? null : problem.text(), result, null, null);
    }

    static Handle handle(@Nullable String whyNoCase, Handling... lines) {
        return new Handle(List.of(lines), whyNoCase);
    }
}
