package anlan.bureau.hazard;

import static anlan.bureau.hazard.HazardExamples.*;

import anlan.bureau.hazard.HazardPapers.Supervise;
import anlan.bureau.hazard.HazardPapers.WriteOff;
import anlan.bureau.rectification.RectificationPapers.AskExtension;
import anlan.bureau.rectification.RectificationPapers.DecideExtension;
import anlan.bureau.rectification.RectificationPapers.Discontinue;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.bureau.rectification.RectificationPapers.Order;
import anlan.bureau.rectification.RectificationPapers.Plan;
import anlan.bureau.rectification.RectificationPapers.Refer;
import anlan.bureau.rectification.RectificationPapers.Reinspect;
import anlan.bureau.rectification.RectificationPapers.ReportDone;
import anlan.bureau.rectification.RectificationPapers.Resume;
import anlan.bureau.rectification.RectificationPapers.SeenAgain.Result;
import anlan.bureau.rectification.RectificationPapers.Suspend;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.officer.Certified;
import anlan.proof.Explorer;
import anlan.proof.World;
import java.time.LocalDate;
import java.util.List;

/** The removal of hazards as it is walked: a paper at each threshold, a finder, another officer. */
public final class HazardProof {

    private HazardProof() {}

    /** As it is walked. */
    public static Explorer explorer() {
        return Explorer.of(HazardRectification.PROCEDURE, LocalDate.parse("2026-11-23"))
                .watch(HazardWatches.all())
                .actors(FINDER, OTHER)
                .worlds(World.called("常态")
                        .knowing(
                                Certified.NEED,
                                asked -> new Certified(asked.stream()
                                        .map(officer -> new Certified.Holder(officer, "某", "证"))
                                        .toList()))
                        .knowing(IssuedNumbers.NEED, asked -> new IssuedNumbers(List.of())))
                .example(
                        Find.class,
                        general(),
                        major(),
                        find(List.of(WANG, WANG), true, hazard(Level.GENERAL, null)),
                        find(List.of(WANG, LI), false, hazard(Level.GENERAL, null)),
                        find(List.of(WANG, LI), true, hazard(Level.GENERAL, "第三条第（一）项")))
                .examples(Order.class, (file, day) -> List.of(order(day.minusDays(1)), order(day.plusDays(15))))
                .example(Suspend.class, suspend())
                .examples(
                        Supervise.class,
                        (file, day) -> List.of(supervise(day.minusDays(1)), supervise(day.plusDays(15))))
                .example(Plan.class, plan(), planWithoutFunds())
                .examples(AskExtension.class, (file, day) -> List.of(askExtension(day.plusDays(20))))
                .examples(
                        DecideExtension.class,
                        (file, day) -> List.of(
                                extend(day.minusDays(1)),
                                extend(day),
                                extend(day.plusDays(20)),
                                extend(null),
                                refuseExtension()))
                .example(ReportDone.class, done())
                .example(
                        Reinspect.class,
                        passed(),
                        failed(),
                        reinspect(List.of(ZHAO, ZHAO), true, Result.DONE),
                        reinspect(List.of(ZHAO, QIAN), false, Result.DONE),
                        reinspect(List.of(ZHAO, LI), true, Result.DONE),
                        nothingSeen())
                .example(Refer.class, refer())
                .example(Resume.class, resume())
                .example(WriteOff.class, writeOff())
                .example(Discontinue.class, discontinue());
    }
}
