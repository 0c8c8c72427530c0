package anlan.bureau.inspection;

import static anlan.bureau.inspection.InspectionExamples.*;

import anlan.bureau.inspection.ApprovalPapers.Approve;
import anlan.bureau.inspection.ApprovalPapers.ApproveLater;
import anlan.bureau.inspection.ApprovalPapers.Cancel;
import anlan.bureau.inspection.ApprovalPapers.EnterFirst;
import anlan.bureau.inspection.InspectionNeeds.Checks;
import anlan.bureau.inspection.InspectionNeeds.Item;
import anlan.bureau.inspection.InspectionNeeds.Items;
import anlan.bureau.inspection.InspectionNeeds.Recusals;
import anlan.bureau.inspection.InspectionNeeds.Recused;
import anlan.bureau.inspection.SiteInspection.At;
import anlan.bureau.inspection.VisitPapers.*;
import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.casefile.Recorded;
import anlan.kernel.officer.Certified;
import anlan.proof.Explorer;
import anlan.proof.Step;
import anlan.proof.Watch;
import anlan.proof.World;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A visit to an enterprise as it is walked, and what the rulebook forbids in it: OFF, INS, HAZ. */
public final class InspectionProof {

    private static final LocalDate START = DAY.plusDays(1);

    private InspectionProof() {}

    /** As it is walked. */
    public static Explorer explorer() {
        return Explorer.of(SiteInspection.PROCEDURE, START)
                .watch(watches())
                .worlds(worlds())
                .actors(INSPECTOR)
                .idle(
                        "法律没有规定检查记录、处理和归档的期限",
                        file -> EnumSet.of(At.CHECKING, At.HANDLING, At.CLOSING).contains((At) file.stage()))
                .example(
                        Approve.class,
                        fulfilling(LINE),
                        fulfilling(OTHER_LINE),
                        planned(START),
                        planned(START.minusDays(1)),
                        approve(Ground.PLAN, List.of(WANG, WANG), List.of(FIRE_EXITS, TRAINING), null),
                        approve(Ground.PLAN, List.of(WANG, LI), List.of(NOT_LISTED), null),
                        withoutCampaignDocument())
                .example(EnterFirst.class, enterFirst(Ground.REPORT), enterFirst(Ground.PLAN))
                .example(ApproveLater.class, new ApproveLater("补办"))
                .example(Cancel.class, new Cancel("企业停产"))
                .example(
                        Arrive.class,
                        arrive(),
                        arrive(List.of(WANG, LI), List.of(shown(WANG)), Met.ADMITTED),
                        arrive(List.of(WANG, ZHAO), List.of(shown(WANG), shown(ZHAO)), Met.ADMITTED),
                        arrive(List.of(WANG, LI), List.of(shown(WANG), shown(LI)), Met.REFUSED))
                .example(
                        RecordVisit.class,
                        record(),
                        record(BLOCKED),
                        record(DUST),
                        record(Signature.REFUSED, null, null))
                .example(TakeMeasures.class, new TakeMeasures(List.of("停止使用"), "安全生产法第六十五条"))
                .example(
                        Handle.class,
                        handle(null, line(null, Result.NO_PROBLEM)),
                        handle("首次违法", line(BLOCKED, Result.ORDERED)),
                        handle(null, line(BLOCKED, Result.ORDERED)),
                        handle("已改正", line(DUST, Result.CORRECTED)),
                        handle("已责令", line(DUST, Result.ORDERED)),
                        handle("属于消防", new Handling(BLOCKED.text(), Result.TRANSFERRED, "消防救援大队", null)),
                        handle("属于消防", new Handling(BLOCKED.text(), Result.TRANSFERRED, null, null)),
                        handle("拒绝检查", line(null, Result.REFUSED)))
                .example(SendTransfer.class, new SendTransfer("消防救援大队", List.of("a".repeat(64))))
                .example(Publish.class, new Publish("检查结果", true), new Publish("检查结果", false))
                .example(Close.class, new Close("办结"));
    }

    private static World[] worlds() {
        World usual = World.called("常态")
                .knowing(InspectionNeeds.RECUSALS, team -> new Recusals(List.of(), List.of()))
                .knowing(
                        InspectionNeeds.ITEMS,
                        asked -> new Items(asked.stream()
                                .filter(item -> !item.equals(NOT_LISTED))
                                .map(item -> new Item(item, "事项", "安全生产法 45"))
                                .toList()))
                .knowing(
                        InspectionNeeds.PLAN,
                        asked -> new InspectionNeeds.Lines(asked.stream()
                                .filter(LINE::equals)
                                .map(line -> new InspectionNeeds.Line(
                                        line, DAY.getYear(), Ground.PLAN, DAY.minusDays(90), List.of()))
                                .toList()))
                .knowing(InspectionNeeds.CHECKS, subject -> new Checks(List.of()))
                .knowing(Recorded.NEED, about -> new Recorded(List.of()))
                .knowing(Certified.NEED, officers -> certified(officers, null));
        return new World[] {
            usual,
            usual.but("一人无证").knowing(Certified.NEED, officers -> certified(officers, LI)),
            usual.but("一人应当回避")
                    .knowing(
                            InspectionNeeds.RECUSALS,
                            team -> new Recusals(List.of(new Recused(LI, new UUID(9, 1))), List.of("李")))
        };
    }

    private static Certified certified(List<UUID> officers, @Nullable UUID without) {
        return new Certified(officers.stream()
                .filter(officer -> !officer.equals(without))
                .map(officer -> new Certified.Holder(officer, "某", certificate(officer)))
                .toList());
    }

