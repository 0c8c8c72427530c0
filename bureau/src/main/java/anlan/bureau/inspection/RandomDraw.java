package anlan.bureau.inspection;

import static anlan.kernel.casefile.Act.act;
import static java.nio.charset.StandardCharsets.UTF_8;

import anlan.bureau.inspection.ApprovalPapers.Assign;
import anlan.bureau.inspection.DrawPapers.CallOff;
import anlan.bureau.inspection.DrawPapers.ConfirmResult;
import anlan.bureau.inspection.DrawPapers.Disclose;
import anlan.bureau.inspection.DrawPapers.Dispatch;
import anlan.bureau.inspection.DrawPapers.Drawn;
import anlan.bureau.inspection.DrawPapers.EnterResult;
import anlan.bureau.inspection.DrawPapers.HoldDraw;
import anlan.bureau.inspection.DrawPapers.PlanDraw;
import anlan.bureau.inspection.DrawPapers.Replace;
import anlan.bureau.inspection.DrawPapers.SealLists;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Stage;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Label;
import anlan.record.draw.DrawRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 双随机抽查: who is inspected and by whom, decided by a public event named in advance and repeated by anybody. */
public final class RandomDraw {

    /** Where a draw stands. */
    public enum At implements Stage {
        @Label("待制定方案")
        PLANNING,

        @Label("待封存名单")
        SEALING,

        @Label("待事件结果")
        SEALED,

        @Label("待复核结果")
        CONFIRMING,

        @Label("抽取中")
        DRAWING,

        @Label("待派发")
        DRAWN,

        @Label("待公开")
        DISPATCHED,

        @Label("已公开")
        @Stage.End
        DISCLOSED,

        @Label("已终止")
        @Stage.End
        CALLED_OFF
    }

    /** Draws whose lists were sealed. */
    public static final FactKind SEALED = new FactKind("inspection.draw-sealed", "双随机抽查任务", "项");

    /** Visits handed out by draws, by class. */
    public static final FactKind DRAWN = new FactKind("inspection.drawn", "随机抽取检查", "家次");

    /** Further draws, by what was replaced. */
    public static final FactKind REPLACED = new FactKind("inspection.replaced", "补抽", "次");

    static final Deadline TO_ENTER = Deadline.named("to-enter", "公开事件日期", "INS-003", "优化营商环境条例 54");
    static final Deadline TO_DISCLOSE = Deadline.of("to-disclose", "抽查情况公开", "PUB-005");

    private static final Who OFFICERS = Who.post("officer", "执法人员");
    private static final Who HANDLERS = Who.handlers();
    private static final Floor LEADER = Floor.of("deputy-leader", "分管负责人");

    /** The procedure. */
    public static final Procedure PROCEDURE = Procedure.of(
            "inspection.draw",
            "双随机抽查",
            "优化营商环境条例 54",
            At.values(),
            file -> file.last(PlanDraw.class).map(PlanDraw::title).orElse("双随机抽查"),
            // spotless:off — rows stay rows
            act("制定抽查方案", PlanDraw.class).at(At.PLANNING).proposedBy(OFFICERS).effectiveOn(LEADER)
                .unless(DrawRules.NOT_ON_THE_LIST, DrawRules.ALONE, DrawRules.EVENT_KNOWN)
                .to(At.SEALING).dueOn(TO_ENTER, (file, in, on) -> in.eventDay()),
            act("封存名单", SealLists.class).at(At.SEALING).by(HANDLERS)
                .unless(DrawRules.SEALED_TOO_LATE, DrawRules.CANNOT_BE_DRAWN, DrawRules.UNCERTIFIED,
                    DrawRules.RECUSAL_LEFT_OUT)
                .to(At.SEALED).records((file, in, on) -> List.of(SEALED.on(on.day())))
                .publishes(RandomDraw::announced),
            act("录入事件结果", EnterResult.class).at(At.SEALED, At.CONFIRMING).by(HANDLERS)
                .unless(DrawRules.BEFORE_THE_EVENT).to(At.CONFIRMING),
            act("复核事件结果并抽取", ConfirmResult.class).at(At.CONFIRMING).by(HANDLERS).notWhoDid(EnterResult.class)
                .unless(DrawRules.TYPED_DIFFERENTLY).to(At.DRAWING).stops(TO_ENTER).delivers(RandomDraw::toWriteDown),
            act("补抽", Replace.class).at(At.DRAWN).proposedBy(HANDLERS).effectiveOn(LEADER)
                .unless(DrawRules.NOTHING_TO_REPLACE).to(At.DRAWING).delivers(RandomDraw::toWriteDown)
                .records((file, in, on) -> List.of(
                    REPLACED.on(on.day()).nature(in.officer() == null ? "检查对象" : "执法人员"))).aside(),
            act("抽取结果", HoldDraw.class).at(At.DRAWING).by(Who.system())
                .unless(DrawRules.NOT_WHAT_WAS_DRAWN).to(At.DRAWN),
            act("派发检查任务", Dispatch.class).at(At.DRAWN).by(HANDLERS).to(At.DISPATCHED)
                .starts(TO_DISCLOSE, (file, in, on) -> lastDay(file, on))
                .delivers(RandomDraw::visits).records(RandomDraw::drawn),
            act("公开抽查情况", Disclose.class).at(At.DISPATCHED).by(HANDLERS)
                .unless(DrawRules.VISITS_TO_COME).to(At.DISCLOSED).stops(TO_DISCLOSE)
                .publishes(RandomDraw::opened),
            act("终止抽查", CallOff.class).at(At.SEALING, At.SEALED).proposedBy(HANDLERS).effectiveOn(LEADER)
                .to(At.CALLED_OFF).stops(TO_ENTER).aside());
            // spotless:on

