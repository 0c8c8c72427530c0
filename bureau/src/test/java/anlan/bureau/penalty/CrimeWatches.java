package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyWatches.any;
import static anlan.bureau.penalty.PenaltyWatches.of;
import static anlan.bureau.penalty.PenaltyWatches.on;

import anlan.bureau.penalty.CrimePapers.AskPoliceAgain;
import anlan.bureau.penalty.CrimePapers.DecideTransfer;
import anlan.bureau.penalty.CrimePapers.HandOverThings;
import anlan.bureau.penalty.CrimePapers.PoliceAnswer;
import anlan.bureau.penalty.CrimePapers.PoliceAnswer.Answer;
import anlan.bureau.penalty.CrimePapers.SuspectCrime;
import anlan.bureau.penalty.CrimePapers.TakeBack;
import anlan.bureau.penalty.CrimePapers.TransferToPolice;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.ExecutionPapers.Close;
import anlan.bureau.penalty.FilingPapers.Drop;
import anlan.bureau.penalty.FilingPapers.HandOver;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rulebook forbids where a crime is suspected: CRI-001 to CRI-007. */
final class CrimeWatches {

    /** A violation that may be a crime: monitoring equipment was shut down or its data were forged. */
    static final String MARKED = "V-18";

    private CrimeWatches() {}

    /** Whether a suspicion is open, was reported on, was approved; whether the police have the case, and their answer. */
    private record Suspicion(
            boolean open,
            boolean reported,
            boolean approved,
            boolean police,
            @Nullable Answer answer) {

        static final Suspicion NONE = new Suspicion(false, false, false, false, null);

        Suspicion after(Step step) {
            if (suspects(step)) return new Suspicion(true, reported, approved, police, answer);
            return switch (step.paper()) {
                case SuspectCrime ignored -> new Suspicion(true, true, approved, police, answer);
                case DecideTransfer decided ->
                    new Suspicion(open && decided.transfer(), false, decided.transfer(), police, answer);
                case TransferToPolice ignored -> new Suspicion(false, false, false, true, null);
                case PoliceAnswer said ->
                    said.answer() == Answer.SENT_BACK ? NONE : new Suspicion(false, false, false, true, said.answer());
                case TakeBack ignored -> NONE;
                default -> this;
            };
        }
    }

    private static boolean suspects(Step step) {
        return of(FilingPapers.File.class, file -> file.violation().equals(MARKED))
                .or(of(Conclude.class, found -> found.outcome() == Conclude.Outcome.CRIME))
                .test(step);
    }

    private static Watch<?> crime(String rule, String says, BiPredicate<Suspicion, Step> broken) {
        return Watch.of(rule, says, Suspicion.NONE, Suspicion::after, broken);
    }

    static List<Watch<?>> crime() {
        return List.of(
                on("CRI-002", "专案组不得少于二人", of(SuspectCrime.class, paper -> new HashSet<>(paper.team()).size() < 2)),
                on(
                        "CRI-003",
                        "是否移送由正职负责人决定",
                        step -> step.is(DecideTransfer.class) && !step.agreed().contains("leader")),
                on(
                        "CRI-004",
                        "移送材料不得缺少",
                        of(
                                TransferToPolice.class,
                                paper -> Stream.of(
                                                paper.letter(),
                                                paper.report(),
                                                paper.things(),
                                                paper.tests(),
                                                paper.others())
                                        .anyMatch(List::isEmpty))),
                crime("CRI-002", "没有书面报告不得决定是否移送", (so, step) -> step.is(DecideTransfer.class) && !so.reported()),
                crime("CRI-003", "未经批准不得移送公安机关", (so, step) -> step.is(TransferToPolice.class) && !so.approved()),
                crime(
                        "CRI-001",
                        "没有涉嫌犯罪不得决定移送、移送公安机关",
                        (so, step) -> !so.open() && any(step, DecideTransfer.class, TransferToPolice.class)),
                crime(
                        "CRI-001",
                        "涉嫌犯罪未核实不得处罚、不予处罚、撤案、移送其他机关、结案",
                        (so, step) -> so.open()
                                && any(step, Decide.class, Exempt.class, Drop.class, HandOver.class, Close.class)),
                crime(
                        "CRI-006",
                        "公安机关没有不予立案不得提请复议、收回",
                        (so, step) ->
                                any(step, AskPoliceAgain.class, TakeBack.class) && so.answer() != Answer.NOT_FILED),
                crime(
                        "CRI-007",
                        "公安机关没有立案不得移交物品",
                        (so, step) -> step.is(HandOverThings.class) && so.answer() != Answer.FILED),
                crime("CRI-006", "没有移送不得登记公安机关决定", (so, step) -> step.is(PoliceAnswer.class) && !so.police()),
                crime(
                        "CRI-001",
                        "移送公安机关后不得自行办理",
                        (so, step) -> so.police()
                                && !any(
                                        step,
                                        PoliceAnswer.class,
                                        AskPoliceAgain.class,
                                        TakeBack.class,
                                        HandOverThings.class)));
    }
}
