package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.Penalising.Kind;
import anlan.bureau.penalty.ReviewPapers.AnswerReview;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.penalty.ReviewPapers.Discussed;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.bureau.penalty.ReviewPapers.Verdict;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Legal review before every decision, and discussion where it is asked for. */
public final class ReviewRules {

    /** Every point is looked at and answered (R149). */
    public static final Obstacle<Review> POINTS_MISSING = rule("PEN-025", "行政处罚法 58", "法制审核应当对每一审核事项提出意见")
            .on(Review.class)
            .showing(
                    "缺少",
                    (c, in, on) ->
                            in.missing().stream().map(ReviewPapers.Point::label).toList())
            .refuses((c, in, on) -> !in.missing().isEmpty());

    /** A review that found something wrong does not pass. */
    public static final Obstacle<Review> PASSED_UNSOUND = rule("PEN-025", "行政处罚法 58", "审核事项有问题的，不得作出同意的结论")
            .on(Review.class)
            .refuses((c, in, on) -> in.passed() && !in.unsound().isEmpty());

    /** 初次从事法制审核的人员, 应当取得国家统一法律职业资格 (art. 58). */
    public static final Obstacle<Review> UNQUALIFIED = rule(
                    "OFF-008", "行政处罚法 58", "初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格")
            .on(Review.class)
            .looking(Needs.REVIEWER, (c, in) -> in.reviewer())
            .refuses((c, in, reviewer, on) -> !reviewer.lawyer() && !reviewer.experienced());

    /** Whoever investigated does not review. */
    public static final Obstacle<Review> REVIEWED_BY_INVESTIGATOR = rule("PEN-025", "行政处罚法 58", "法制审核人员不得是本案的调查、承办人员")
            .on(Review.class)
            .refuses((c, in, on) -> Progress.investigators(c).contains(in.reviewer()));

    /** Every point where something was wrong is answered. */
    public static final Obstacle<AnswerReview> NOT_ANSWERED = rule("PEN-025", "行政处罚法 58", "对审核指出的问题应当逐项答复")
            .on(AnswerReview.class)
            .refuses((c, in, on) -> {
                Set<ReviewPapers.Point> open =
                        new HashSet<>(c.last(Review.class).map(Review::unsound).orElse(Set.of()));
                in.answers().forEach(answer -> open.remove(answer.point()));
                return !open.isEmpty();
            });

    /**
     * 未经法制审核或者审核未通过的, 不得作出决定 (art. 58). The bureau reviews all cases; a new notice, defence, hearing or
     * submission voids the review before it.
     */
    public static final Obstacle<Decide> NOT_REVIEWED = notReviewed(Decide.class);

    /** As for a penalty, so for the decision not to penalise. */
    public static final Obstacle<Exempt> EXEMPTION_NOT_REVIEWED = notReviewed(Exempt.class);

    /** 对情节复杂或者重大违法行为给予行政处罚, 行政机关负责人应当集体讨论决定 (art. 57). */
    public static final Obstacle<Decide> NOT_DISCUSSED = rule(
                    "PEN-027", "行政处罚法 57", "对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定")
            .on(Decide.class)
            .untilOthers()
            .refuses((c, on) -> complex(c) && !discussed(c, Discuss.class));

    /** By amount or kind, as the order repealed in 2026 had it: the bureau's own value until it is confirmed. */
    public static final Obstacle<Decide> NOT_DISCUSSED_BY_AMOUNT = rule(
                    Amounts.DISCUSSED, "行政处罚法 57", "罚款、没收达到本机关规定数额或者停产停业、吊销许可证件等处罚，行政机关负责人应当集体讨论决定")
            .on(Decide.class)
            .untilOthers()
            .unverified()
            .showing("本机关规定数额", (c, in, on) -> Amounts.shown(Amounts.DISCUSSED, on))
            .refuses((c, in, on) -> serious(in, on) && !discussed(c, Discuss.class));

    /** From 300,000 yuan inclusive the Party group discusses once more, after the leaders (R132). */
    public static final Obstacle<Decide> NOT_IN_PARTY_GROUP = rule(
                    "PEN-027", "行政处罚法 57", "罚款达到本机关规定数额的，在负责人集体讨论后还应当经党组集体审议")
            .on(Decide.class)
            .untilOthers()
            .showing("本机关规定数额", (c, in, on) -> Amounts.shown(Amounts.PARTY_GROUP, on))
            .refuses((c, in, on) -> reachesPartyGroup(in, on)
                    && !(discussed(c, Discuss.class)
                            && discussed(c, DiscussInPartyGroup.class)
                            && c.since(DiscussInPartyGroup.class, Discuss.class)));

