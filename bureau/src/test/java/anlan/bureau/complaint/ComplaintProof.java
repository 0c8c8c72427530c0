package anlan.bureau.complaint;

import static anlan.bureau.complaint.ComplaintExamples.*;

import anlan.bureau.complaint.ComplaintPapers.Answer;
import anlan.bureau.complaint.ComplaintPapers.Assign;
import anlan.bureau.complaint.ComplaintPapers.Award;
import anlan.bureau.complaint.ComplaintPapers.Award.Accident;
import anlan.bureau.complaint.ComplaintPapers.Close;
import anlan.bureau.complaint.ComplaintPapers.Dispatch;
import anlan.bureau.complaint.ComplaintPapers.Extend;
import anlan.bureau.complaint.ComplaintPapers.GiveBack;
import anlan.bureau.complaint.ComplaintPapers.HearBack;
import anlan.bureau.complaint.ComplaintPapers.InformGovernment;
import anlan.bureau.complaint.ComplaintPapers.Kind;
import anlan.bureau.complaint.ComplaintPapers.NoReward;
import anlan.bureau.complaint.ComplaintPapers.OpenReporter;
import anlan.bureau.complaint.ComplaintPapers.Pay;
import anlan.bureau.complaint.ComplaintPapers.Receive;
import anlan.bureau.complaint.ComplaintPapers.Screen;
import anlan.bureau.complaint.ComplaintPapers.TellAccepted;
import anlan.bureau.complaint.ComplaintPapers.TellReward;
import anlan.bureau.complaint.ComplaintPapers.Verify;
import anlan.bureau.complaint.ComplaintPapers.Waive;
import anlan.bureau.dutylist.DutyList;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.kernel.officer.Certified;
import anlan.proof.Explorer;
import anlan.proof.World;
import java.time.LocalDate;
import java.util.List;

/** Reports as they are walked: a paper at each threshold, a clerk, an officer, the head of the section. */
public final class ComplaintProof {

    private ComplaintProof() {}

    /** As it is walked. */
    public static Explorer explorer() {
        return Explorer.of(ComplaintHandling.PROCEDURE, LocalDate.parse("2026-03-02"))
                .watch(ComplaintWatches.all())
                .actors(CLERK, OFFICER, HEAD)
                .worlds(World.called("常态")
                        .knowing(DutyList.COMPETENT, line -> new DutyList.Competent(List.of()))
                        .knowing(
                                Certified.NEED,
                                asked -> new Certified(asked.stream()
                                        .map(officer -> new Certified.Holder(officer, "某", "证"))
                                        .toList())))
                .example(
                        Receive.class,
                        anonymous(),
                        byName(Kind.VIOLATION),
                        byName(Kind.OTHER),
                        report(true, "赵青", Kind.VIOLATION, true, false),
                        report(false, null, Kind.CONCEALED, false, true),
                        report(true, null, Kind.HAZARD, false, false))
                .example(InformGovernment.class, new InformGovernment("东山县人民政府", "书面"))
                .example(Screen.class, valid(), invalid("不属于安全生产事项"), invalid(null))
                .example(TellAccepted.class, told())
                .example(Dispatch.class, dispatch(true), dispatch(false))
                .example(GiveBack.class, new GiveBack("不属于职责范围"))
                .example(HearBack.class, new HearBack("建函1号", true, "已查处"), new HearBack("建函2号", false, "不属实"))
                .example(Assign.class, assign(), new Assign(List.of(WANG, WANG)))
                .example(Extend.class, new Extend("案情复杂"))
                .example(
                        Verify.class,
                        verified(true),
                        verified(false),
                        verify(true, null, null, null),
                        verify(false, null, null, "安全设施未经验收"),
                        verify(false, null, hazard(Level.MAJOR, null), null),
                        verify(true, "责令整改", hazard(Level.GENERAL, "第三条"), null),
                        new Verify(List.of(WANG, WANG), true, "现场", false, null, List.of(), null),
                        new Verify(List.of(WANG, LI), false, "现场", false, null, List.of(), null))
                .example(Answer.class, answer())
                .example(
                        Award.class,
                        forFine("20000", "3000"),
                        forFine("20000", "2999.99"),
                        forFine("20000", "3000.01"),
                        forFine("20000", "3600"),
                        forFine("20000", "3600.01"),
                        forFine("3000000", "300000"),
                        forFine("3000000", "300000.01"),
                        forDeaths(Accident.LARGER, 2, "80000"),
                        forDeaths(Accident.LARGER, 2, "79999.99"),
                        forDeaths(Accident.EXTRA_MAJOR, 6, "300000.01"),
                        forDeaths(null, 2, "60000"),
                        forDeaths(Accident.GENERAL, 0, "0"))
                .example(NoReward.class, new NoReward("他人先行举报"))
                .example(TellReward.class, new TellReward("电话"))
                .example(Pay.class, new Pay("山高水长", "现金"), new Pay("水长山高", "现金"))
                .example(Waive.class, new Waive(true, "本人放弃"), new Waive(false, "逾期未领"))
                .example(Close.class, close())
                .example(OpenReporter.class, new OpenReporter("需要电话核实现场位置"))
                .remembering(
                        Receive.class, in -> List.of(in.realName(), in.insider(), in.kind(), String.valueOf(in.name())))
                .remembering(Verify.class, Verify::substantiated)
                .remembering(HearBack.class, HearBack::substantiated);
    }
}
