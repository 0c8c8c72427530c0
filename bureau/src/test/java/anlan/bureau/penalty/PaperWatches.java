package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyExamples.ADDRESSLESS;
import static anlan.bureau.penalty.PenaltyWatches.amount;
import static anlan.bureau.penalty.PenaltyWatches.any;
import static anlan.bureau.penalty.PenaltyWatches.byHandler;
import static anlan.bureau.penalty.PenaltyWatches.of;
import static anlan.bureau.penalty.PenaltyWatches.on;

import anlan.bureau.officers.ShowingCertificates;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.SameAct;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.Handover.Method;
import anlan.bureau.penalty.HearingPapers.HoldHearing;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Interview;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.kernel.casefile.ByOfficers;
import anlan.kernel.casefile.Party;
import anlan.law.Money;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What no paper of a penalty may say, whatever came before it. */
final class PaperWatches {

    private PaperWatches() {}

    static List<Watch<?>> papers() {
        return List.of(
                on(
                        "OFF-001",
                        "不得由不足两名持证人员办理",
                        step -> step.is(ByOfficers.class)
                                && (step.world().name().equals("一人无证")
                                        || step.as(ByOfficers.class)
                                                .map(paper -> new HashSet<>(paper.officers()).size() < 2)
                                                .orElse(false))),
                on(
                        "OFF-001",
                        "承办人不得重复",
                        of(File.class, paper -> paper.officers().size() != new HashSet<>(paper.officers()).size())),
                on(
                        "PEN-029",
                        "当事人名称不得相同",
                        of(
                                File.class,
                                paper -> paper.parties().stream()
                                                .map(Party::key)
                                                .distinct()
                                                .count()
                                        < paper.parties().size())),
                on(
                        "PEN-010",
                        "发现日期不得晚于立案",
                        step -> of(File.class, paper -> paper.discovered().isAfter(step.day()))
                                .test(step)),
                on("OFF-002", "取证不得未出示证件", of(ShowingCertificates.class, paper -> !paper.certificatesShown())),
                on(
                        "PEN-013",
                        "超过时效不得立案",
                        step -> step.as(File.class)
                                .map(file -> file.discovered().isAfter(limit(file, step)))
                                .orElse(false)),
                on(
                        "GEN-011",
                        "没有法定依据不得立案",
                        of(File.class, file -> file.violation().equals("V-无"))),
                on(
                        "PEN-038",
                        "轻微违法不得处罚",
                        of(Conclude.class, paper -> paper.outcome() == Conclude.Outcome.PENALTY && paper.minor())),
                on(
                        "PEN-021",
                        "拟处罚不得没有处理意见",
                        of(
                                Conclude.class,
                                paper -> paper.outcome() == Conclude.Outcome.PENALTY
                                        && paper.proposed().isEmpty())),
                on(
                        "HEA-001",
                        "应当告知听证而未告知",
                        step -> step.as(Notify.class)
                                .map(paper ->
                                        paper.fine().atLeast(amount("HEA-002.unit", step)) && !paper.hearingOffered())
                                .orElse(false)),
                on(
                        "OFF-007",
                        "听证不得由调查人员主持",
                        step -> Stream.of(
                                        step.as(NotifyHearing.class).map(NotifyHearing::host),
                                        step.as(HoldHearing.class).map(HoldHearing::host))
                                .flatMap(java.util.Optional::stream)
                                .anyMatch(PenaltyExamples.CAST.handlers()::contains)),
                on(
                        "OFF-007",
                        "听证主持人须在人员名册上",
                        of(NotifyHearing.class, paper -> paper.host().equals(PenaltyExamples.NOBODY))),
                on("OFF-007", "听证不得由承办人举行", step -> step.is(HoldHearing.class) && byHandler(step)),
                on(
                        "HEA-004",
                        "听证通知不得少于七日",
                        step -> step.as(NotifyHearing.class)
                                .map(paper -> !paper.held()
                                        .isAfter(step.on()
                                                .law()
                                                .calendar()
                                                .plusWorkdays(
                                                        step.day(),
                                                        step.on()
                                                                .law()
                                                                .term("HEA-004", step.day())
                                                                .amount())))
                                .orElse(false)),
                on(
                        "HEA-005",
                        "不公开听证须有理由",
                        of(NotifyHearing.class, paper -> !paper.open() && paper.closedFor() == null)),
                on(
                        "HEA-006",
                        "代理人不得超过二人",
                        of(HoldHearing.class, paper -> paper.agents().size() > 2)),
                on(
                        "HEA-008",
                        "听证笔录须签字或者注明",
                        of(HoldHearing.class, paper -> !paper.signed() && paper.refusal() == null)),
                on(
                        "PEN-025",
                        "法制审核不得由承办人进行",
                        step -> step.is(Review.class)
                                && (byHandler(step)
                                        || step.as(Review.class)
                                                .map(paper -> PenaltyExamples.CAST
                                                        .handlers()
                                                        .contains(paper.reviewer()))
                                                .orElse(false))),
                on(
                        "OFF-008",
                        "初次审核人须有法律职业资格",
                        step -> step.is(Review.class) && step.world().name().equals("审核人无资格")),
                on(
                        "PEN-025",
                        "审核事项不得遗漏，有问题不得同意",
                        of(
                                Review.class,
                                paper -> !paper.missing().isEmpty()
                                        || (paper.passed() && !paper.unsound().isEmpty()))),
                on(
                        "DIS-004",
                        "罚款不得超出幅度",
                        step -> step.as(Decide.class)
                                .map(paper -> outside(paper.violation(), paper.fine()))
                                .orElse(false)),
                on(
                        "PEN-012",
                        "另案已罚须核实，同一行为不得再罚",
                        step -> step.as(Decide.class)
                                .map(paper -> paper.sameAct() == SameAct.SAME_ACT
                                        || (step.world().name().equals("另案已罚") && paper.sameAct() == SameAct.NONE))
                                .orElse(false)),
                on(
                        "PEN-014",
                        "证据须在案",
                        of(Decide.class, paper -> paper.evidence().contains("没有的证据"))),
                on("DIS-001", "罚款须载明基准", of(Decide.class, paper -> paper.benchmark() == null)),
                on("PEN-032", "罚缴分离", of(Decide.class, paper -> paper.payee() == null)),
                on(
                        "PEN-029",
                        "种类与金额一致",
                        of(
                                Decide.class,
                                paper -> paper.fine().isZero() == paper.kinds().contains(Penalising.Kind.FINE))),
                on(
                        "PUB-015",
                        "公开前应当审查",
                        of(
                                Publish.class,
                                paper -> !paper.noSecrets() || !paper.noTradeSecrets() || !paper.noPrivacy())));
    }

