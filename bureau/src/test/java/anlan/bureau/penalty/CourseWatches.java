package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyWatches.amount;
import static anlan.bureau.penalty.PenaltyWatches.any;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Preserve;
import anlan.bureau.penalty.InvestigationPapers.Release;
import anlan.bureau.penalty.InvestigationPapers.ReleaseOnExpiry;
import anlan.bureau.penalty.InvestigationPapers.Resume;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.PenaltyMemory.Going;
import anlan.bureau.penalty.PenaltyMemory.Mark;
import anlan.bureau.penalty.PenaltyMemory.Reviewed;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What the rulebook forbids on the way: review, discussion, standing still, going on too early. */
final class CourseWatches {

    private CourseWatches() {}

    static List<Watch<?>> reviewed() {
        return List.of(
                reviewed(
                        "PEN-025",
                        "没有审核意见不得答复，答复不得遗漏",
                        (so, step) -> step.as(ReviewPapers.AnswerReview.class)
                                .filter(paper -> so.objections().isEmpty()
                                        || !paper.answers().stream()
                                                .map(ReviewPapers.Answer::point)
                                                .toList()
                                                .containsAll(so.objections()))
                                .isPresent()),
                reviewed(
                        "PEN-025",
                        "审核意见未答复不得再送审、决定",
                        (so, step) ->
                                !so.objections().isEmpty() && any(step, Submit.class, Decide.class, Exempt.class)),
                reviewed("PEN-027", "讨论要求补充证据的不得决定", (so, step) -> so.stopped() && step.is(Decide.class)),
                reviewed(
                        "PEN-025",
                        "未经法制审核不得决定",
                        (so, step) -> (step.is(Decide.class) || step.is(Exempt.class)) && !so.passed()),
                reviewed(
                        "PEN-025",
                        "未送审不得审核，送审中不得再送",
                        (so, step) ->
                                step.is(Review.class) && !so.submitted() || step.is(Submit.class) && so.submitted()),
                reviewed(
                        "PEN-027",
                        "情节复杂未经集体讨论不得决定",
                        (so, step) -> step.is(Decide.class) && so.complex() && !so.leaders()),
                reviewed(
                        "PEN-028",
                        "达到规定数额未经集体讨论不得决定",
                        (so, step) -> step.as(Decide.class)
                                .map(paper -> paper.fine().atLeast(amount("PEN-028.fine", step)) && !so.leaders())
                                .orElse(false)),
                reviewed(
                        "PEN-027",
                        "达到规定数额未经党组审议不得决定",
                        (so, step) -> step.as(Decide.class)
                                .map(paper -> paper.fine().atLeast(amount("R132.party-group", step)) && !so.group())
                                .orElse(false)),
                reviewed(
                        "PEN-027",
                        "决定应当与讨论结论一致",
                        (so, step) -> step.as(Decide.class)
                                .map(paper ->
                                        so.concluded() != null && !paper.fine().equals(so.concluded()))
                                .orElse(false)),
                reviewed("PEN-025", "审核未通过不得讨论", (so, step) -> step.is(ReviewPapers.Discuss.class) && !so.passed()),
                reviewed("PEN-027", "先负责人讨论后党组审议", (so, step) -> step.is(DiscussInPartyGroup.class) && !so.leaders()));
    }

    private static Watch<?> reviewed(String rule, String says, BiPredicate<Reviewed, Step> broken) {
        return Watch.of(rule, says, Reviewed.NOTHING, Reviewed::after, broken);
    }

    static List<Watch<?>> going() {
        return List.of(
                going(
                        "PEN-010",
                        "立案后不得再登记线索、不予立案",
                        (so, step) -> so.is(Mark.FILED)
                                && any(step, FilingPapers.RegisterLead.class, FilingPapers.DeclineFiling.class)),
                going(
                        "PEN-020",
                        "鉴定未完不得调查终结，没有委托不得收到鉴定意见",
                        (so, step) -> so.is(Mark.APPRAISING) && step.is(Conclude.class)
                                || !so.is(Mark.APPRAISING) && step.is(InvestigationPapers.ReceiveAppraisal.class)),
                going(
                        "PEN-020",
                        "中止期间不得办理",
                        (so, step) -> so.is(Mark.SUSPENDED)
                                && Stream.of(
                                                Resume.class,
                                                Release.class,
                                                ReleaseOnExpiry.class,
                                                FilingPapers.Reassign.class)
                                        .noneMatch(step::is)),
                going("PEN-016", "不得重复先行登记保存", (so, step) -> step.is(Preserve.class) && so.is(Mark.PRESERVED)),
                going(
                        "PEN-016",
                        "先行登记保存未处理不得决定、撤案、移送",
                        (so, step) -> so.is(Mark.PRESERVED)
                                && Stream.of(
                                                Decide.class,
                                                Exempt.class,
                                                FilingPapers.Drop.class,
                                                FilingPapers.HandOver.class)
                                        .anyMatch(step::is)),
                going("PEN-016", "没有保存不得处理", (so, step) -> step.is(Release.class) && !so.is(Mark.PRESERVED)),
                going("PEN-020", "没有中止不得恢复", (so, step) -> step.is(Resume.class) && !so.is(Mark.SUSPENDED)),
                going(
                        "PEN-015",
                        "没有证据不得调查终结处罚",
                        (so, step) -> step.as(Conclude.class)
                                .map(paper -> paper.outcome() == Conclude.Outcome.PENALTY && !so.is(Mark.PROVEN))
                                .orElse(false)),
                going(
                        "PEN-010",
                        "立案前不得调查，一案一次立案",
                        (so, step) -> step.is(File.class)
                                ? so.is(Mark.FILED)
                                : !so.is(Mark.FILED)
                                        && Stream.of(
                                                        FilingPapers.RegisterLead.class,
                                                        FilingPapers.DeclineFiling.class,
                                                        FilingPapers.HandOver.class)
                                                .noneMatch(step::is)),
                going(
                        "PEN-021",
                        "调查终结前不得告知、送审",
                        (so, step) -> !so.is(Mark.CONCLUDED) && (step.is(Notify.class) || step.is(Submit.class))));
    }

    private static Watch<?> going(String rule, String says, BiPredicate<Going, Step> broken) {
        return Watch.of(rule, says, Going.NOTHING, Going::after, broken);
    }
}
