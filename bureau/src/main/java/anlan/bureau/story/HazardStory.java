package anlan.bureau.story;

import anlan.bureau.hazard.HazardPapers.WriteOff;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.bureau.rectification.RectificationPapers.Order;
import anlan.bureau.rectification.RectificationPapers.Reinspect;
import anlan.bureau.rectification.RectificationPapers.ReportDone;
import anlan.bureau.rectification.RectificationPapers.SeenAgain;
import anlan.bureau.rectification.RectificationPapers.Source;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.law.Law;
import anlan.law.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A general hazard from finding to write-off, each step on a lawful day.
 *
 * @param finders who found it
 * @param others who look again
 * @param unit the enterprise
 * @param found day of the finding, a working day
 * @param affair what was found
 * @param stubborn whether the first re-inspection finds it still there
 */
public record HazardStory(Cast finders, Cast others, Party unit, LocalDate found, Affair affair, boolean stubborn) {

    private static final int DAYS_TO_RECTIFY = 10;

    /** The usual story. */
    public static HazardStory of(
            Cast finders, Cast others, Party unit, LocalDate found, Affair affair, boolean stubborn) {
        return new HazardStory(finders, others, unit, found, affair, stubborn);
    }

    /** All steps to the end. */
    public List<Step> steps() {
        WorkCalendar calendar = Law.shipped().calendar();
        List<Step> steps = new ArrayList<>();
        LocalDate day = found;
        then(steps, finders.first(), day, find());
        then(steps, finders.first(), day, order(day));
        day = calendar.plusWorkdays(day, 5);
        then(steps, finders.first(), day, new ReportDone("已按要求整改并举一反三", List.of()));
        day = calendar.plusWorkdays(day, 2);
        if (stubborn) {
            then(steps, others.first(), day, seen(SeenAgain.Result.PARTLY));
            then(steps, finders.first(), day, order(day));
            day = calendar.plusWorkdays(day, 4);
            then(steps, finders.first(), day, new ReportDone("已全部整改完毕", List.of()));
            day = calendar.plusWorkdays(day, 2);
        }
        then(steps, others.first(), day, seen(SeenAgain.Result.DONE));
        day = calendar.plusWorkdays(day, 1);
        then(steps, finders.first(), day, new WriteOff("隐患已消除，同意销号"));
        return List.copyOf(steps);
    }

    private static void then(List<Step> steps, Actor by, LocalDate day, Record paper) {
        steps.add(new Step(paper, by, day, Story.at(day).plusSeconds(300L * steps.size())));
    }

    private Find find() {
        Hazard hazard = new Hazard(affair.finding(), affair.place(), affair.duty(), null, Level.GENERAL);
        return new Find(finders.handlers(), true, Source.INSPECTION, null, unit, List.of(hazard));
    }

    private static Order order(LocalDate day) {
        return new Order(day.plusDays(DAYS_TO_RECTIFY), "立即整改并采取防范措施");
    }

    private Reinspect seen(SeenAgain.Result result) {
        return new Reinspect(
                others.handlers(),
                true,
                List.of(new SeenAgain(
                        affair.finding(), result == SeenAgain.Result.DONE ? "现场已整改到位" : "仍有部分未整改", result)));
    }
}