    static List<Watch<?>> agreed() {
        return List.of(
                on(
                        "PEN-021",
                        "立案、保存、中止、延期、决定、不予处罚、撤案、移送、暂缓、加处、申请执行、撤销、结案须经主要负责人同意",
                        step -> any(step, BY_LEADER) && !step.agreed().contains("leader")),
                on(
                        "PEN-021",
                        "鉴定、调查终结、告知、听证通知、催告、公示须经分管负责人同意",
                        step -> any(step, BY_DEPUTY) && !step.agreed().contains("deputy-leader")));
    }

    private static final Class<?>[] BY_LEADER = {
        File.class,
        FilingPapers.DeclineFiling.class,
        InvestigationPapers.Preserve.class,
        InvestigationPapers.Suspend.class,
        InvestigationPapers.Extend.class,
        Decide.class,
        DecisionPapers.Exempt.class,
        FilingPapers.Drop.class,
        FilingPapers.HandOver.class,
        CrimePapers.TakeBack.class,
        ExecutionPapers.Defer.class,
        ExecutionPapers.Surcharge.class,
        ExecutionPapers.ApplyToCourt.class,
        DecisionPapers.Annul.class,
        ExecutionPapers.Close.class
    };

    private static final Class<?>[] BY_DEPUTY = {
        InvestigationPapers.Appraise.class,
        Conclude.class,
        Notify.class,
        NotifyHearing.class,
        ExecutionPapers.Demand.class,
        Publish.class
    };

