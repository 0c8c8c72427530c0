package anlan.bureau.majorhazard;

import static anlan.bureau.majorhazard.MajorHazardExamples.*;

import anlan.bureau.majorhazard.MajorHazardPapers.Confirm;
import anlan.bureau.majorhazard.MajorHazardPapers.Delist;
import anlan.bureau.majorhazard.MajorHazardPapers.Downgrade;
import anlan.bureau.majorhazard.MajorHazardPapers.DrawUp;
import anlan.bureau.majorhazard.MajorHazardPapers.Escalate;
import anlan.bureau.majorhazard.MajorHazardPapers.Level;
import anlan.bureau.majorhazard.MajorHazardPapers.Line;
import anlan.bureau.majorhazard.MajorHazardPapers.ListPublicly;
import anlan.bureau.majorhazard.MajorHazardPapers.Progress;
import anlan.bureau.penalty.Needs;
import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.AskExtension;
import anlan.bureau.rectification.RectificationPapers.DecideExtension;
import anlan.bureau.rectification.RectificationPapers.Discontinue;
import anlan.bureau.rectification.RectificationPapers.Find;
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

/** The supervision of a major hazard as it is walked: a paper at each threshold, a finder, another officer. */
public final class MajorHazardProof {

    static final String WITHOUT_CERTIFICATES = "无证";

    private static final World USUAL = World.called("常态")
            .knowing(Needs.PEOPLE, asked -> new Needs.Known(List.of()))
            .knowing(IssuedNumbers.NEED, asked -> new IssuedNumbers(List.of()))
            .knowing(
                    Certified.NEED,
                    asked -> new Certified(asked.stream()
                            .map(officer -> new Certified.Holder(officer, "某", "证"))
                            .toList()));

    private MajorHazardProof() {}

    /** As it is walked. */
    public static Explorer explorer() {
        return Explorer.of(MajorHazard.PROCEDURE, LocalDate.parse("2026-11-23"))
                .watch(MajorHazardWatches.all())
                .actors(FINDER, OTHER)
                .worlds(
                        USUAL,
                        USUAL.but(WITHOUT_CERTIFICATES).knowing(Certified.NEED, asked -> new Certified(List.of())))
                .remembering(DrawUp.class, in -> in.lines().stream().allMatch(Line::complete))
                .remembering(ListPublicly.class, ListPublicly::level)
                .example(
                        Find.class,
                        find(),
                        find(List.of(WANG, WANG), true, RectificationPapers.Level.MAJOR),
                        find(List.of(WANG, LI), false, RectificationPapers.Level.MAJOR),
                        find(List.of(WANG, LI), true, RectificationPapers.Level.GENERAL))
                .example(
                        Confirm.class,
                        confirm(),
                        confirm("另一处", "GM-03.2", null),
                        confirm(DUST, "GM", " "),
                        confirm(DUST, "没有这一条", "第一条"))
                .example(Suspend.class, new Suspend("抛光车间", "粉尘有爆炸危险"))
                .example(DrawUp.class, lists(), listsWithoutFunds())
                .example(Plan.class, plan(), planWithoutFunds())
                .examples(
                        ListPublicly.class, (file, day) -> List.of(listed(day.minusDays(1)), listed(day.plusDays(15))))
                .example(Progress.class, new Progress(50, "设备已到货"))
                .examples(AskExtension.class, (file, day) -> List.of(new AskExtension(day.plusDays(20), "设备到货迟延")))
                .examples(
                        DecideExtension.class,
                        (file, day) -> List.of(
                                extend(day.minusDays(1)),
                                extend(day),
                                extend(day.plusDays(20)),
                                extend(null),
                                refuseExtension()))
                .example(Escalate.class, escalate(Level.PROVINCE), escalate(Level.CITY))
                .examples(
                        Order.class,
                        (file, day) ->
                                List.of(new Order(day.minusDays(1), "继续治理"), new Order(day.plusDays(15), "继续治理")))
                .example(ReportDone.class, done())
                .example(
                        Reinspect.class,
                        accepted(),
                        notAccepted(),
                        accept(List.of(ZHAO, ZHAO), true, DUST, Result.DONE),
                        accept(List.of(ZHAO, QIAN), false, DUST, Result.DONE),
                        accept(List.of(ZHAO, LI), true, DUST, Result.DONE),
                        accept(List.of(ZHAO, QIAN), true, "另一处", Result.DONE))
                .example(Refer.class, new Refer("逾期未完成治理"))
                .example(Resume.class, new Resume("现场审查合格"))
                .example(Delist.class, new Delist("隐患已消除"))
                .example(Downgrade.class, new Downgrade("经专家论证，不符合判定标准"))
                .example(Discontinue.class, new Discontinue(Discontinue.Reason.CLOSED_DOWN, "企业已注销"));
    }
}