    /** What an outsider remembers of a visit. */
    enum Mark {
        APPROVED,
        TO_APPROVE,
        ADMITTED,
        TURNED_AWAY,
        RECORDED,
        MAJOR,
        HANDLED,
        TO_TRANSFER,
        PUBLISHED
    }

    /** The marks a visit bears. */
    private record Visited(Set<Mark> so) {

        static final Visited NOTHING = new Visited(Set.of());

        boolean is(Mark mark) {
            return so.contains(mark);
        }

        Visited after(Step step) {
            return switch (step.paper()) {
                case Approve ignored -> with(Mark.APPROVED);
                case EnterFirst ignored -> with(Mark.APPROVED).with(Mark.TO_APPROVE);
                case ApproveLater ignored -> without(Mark.TO_APPROVE);
                case Arrive in -> with(in.met() == Met.ADMITTED ? Mark.ADMITTED : Mark.TURNED_AWAY);
                case RecordVisit in -> in.major() ? with(Mark.RECORDED).with(Mark.MAJOR) : with(Mark.RECORDED);
                case Handle in ->
                    in.has(Result.TRANSFERRED) ? with(Mark.HANDLED).with(Mark.TO_TRANSFER) : with(Mark.HANDLED);
                case SendTransfer ignored -> without(Mark.TO_TRANSFER);
                case Publish ignored -> with(Mark.PUBLISHED);
                default -> this;
            };
        }

        private Visited with(Mark mark) {
            Set<Mark> more = EnumSet.of(mark);
            more.addAll(so);
            return new Visited(more);
        }

        private Visited without(Mark mark) {
            Set<Mark> less = new HashSet<>(so);
            less.remove(mark);
            return new Visited(less);
        }
    }

    private static Watch<?> so(String rule, String says, BiPredicate<Visited, Step> broken) {
        return Watch.of(rule, says, Visited.NOTHING, Visited::after, broken);
    }

    private static <P> Watch<?> on(String rule, String says, Class<P> paper, Predicate<P> bad) {
        return Watch.always(rule, says, step -> step.as(paper).filter(bad).isPresent());
    }

    private static List<Watch<?>> watches() {
        return List.of(
                Watch.always(
                        "OFF-001",
                        "不得由不足两名持证人员检查",
                        step -> step.as(ByOfficers.class)
                                .filter(in ->
                                        step.world().name().equals("一人无证") || new HashSet<>(in.officers()).size() < 2)
                                .isPresent()),
                Watch.always(
                        "OFF-006",
                        "应当回避的不得检查",
                        step -> step.world().name().equals("一人应当回避")
                                && (step.is(Approve.class) || step.is(EnterFirst.class) || step.is(Arrive.class))),
                on(
                        "OFF-002",
                        "没有都出示证件不得检查",
                        Arrive.class,
                        in -> in.met() == Met.ADMITTED
                                && in.shown().size() < in.officers().size()),
                on("INS-009", "检查人员与审批不一致", Arrive.class, in -> in.officers().contains(ZHAO)),
                on("INS-004", "不在清单上的事项不得检查", Approve.class, in -> in.items().contains(NOT_LISTED)),
                on("INS-001", "计划外的项目不得作为计划项目", Approve.class, in -> OTHER_LINE.equals(in.plan())),
                on("INS-002", "专项检查须有批准文件", Approve.class, in -> in.ground() == Ground.CAMPAIGN),
                on("INS-009", "没有紧急情形不得先行检查", EnterFirst.class, in -> in.ground() == Ground.PLAN),
                Watch.always(
                        "INS-009",
                        "检查、补办、取消须经负责人批准",
                        step -> (step.is(Approve.class) || step.is(ApproveLater.class) || step.is(Cancel.class))
                                && !step.agreed().contains("deputy-leader")),
                on("INS-013", "拒绝签字须注明", RecordVisit.class, in -> in.signature() == Signature.REFUSED),
                on(
                        "INS-014",
                        "移送须写明接收部门",
                        Handle.class,
                        in -> in.results().stream()
                                .anyMatch(each -> each.result() == Result.TRANSFERRED && each.organ() == null)),
                on("INS-015", "公示不得泄露秘密", Publish.class, in -> !in.secretsKept()),
                so("INS-009", "未经审批不得进场", (so, step) -> step.is(Arrive.class) && !so.is(Mark.APPROVED)),
                so("OFF-002", "未亮证进场不得制作检查记录", (so, step) -> step.is(RecordVisit.class) && !so.is(Mark.ADMITTED)),
                so(
                        "INS-013",
                        "没有检查记录不得处理",
                        (so, step) -> step.is(Handle.class) && !so.is(Mark.RECORDED) && !so.is(Mark.TURNED_AWAY)),
                so("INS-011", "没有重大隐患不得采取现场处理措施", (so, step) -> step.is(TakeMeasures.class) && !so.is(Mark.MAJOR)),
                so(
                        "INS-011",
                        "重大隐患不得只作当场改正",
                        (so, step) -> step.is(Handle.class)
                                && so.is(Mark.MAJOR)
                                && step.as(Handle.class).orElseThrow().results().stream()
                                        .noneMatch(each -> each.result() == Result.ORDERED)),
                so(
                        "PUB-005",
                        "没有处理不得公示，不得重复公示",
                        (so, step) -> step.is(Publish.class) && (!so.is(Mark.HANDLED) || so.is(Mark.PUBLISHED))),
                so("PUB-005", "没有公示不得归档", (so, step) -> step.is(Close.class) && !so.is(Mark.PUBLISHED)),
                so("INS-009", "没有补办审批不得归档", (so, step) -> step.is(Close.class) && so.is(Mark.TO_APPROVE)),
                so("INS-014", "没有移送不得归档", (so, step) -> step.is(Close.class) && so.is(Mark.TO_TRANSFER)));
    }
}
