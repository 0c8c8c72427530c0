package anlan.bureau.story;

import anlan.bureau.inspection.DrawPapers.ConfirmResult;
import anlan.bureau.inspection.DrawPapers.Disclose;
import anlan.bureau.inspection.DrawPapers.Dispatch;
import anlan.bureau.inspection.DrawPapers.Drawable;
import anlan.bureau.inspection.DrawPapers.EnterResult;
import anlan.bureau.inspection.DrawPapers.PlanDraw;
import anlan.bureau.inspection.DrawPapers.SealLists;
import anlan.bureau.inspection.DrawPapers.Share;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.kernel.casefile.Actor;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A draw from its plan to its disclosure: lists sealed before a lottery's numbers, those typed by two.
 *
 * @param cast who organises it
 * @param title what it is called
 * @param planned day of the plan, a working day
 * @param issue which issue of the lottery decides
 * @param result what that lottery gave
 * @param items what is inspected
 * @param shares how many of each class
 * @param targets enterprises that may be drawn
 * @param officers officers who may be drawn
 */
public record DrawStory(
        Cast cast,
        String title,
        LocalDate planned,
        String issue,
        String result,
        List<UUID> items,
        List<Share> shares,
        List<Target> targets,
        List<UUID> officers) {

    /** All steps to the end; the visits that were drawn are stories of their own. */
    public List<Step> steps() {
        WorkCalendar calendar = Law.shipped().calendar();
        List<Step> steps = new ArrayList<>();
        LocalDate sealed = calendar.plusWorkdays(planned, 1);
        LocalDate event = calendar.plusWorkdays(planned, 3);
        LocalDate dispatched = calendar.plusWorkdays(event, 1);
        then(
                steps,
                cast.first(),
                planned,
                new PlanDraw(
                        title,
                        cast.handlers(),
                        "福彩3D第" + issue + "期开奖号码",
                        event,
                        shares,
                        items,
                        calendar.plusWorkdays(planned, 40)));
        then(
                steps,
                cast.first(),
                sealed,
                new SealLists(
                        targets,
                        List.of(),
                        officers.stream().map(each -> new Drawable(each, 0)).toList(),
                        List.of()));
        then(steps, cast.first(), dispatched, new EnterResult(result, "中国福利彩票官方网站开奖公告", List.of()));
        then(steps, cast.second(), dispatched, new ConfirmResult(result));
        then(steps, cast.first(), dispatched, new Dispatch("请在完成期限前完成检查"));
        LocalDate disclosed = calendar.plusWorkdays(dispatched, 12);
        then(steps, cast.first(), disclosed, new Disclose("抽取记录随本公告公开，任何人可以复核"));
        return List.copyOf(steps);
    }

    private static void then(List<Step> steps, Actor by, LocalDate day, Record paper) {
        steps.add(new Step(paper, by, day, Story.at(day).plusSeconds(900L * steps.size())));
    }
}
