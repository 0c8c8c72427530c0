package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyExamples.*;
import static anlan.bureau.penalty.PenaltyStart.until;

import anlan.bureau.penalty.CrimePapers.*;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.ExecutionPapers.Close;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.FilingPapers.DeclineFiling;
import anlan.bureau.penalty.FilingPapers.Drop;
import anlan.bureau.penalty.FilingPapers.HandOver;
import anlan.bureau.penalty.FilingPapers.Reassign;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.penalty.Handover.Method;
import anlan.bureau.penalty.HearingPapers.*;
import anlan.bureau.penalty.InvestigationPapers.Appraise;
import anlan.bureau.penalty.InvestigationPapers.Collect;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Conclude.Outcome;
import anlan.bureau.penalty.InvestigationPapers.Extend;
import anlan.bureau.penalty.InvestigationPapers.Interview;
import anlan.bureau.penalty.InvestigationPapers.Preserve;
import anlan.bureau.penalty.InvestigationPapers.ReceiveAppraisal;
import anlan.bureau.penalty.InvestigationPapers.Release;
import anlan.bureau.penalty.InvestigationPapers.Resume;
import anlan.bureau.penalty.InvestigationPapers.Suspend;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.Recheck;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.bureau.story.Cast;
import anlan.bureau.story.PenaltyPapers;
import anlan.law.Money;
import anlan.proof.Explorer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of the walk beside the main line: what stands still, what is kept, what leaves, how papers are served. */
final class BesideProof {

    private static final List<String> SCAN = PenaltyPapers.SCAN;
    private static final String V = "V-10";

    private BesideProof() {}

    /** What stands still, what is kept, what leaves. */
    static Explorer standing(PenaltyStart start) {
        long small = start.small();
        return start.upToConclusion(V, small)
                .until(At.EXECUTION)
                .example(
                        RegisterLead.class,
                        new RegisterLead(FilingPapers.Source.REPORT, START, "清源化工", "举报", null, List.of()))
                .example(DeclineFiling.class, new DeclineFiling("经核实没有违法事实，不予立案。", null))
                .example(Notify.class, told(V, small, false, null))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(Suspend.class, new Suspend("等待鉴定结论"))
                .example(Resume.class, new Resume("原因消除"))
                .example(Preserve.class, new Preserve("账册", "仓库", "可能灭失"))
                .example(Release.class, new Release("退还"))
                .example(Drop.class, new Drop(Drop.Ground.NO_VIOLATION, "违法事实不能成立，予以撤案。"))
                .example(HandOver.class, new HandOver("市场监督管理局", "不属于本机关管辖", SCAN))
                .example(Exempt.class, PenaltyPapers.exempt(UNIT))
                .example(Decide.class, decide(V, small));
    }

    /** Standing still while a party is told and heard. */
    static Explorer held(PenaltyStart start) {
        long yuan = Math.max(start.hearing(), start.discussion());
        return start.upToConclusion(V, yuan)
                .until(At.SERVICE)
                .example(Notify.class, told(V, yuan, true, null))
                .examples(Defend.class, until(Recheck.class, new Defend(PARTY, "申辩", List.of())))
                .example(Recheck.class, new Recheck(PARTY, false, "经复核，申辩理由不成立，不予采纳。"))
                .examples(AskHearing.class, until(AskHearing.class, PenaltyPapers.askHearing(UNIT)))
                .examples(
                        NotifyHearing.class,
                        (file, day) -> file.has(NotifyHearing.class)
                                ? List.of()
                                : List.of(PenaltyPapers.notifyHearing(UNIT, CAST, day.plusDays(16))))
                .example(HoldHearing.class, PenaltyPapers.holdHearing(UNIT, CAST))
                .example(EndHearing.class, new EndHearing(PARTY, "撤回"))
                .example(Opine.class, PenaltyPapers.opine(UNIT))
                .examples(Suspend.class, until(Resume.class, new Suspend("等待鉴定结论")))
                .example(Resume.class, new Resume("原因消除"))
                .example(Drop.class, new Drop(Drop.Ground.NO_VIOLATION, "违法事实不能成立，予以撤案。"));
    }

    /** A suspected crime while the case is investigated, again and again. */
    static Explorer crime(PenaltyStart start) {
        long small = start.small();
        return toPolice(start)
                .until(At.NOTICE)
                .example(FilingPapers.File.class, file(V), file(CrimeWatches.MARKED))
                .example(
                        Conclude.class,
                        conclude(V, Outcome.PENALTY, false, false, fine(small)),
                        conclude(V, Outcome.CRIME, false, false))
                .example(
                        SuspectCrime.class,
                        new SuspectCrime(CAST.handlers(), "核实报告"),
                        new SuspectCrime(List.of(Cast.id(CAST.first())), "核实报告"))
                .example(Drop.class, new Drop(Drop.Ground.NO_VIOLATION, "违法事实不能成立，予以撤案。"))
                .example(HandOver.class, new HandOver("市场监督管理局", "不属于本机关管辖", SCAN));
    }

    /** A suspected crime found late: told, decided, carried out. */
    static Explorer crimeLater(PenaltyStart start) {
        long small = start.small();
        return toPolice(start)
                .examples(
                        SuspectCrime.class,
                        (file, day) -> file.stage() == At.INVESTIGATION || file.has(SuspectCrime.class)
                                ? List.of()
                                : List.of(new SuspectCrime(CAST.handlers(), "核实报告")))
                .example(Notify.class, told(V, small, false, null))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(Decide.class, decide(V, small))
                .example(Exempt.class, PenaltyPapers.exempt(UNIT))
                .example(ExecutionPapers.Educate.class, new ExecutionPapers.Educate(PARTY, "已当面教育"))
                .examples(Pay.class, until(Pay.class, new Pay(PARTY, Money.yuan(small), "FS-1")))
                .example(Close.class, PenaltyPapers.close());
    }

