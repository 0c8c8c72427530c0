package anlan.bureau.story;

import anlan.bureau.majorhazard.MajorHazardPapers.Confirm;
import anlan.bureau.majorhazard.MajorHazardPapers.Delist;
import anlan.bureau.majorhazard.MajorHazardPapers.DrawUp;
import anlan.bureau.majorhazard.MajorHazardPapers.Judged;
import anlan.bureau.majorhazard.MajorHazardPapers.Level;
import anlan.bureau.majorhazard.MajorHazardPapers.Line;
import anlan.bureau.majorhazard.MajorHazardPapers.ListPublicly;
import anlan.bureau.majorhazard.MajorHazardPapers.Progress;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Plan;
import anlan.bureau.rectification.RectificationPapers.Reinspect;
import anlan.bureau.rectification.RectificationPapers.ReportDone;
import anlan.bureau.rectification.RectificationPapers.SeenAgain;
import anlan.bureau.rectification.RectificationPapers.Source;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A major hazard from its finding to the day its sign is taken down, each step on a lawful day.
 *
 * @param finders who found it
 * @param others who accept that it is gone
 * @param unit the enterprise
 * @param found day of the finding, a working day
 * @param late whether the enterprise lets the last day pass: then the story ends before it
 */
public record MajorHazardStory(Cast finders, Cast others, Party unit, LocalDate found, boolean late) {

    private static final Affair AFFAIR = Affair.of("V-10");
    private static final int DAYS_TO_RECTIFY = 30;

    /** All steps to the end; of a late one those before the day that passes. */
    public List<Step> steps() {
        WorkCalendar calendar = Law.shipped().calendar();
        List<Step> steps = new ArrayList<>();
        LocalDate day = found;
        then(steps, finders.first(), day, find());
        day = calendar.plusWorkdays(day, 1);
        LocalDate due = day.plusDays(DAYS_TO_RECTIFY);
        then(
                steps,
                finders.first(),
                day,
                new Confirm(List.of(new Judged(AFFAIR.finding(), "GM-03.2", null)), "符合判定标准"));
        then(steps, finders.first(), day, lists(due));
        day = calendar.plusWorkdays(day, 1);
        then(steps, finders.first(), day, list(due));
        day = calendar.plusWorkdays(day, 2);
        then(steps, finders.first(), day, plan());
        day = calendar.plusWorkdays(day, 5);
        then(steps, finders.first(), day, new Progress(50, "无证人员已调离岗位，取证培训正在进行"));
        if (late) return List.copyOf(steps);
        day = calendar.plusWorkdays(day, 5);
        then(steps, finders.first(), day, new ReportDone("全部作业人员已持证上岗", List.of()));
        day = calendar.plusWorkdays(day, 3);
        then(steps, others.first(), day, accept());
        day = calendar.plusWorkdays(day, 2);
        then(steps, finders.first(), day, new Delist("重大事故隐患已消除，同意摘牌销号"));
        return List.copyOf(steps);
    }

    private static void then(List<Step> steps, Actor by, LocalDate day, Record paper) {
        steps.add(new Step(paper, by, day, Story.at(day).plusSeconds(300L * steps.size())));
    }

    private Find find() {
        var hazard = new Hazard(
                AFFAIR.finding(),
                AFFAIR.place(),
                AFFAIR.duty(),
                "第三条第二项",
                anlan.bureau.rectification.RectificationPapers.Level.MAJOR);
        return new Find(finders.handlers(), true, Source.INSPECTION, null, unit, List.of(hazard));
    }

    private DrawUp lists(LocalDate due) {
        return new DrawUp(List.of(new Line(
                AFFAIR.finding(),
                "停止无证作业，组织取证培训，建立持证核查台账",
                Money.yuan(30_000),
                due,
                unit.principal() == null ? "企业主要负责人" : unit.principal(),
                "发生动火作业险情时立即停止作业、撤出人员",
                finders.first().name())));
    }

    private ListPublicly list(LocalDate due) {
        return new ListPublicly(Level.COUNTY, "县安全生产委员会办公室", Cast.id(finders.deputy()), due, "每周报告治理进展，治理期间不得安排动火作业");
    }

    private static Plan plan() {
        return new Plan("全部特种作业人员持证上岗", "停止作业、培训取证、逐人核查", "三万元", "主要负责人牵头，安全管理办公室落实", "三十日内完成", "治理期间禁止动火，现场配备灭火器材");
    }

    private Reinspect accept() {
        return new Reinspect(
                others.handlers(),
                true,
                List.of(new SeenAgain(AFFAIR.finding(), "逐人核对证件，均在有效期内", SeenAgain.Result.DONE)));
    }
}
