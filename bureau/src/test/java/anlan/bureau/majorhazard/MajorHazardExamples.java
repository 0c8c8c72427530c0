package anlan.bureau.majorhazard;

import anlan.bureau.majorhazard.MajorHazardPapers.Confirm;
import anlan.bureau.majorhazard.MajorHazardPapers.DrawUp;
import anlan.bureau.majorhazard.MajorHazardPapers.Escalate;
import anlan.bureau.majorhazard.MajorHazardPapers.Judged;
import anlan.bureau.majorhazard.MajorHazardPapers.Level;
import anlan.bureau.majorhazard.MajorHazardPapers.Line;
import anlan.bureau.majorhazard.MajorHazardPapers.ListPublicly;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.DecideExtension;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Plan;
import anlan.bureau.rectification.RectificationPapers.Reinspect;
import anlan.bureau.rectification.RectificationPapers.ReportDone;
import anlan.bureau.rectification.RectificationPapers.SeenAgain;
import anlan.bureau.rectification.RectificationPapers.SeenAgain.Result;
import anlan.bureau.rectification.RectificationPapers.Source;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers and people for tests: the lawful paper without arguments that matter. */
final class MajorHazardExamples {

    static final UUID WANG = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID LI = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID ZHAO = UUID.fromString("00000000-0000-7000-8000-000000000003");
    static final UUID QIAN = UUID.fromString("00000000-0000-7000-8000-000000000004");

    static final Actor FINDER = officer(WANG, "王");
    static final Actor OTHER = officer(ZHAO, "赵");

    static final Party UNIT = new Party(Party.Kind.UNIT, "宏达五金制品厂", null, null, null, null, null);
    static final String DUST = "抛光车间除尘系统未设置泄爆装置";

    private MajorHazardExamples() {}

    static Actor officer(UUID id, String name) {
        return new Actor(id.toString(), id.toString(), name, "0001", Set.of("officer"));
    }

    static Find find(List<UUID> officers, boolean shown, RectificationPapers.Level level) {
        Hazard hazard = new Hazard(DUST, "抛光车间", "安全生产法 36", null, level);
        return new Find(officers, shown, Source.INSPECTION, null, UNIT, List.of(hazard));
    }

    static Find find() {
        return find(List.of(WANG, LI), true, RectificationPapers.Level.MAJOR);
    }

    static Confirm confirm(String hazard, String criterion, @Nullable String item) {
        return new Confirm(List.of(new Judged(hazard, criterion, item)), "应当认定为重大事故隐患");
    }

    static Confirm confirm() {
        return confirm(DUST, "GM-03.2", null);
    }

    static Line line(LocalDate day) {
        return new Line(DUST, "加装泄爆装置", Money.yuan(80_000), day, "厂长陈某", "停用抛光机并疏散人员", "王某");
    }

    static DrawUp lists() {
        return new DrawUp(List.of(line(LocalDate.parse("2026-12-31"))));
    }

    static DrawUp lists(Line line) {
        return new DrawUp(List.of(line));
    }

    static DrawUp listsWithoutFunds() {
        return lists(new Line(DUST, "加装泄爆装置", null, LocalDate.parse("2026-12-31"), "厂长陈某", "停用抛光机", null));
    }

    static Plan plan() {
        return new Plan("消除爆炸危险", "加装泄爆装置", "八万元", "厂长负责", "三十日内", "停用抛光机");
    }

    static Plan planWithoutFunds() {
        return new Plan("消除爆炸危险", "加装泄爆装置", " ", "厂长负责", "三十日内", "停用抛光机");
    }

    static ListPublicly listed(LocalDate lastDay) {
        return listed(Level.CITY, lastDay);
    }

    static ListPublicly listed(Level level, LocalDate lastDay) {
        return new ListPublicly(level, "安澜市安全生产委员会办公室", QIAN, lastDay, "每周报告一次进展");
    }

    static DecideExtension extend(@Nullable LocalDate until) {
        return new DecideExtension(true, until, "同意");
    }

    static DecideExtension refuseExtension() {
        return new DecideExtension(false, null, "理由不充分");
    }

    static Escalate escalate(Level level) {
        return new Escalate(level, "省安全生产委员会办公室", "设备尚未到货");
    }

    static ReportDone done() {
        return new ReportDone("已加装", List.of());
    }

    static Reinspect accept(List<UUID> officers, boolean shown, String hazard, Result result) {
        return new Reinspect(officers, shown, List.of(new SeenAgain(hazard, "现场查看", result)));
    }

    static Reinspect accepted() {
        return accept(List.of(ZHAO, QIAN), true, DUST, Result.DONE);
    }

    static Reinspect notAccepted() {
        return accept(List.of(ZHAO, QIAN), true, DUST, Result.PARTLY);
    }
}