    private RandomDraw() {}

    /** What is published before the event: the commitment binds the bureau to lists nobody has seen. */
    public record Announced(
            @Label("抽查名称") String title,
            @Label("约定的公开事件") String event,
            @Label("事件日期") LocalDate eventDay,
            @Label("封存名单的承诺值（SM3）") String commitment,
            @Label("名单上的企业数") int enterprises,
            @Label("名单上的执法人员数") int officers) {}

    /** What is published afterwards; with the record anybody can hold the draw again. */
    public record Opened(
            @Label("抽查名称") String title,
            @Label("约定的公开事件") String event,
            @Label("封存名单的承诺值（SM3）") String commitment,
            @Label("抽中的企业") List<String> enterprises,
            @Label("抽取记录（供任何人重新抽取核对）") String record) {}

    /** The visit to one enterprise; the same for a repeat. */
    public static UUID visitOf(UUID draw, UUID enterprise) {
        return UUID.nameUUIDFromBytes((draw + "/" + enterprise).getBytes(UTF_8));
    }

    /** The visits that were handed out. */
    static List<UUID> visitsOf(Case file) {
        return standing(file).stream()
                .map(each -> visitOf(file.id(), each.enterprise()))
                .toList();
    }

    // What is to be opened is there when the visits are over, at the latest on the day planned for that.
    private static LocalDate lastDay(Case file, On on) {
        return file.last(PlanDraw.class).map(PlanDraw::planned).orElse(on.day());
    }

    private static <P> List<Delivery> toWriteDown(Case file, P in, On on) {
        return List.of(new Delivery(file.id(), "inspection.draw", Lots.held(file)));
    }

    private static List<Drawn> standing(Case file) {
        return file.last(HoldDraw.class).map(HoldDraw::drawn).orElse(List.of());
    }

    private static List<Fact> drawn(Case file, Dispatch in, On on) {
        return standing(file).stream()
                .map(each ->
                        DRAWN.on(on.day()).subject(each.enterprise().toString()).nature(each.category()))
                .toList();
    }

    private static List<Delivery> visits(Case file, Dispatch in, On on) {
        Optional<PlanDraw> plan = file.last(PlanDraw.class);
        if (plan.isEmpty()) return List.of();
        var targets = Lots.targets(file);
        return standing(file).stream()
                .map(each -> {
                    String code = Optional.ofNullable(targets.get(each.enterprise()))
                            .map(Target::code)
                            .orElse(null);
                    Party unit = new Party(Party.Kind.UNIT, each.name(), each.enterprise(), code, null, null, null);
                    Assign task = new Assign(
                            each.officers(),
                            unit,
                            plan.get().items(),
                            file.id(),
                            plan.get().title());
                    return new Delivery(visitOf(file.id(), each.enterprise()), "inspection.site", task);
                })
                .toList();
    }

    private static List<Publication> announced(Case file, SealLists in, On on) {
        return file
                .last(PlanDraw.class)
                .map(plan -> new Announced(
                        plan.title(),
                        plan.event(),
                        plan.eventDay(),
                        Lots.commitment(file),
                        in.targets().size(),
                        in.officers().size()))
                .map(body -> new Publication("draw", null, body.title() + "：名单封存公告", body, null))
                .stream()
                .toList();
    }

    private static List<Publication> opened(Case file, Disclose in, On on) {
        String record = Lots.record(file)
                .map(DrawRecord::bytes)
                .map(bytes -> new String(bytes, UTF_8))
                .orElse("");
        return file
                .last(PlanDraw.class)
                .map(plan -> new Opened(
                        plan.title(),
                        plan.event(),
                        Lots.commitment(file),
                        standing(file).stream().map(Drawn::name).toList(),
                        record))
                .map(body -> new Publication("draw", null, body.title() + "：抽查情况", body, null))
                .stream()
                .toList();
    }
}