    static List<Watch<?>> services() {
        return List.of(
                on("GEN-007", "送达须有回证", served(how -> how.receipt().isEmpty())),
                on("GEN-007", "留置送达须有见证", served(how -> how.method() == Method.LEFT && how.witness() == null)),
                on("GEN-008", "电子送达须经同意", served(how -> how.method() == Method.ELECTRONIC && how.consent() == null)),
                on(
                        "GEN-007",
                        "公告送达须无法以其他方式送达，并满三十日",
                        step -> served(how -> how.method() == Method.PUBLIC_NOTICE
                                        && (how.tried() == null
                                                || how.announced() == null
                                                || step.day()
                                                        .isBefore(
                                                                how.announced().plusDays(30))))
                                .test(step)),
                on(
                        "GEN-009",
                        "网上送达决定须告知网上申请复议的途径",
                        of(
                                ExecutionPapers.ServeDecision.class,
                                paper -> paper.handover().method() == Method.ELECTRONIC
                                        && paper.handover().channel() == null)),
                on("PEN-017", "询问笔录须签名或者注明", of(Interview.class, paper -> !paper.signed() && paper.refusal() == null)),
                on(
                        "PEN-017",
                        "询问不得先结束后开始",
                        of(Interview.class, paper -> !paper.until().isAfter(paper.from()))),
                on("PEN-014", "鉴定意见须告知当事人", of(InvestigationPapers.ReceiveAppraisal.class, paper -> !paper.told())),
                on(
                        "PEN-020",
                        "没有依据不得延长办案期限",
                        step -> step.is(InvestigationPapers.Extend.class)
                                && step.on()
                                                .law()
                                                .term("PEN-020.extension", step.day())
                                                .amount()
                                        == 0),
                on(
                        "PEN-029",
                        "决定书未编号不得加处、催告",
                        step -> step.world().name().equals("决定书未编号")
                                && any(step, ExecutionPapers.Surcharge.class, ExecutionPapers.Demand.class)),
                on(
                        "GEN-011",
                        "本程序依据的法律施行以前不得立案",
                        step -> step.is(File.class) && step.day().isBefore(LocalDate.parse("2021-09-01"))),
                on(
                        "PEN-029",
                        "决定书须载明地址",
                        of(Decide.class, paper -> paper.party().equals(ADDRESSLESS.key()))),
                on(
                        "PEN-047",
                        "责令关闭由人民政府决定",
                        step -> step.as(Penalising.class)
                                        .map(Penalising::kinds)
                                        .filter(kinds -> kinds.contains(Penalising.Kind.CLOSE))
                                        .isPresent()
                                || of(
                                                Conclude.class,
                                                paper -> paper.proposed().stream()
                                                        .anyMatch(each ->
                                                                each.kinds().contains(Penalising.Kind.CLOSE)))
                                        .test(step)),
                on(
                        "PEN-021",
                        "处理意见不得针对案外人",
                        of(
                                Conclude.class,
                                paper -> paper.proposed().stream()
                                        .anyMatch(each -> each.party().equals("案外人")))),
                on(
                        "GEN-011",
                        "告知、决定的违法行为须在目录中",
                        step -> step.as(Charging.class)
                                .filter(paper -> paper.violation().equals("V-无"))
                                .isPresent()),
                on(
                        "PEN-014",
                        "告知的证据须在案",
                        of(Notify.class, paper -> paper.evidence().contains("没有的证据"))),
                on("DIS-004", "告知的罚款不得超出幅度", of(Notify.class, paper -> outside(paper.violation(), paper.fine()))));
    }

    private static Predicate<Step> served(Predicate<Handover> bad) {
        return of(Serving.class, paper -> bad.test(paper.handover()));
    }

    private static LocalDate limit(File file, Step step) {
        LocalDate end = file.ended().plusYears(file.harm() && file.lifeAndHealth() ? 5 : 2);
        return step.on().law().calendar().rollForward(end);
    }

    private static boolean outside(String violation, Money fine) {
        Money least = Money.yuan(violation.equals("V-14") ? 100_000 : 0);
        Money most = Money.yuan(violation.equals("V-14") ? 500_000 : 100_000);
        return least.exceeds(fine) || fine.exceeds(most);
    }
}