    private static Explorer toPolice(PenaltyStart start) {
        return start.upToConclusion(V, start.small())
                .example(DecideTransfer.class, new DecideTransfer(true, "符合移送条件"), new DecideTransfer(false, "不符合条件"))
                .example(
                        TransferToPolice.class,
                        new TransferToPolice("清源县公安局", SCAN, SCAN, SCAN, SCAN, SCAN),
                        new TransferToPolice("清源县公安局", SCAN, SCAN, List.of(), SCAN, SCAN))
                .example(
                        PoliceAnswer.class,
                        Stream.of(PoliceAnswer.Answer.values())
                                .map(answer -> new PoliceAnswer(answer, SCAN))
                                .toArray(PoliceAnswer[]::new))
                .example(AskPoliceAgain.class, new AskPoliceAgain("清源县人民检察院", "应当立案"))
                .example(TakeBack.class, new TakeBack("公安机关不予立案"))
                .example(HandOverThings.class, new HandOverThings(SCAN));
    }

    /** Interviews, experts, other handlers. */
    static Explorer investigation(PenaltyStart start) {
        Interview right = PenaltyPapers.interview(CAST, START.atTime(9, 0).toInstant(ZoneOffset.UTC));
        return start.upToConclusion(V, start.small())
                .until(At.NOTICE)
                .example(Collect.class, PenaltyPapers.collect(CAST), collectHiding())
                .example(
                        Interview.class,
                        right,
                        interview(right, false, right.until(), true, null),
                        interview(right, true, right.from(), true, null),
                        interview(right, true, right.until(), false, null))
                .example(Appraise.class, new Appraise("是否属于危险化学品", "省化工研究院"))
                .example(ReceiveAppraisal.class, appraisal(true), appraisal(false))
                .example(Reassign.class, new Reassign(CAST.handlers(), "人员调整"))
                .example(Suspend.class, new Suspend("等待鉴定结论"))
                .example(Resume.class, new Resume("原因消除"))
                .example(Extend.class, new Extend("没有", "案情复杂"));
    }

    /** Every way of service, right and wrong. */
    static Explorer service(PenaltyStart start) {
        long small = start.small();
        return start.upToConclusion(V, small)
                .until(At.EXECUTION)
                .example(Notify.class, told(V, small, false, null))
                .examples(
                        ServeNotice.class,
                        (file, day) -> handovers(day)
                                .map(how -> new ServeNotice(PARTY, how))
                                .toList())
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(Decide.class, decide(V, small))
                .examples(
                        ServeDecision.class,
                        (file, day) -> handovers(day)
                                .map(how -> new ServeDecision(PARTY, how))
                                .toList());
    }

    /** A party whose address nobody wrote down: it can be told, and not be fined. */
    static Explorer addressless(PenaltyStart start) {
        long small = start.small();
        return start.upToConclusion(V, small)
                .until(At.SERVICE)
                .example(FilingPapers.File.class, file(V, List.of(ADDRESSLESS), CAST.handlers()))
                .example(
                        Conclude.class,
                        conclude(V, Outcome.PENALTY, false, false, PenaltyPapers.fine(ADDRESSLESS, Money.yuan(small))))
                .example(Notify.class, toldTo(ADDRESSLESS, V, small))
                .example(ServeNotice.class, PenaltyPapers.serveNotice(ADDRESSLESS))
                .example(WaiveRights.class, PenaltyPapers.waive(ADDRESSLESS))
                .example(Drop.class, new Drop(Drop.Ground.NO_VIOLATION, "查无此人，予以撤案。"))
                .example(Decide.class, decideOn(ADDRESSLESS, V, small));
    }

    private static ReceiveAppraisal appraisal(boolean told) {
        return new ReceiveAppraisal(PenaltyPapers.collect(CAST).evidence(), told);
    }

    private static Interview interview(
            Interview right, boolean shown, java.time.Instant until, boolean signed, @Nullable String refusal) {
        return new Interview(
                right.officers(),
                shown,
                right.person(),
                right.idNumber(),
                right.home(),
                right.relation(),
                right.from(),
                until,
                right.place(),
                right.exchanges(),
                signed,
                refusal,
                right.recording());
    }

    /** Every way of service, the first of them lawful. */
    static Stream<Handover> handovers(LocalDate day) {
        return Stream.of(
                PenaltyPapers.direct(UNIT),
                how(Method.DIRECT, List.of(), null, null, null, null),
                how(Method.LEFT, SCAN, null, null, null, null),
                how(Method.ELECTRONIC, SCAN, null, null, null, "复议网"),
                how(Method.ELECTRONIC, SCAN, "确认书", null, null, null),
                how(Method.PUBLIC_NOTICE, SCAN, null, null, day.minusDays(40), null),
                how(Method.PUBLIC_NOTICE, SCAN, null, "下落不明", day.minusDays(29), null));
    }

    private static Handover how(
            Method method,
            List<String> receipt,
            @Nullable String consent,
            @Nullable String tried,
            @Nullable LocalDate announced,
            @Nullable String channel) {
        return new Handover(method, "收件人", receipt, null, consent, tried, announced, channel);
    }
}
