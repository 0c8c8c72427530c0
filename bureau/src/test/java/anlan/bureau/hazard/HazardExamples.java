package anlan.bureau.hazard;

import anlan.bureau.hazard.HazardPapers.Supervise;
import anlan.bureau.hazard.HazardPapers.WriteOff;
import anlan.bureau.rectification.RectificationPapers.AskExtension;
import anlan.bureau.rectification.RectificationPapers.DecideExtension;
import anlan.bureau.rectification.RectificationPapers.Discontinue;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.bureau.rectification.RectificationPapers.Order;
import anlan.bureau.rectification.RectificationPapers.Plan;
import anlan.bureau.rectification.RectificationPapers.Refer;
import anlan.bureau.rectification.RectificationPapers.Reinspect;
import anlan.bureau.rectification.RectificationPapers.ReportDone;
import anlan.bureau.rectification.RectificationPapers.Resume;
import anlan.bureau.rectification.RectificationPapers.SeenAgain;
import anlan.bureau.rectification.RectificationPapers.SeenAgain.Result;
import anlan.bureau.rectification.RectificationPapers.Source;
import anlan.bureau.rectification.RectificationPapers.Suspend;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers and people for tests: one method per paper, the lawful one without arguments that matter. */
final class HazardExamples {

    static final UUID WANG = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID LI = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID ZHAO = UUID.fromString("00000000-0000-7000-8000-000000000003");
    static final UUID QIAN = UUID.fromString("00000000-0000-7000-8000-000000000004");

    static final Actor FINDER = officer(WANG, "王");
    static final Actor OTHER = officer(ZHAO, "赵");
    static final Actor CLERK = new Actor("clerk", "clerk", "周", "0001", Set.of("clerk"));

    static final Party UNIT = new Party(Party.Kind.UNIT, "宏达五金制品厂", null, null, null, null, null);

    private HazardExamples() {}

    static Actor officer(UUID id, String name) {
        return new Actor(id.toString(), id.toString(), name, "0001", Set.of("officer"));
    }

    static Hazard hazard(Level level, @Nullable String standard) {
        return new Hazard("除尘系统未设置泄爆装置", "抛光车间", "安全生产法 36", standard, level);
    }

    static Find find(List<UUID> officers, boolean shown, Hazard... hazards) {
        return new Find(officers, shown, Source.INSPECTION, null, UNIT, List.of(hazards));
    }

    static Find general() {
        return find(List.of(WANG, LI), true, hazard(Level.GENERAL, null));
    }

    static Find major() {
        return find(List.of(WANG, LI), true, hazard(Level.MAJOR, "第十一条第（三）项"));
    }

    static Order order(LocalDate lastDay) {
        return new Order(lastDay, "加装泄爆装置");
    }

    static Suspend suspend() {
        return new Suspend("抛光车间", "粉尘有爆炸危险");
    }

    static Supervise supervise(LocalDate lastDay) {
        return new Supervise(QIAN, lastDay, "每周核查一次");
    }

    static Plan plan() {
        return new Plan("消除爆炸危险", "加装泄爆装置", "八万元", "厂长负责", "三十日内", "停用抛光机");
    }

    static Plan planWithoutFunds() {
        return new Plan("消除爆炸危险", "加装泄爆装置", " ", "厂长负责", "三十日内", "停用抛光机");
    }

    static AskExtension askExtension(LocalDate until) {
        return new AskExtension(until, "设备到货迟延");
    }

    static DecideExtension extend(@Nullable LocalDate until) {
        return new DecideExtension(true, until, "同意");
    }

    static DecideExtension refuseExtension() {
        return new DecideExtension(false, null, "理由不充分");
    }

    static ReportDone done() {
        return new ReportDone("已加装", List.of());
    }

    static Reinspect reinspect(List<UUID> officers, boolean shown, Result result) {
        return new Reinspect(officers, shown, List.of(new SeenAgain("除尘系统未设置泄爆装置", "现场查看", result)));
    }

    static Reinspect passed() {
        return reinspect(List.of(ZHAO, QIAN), true, Result.DONE);
    }

    static Reinspect failed() {
        return reinspect(List.of(ZHAO, QIAN), true, Result.PARTLY);
    }

    static Reinspect nothingSeen() {
        return new Reinspect(List.of(ZHAO, QIAN), true, List.of(new SeenAgain("另一处", "现场查看", Result.DONE)));
    }

    static Refer refer() {
        return new Refer("逾期未整改");
    }

    static Resume resume() {
        return new Resume("现场审查合格");
    }

    static WriteOff writeOff() {
        return new WriteOff("隐患已消除");
    }

    static Discontinue discontinue() {
        return new Discontinue(Discontinue.Reason.CLOSED_DOWN, "企业已注销");
    }
}