    /** The decision agrees with what the last discussion concluded (R129). */
    public static final Obstacle<Decide> AGAINST_CONCLUSION = rule("PEN-027", "行政处罚法 57", "决定应当与集体讨论的结论一致")
            .on(Decide.class)
            .refuses((c, in, on) -> c.since(Discussed.class, Submit.class)
                    && c.last(Discussed.class)
                            .map(last -> last.verdict() == Verdict.MORE_EVIDENCE
                                    || last.verdict() == Verdict.DROP
                                    || last.concluded().stream().noneMatch(each -> agrees(each, in)))
                            .orElse(false));

    /** What was found wrong goes back to the handlers, point by point. */
    public static final Route<Review> TO_BE_ANSWERED = rule("PEN-025", "行政处罚法 58", "审核指出的问题应当逐项答复")
            .on(Review.class)
            .routes(Terms.ANSWERING, (c, in, on) -> in.conclusion() == Review.Conclusion.CORRECT);

    /** Leaders discuss what legal review has seen (art. 58; R131). */
    public static final Obstacle<Discuss> DISCUSSED_UNREVIEWED = rule("PEN-025", "行政处罚法 58", "法制审核通过后方可集体讨论")
            .on(Discuss.class)
            .untilOthers()
            .refuses((c, on) -> !reviewed(c));

    /** The Party group discusses after the leaders (R132). */
    public static final Obstacle<DiscussInPartyGroup> LEADERS_FIRST = rule("PEN-027", "行政处罚法 57", "负责人集体讨论后方可提请党组集体审议")
            .on(DiscussInPartyGroup.class)
            .untilOthers()
            .refuses((c, on) -> !discussed(c, Discuss.class));

    private ReviewRules() {}

    /** Where a discussion leads: back for evidence, out of the case, or on. */
    static At afterDiscussion(Case file, Discussed in, On on) {
        return switch (in.verdict()) {
            case MORE_EVIDENCE -> At.INVESTIGATION;
            case DROP -> At.DROPPED;
            case AGREE, CHANGE -> At.DEFENCE;
        };
    }

    private static <D extends Record> Obstacle<D> notReviewed(Class<D> decision) {
        return rule("PEN-025", "行政处罚法 58", "未经法制审核或者审核未通过的，不得作出决定")
                .on(decision)
                .untilOthers()
                .refuses((c, on) -> !reviewed(c));
    }

    /** Whether the latest review passed and nothing was filed after it that it had to see. */
    public static boolean reviewed(Case file) {
        return file.last(Review.class).map(Review::passed).orElse(false)
                && file.since(Review.class, Submit.class)
                && file.since(Review.class, Conclude.class)
                && file.since(Review.class, Notify.class)
                && file.since(Review.class, Defend.class)
                && file.since(Review.class, Opine.class);
    }

    /** Whether the leaders are to discuss the case, as it is proposed (art. 57, PEN-028). */
    static boolean toBeDiscussed(Case file, On on) {
        return complex(file) || proposed(file).stream().anyMatch(each -> serious(each, on));
    }

    /** Whether the Party group is to discuss the case after them, as it is proposed or as they concluded (R132). */
    static boolean toPartyGroup(Case file, On on) {
        return proposed(file).stream().anyMatch(each -> reachesPartyGroup(each, on));
    }

    private static boolean serious(Penalising penalty, On on) {
        return Amounts.reaches(penalty.fine(), Amounts.DISCUSSED, on)
                || Amounts.reaches(penalty.confiscated(), Amounts.DISCUSSED_CONFISCATION, on)
                || penalty.hasAny(Kind.SERIOUS);
    }

    private static boolean reachesPartyGroup(Penalising penalty, On on) {
        return Amounts.reaches(penalty.fine(), Amounts.PARTY_GROUP, on);
    }

    /** What stands: the leaders' conclusion, else what was submitted, else what the investigation proposed. */
    private static List<Proposed> proposed(Case file) {
        if (discussed(file, Discuss.class))
            return file.last(Discuss.class).map(Discuss::concluded).orElse(List.of());
        return file.last(Submit.class)
                .map(Submit::proposed)
                .filter(lines -> !lines.isEmpty())
                .or(() -> file.last(Conclude.class).map(Conclude::proposed))
                .orElse(List.of());
    }

    private static boolean complex(Case file) {
        return file.last(Submit.class).map(Submit::complex).orElse(false)
                || file.last(Conclude.class).map(Conclude::complex).orElse(false);
    }

    private static boolean discussed(Case file, Class<? extends Discussed> meeting) {
        return file.has(meeting) && file.since(meeting, Submit.class);
    }

    private static boolean agrees(Proposed concluded, Decide decide) {
        return concluded.party().equals(decide.party())
                && concluded.fine().equals(decide.fine())
                && concluded.confiscated().equals(decide.confiscated())
                && new HashSet<>(concluded.kinds()).equals(new HashSet<>(decide.kinds()));
    }
}
