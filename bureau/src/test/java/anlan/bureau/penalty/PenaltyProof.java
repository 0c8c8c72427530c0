package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyExamples.*;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.DecisionPapers.SameAct;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.HearingPapers.AskHearing;
import anlan.bureau.penalty.HearingPapers.EndHearing;
import anlan.bureau.penalty.HearingPapers.HoldHearing;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.InvestigationPapers.Collect;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Conclude.Outcome;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.Recheck;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.bureau.penalty.Penalising.Kind;
import anlan.bureau.penalty.ReviewPapers.AnswerReview;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.penalty.ReviewPapers.Point;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.bureau.penalty.ReviewPapers.Verdict;
import anlan.bureau.story.Cast;
import anlan.bureau.story.PenaltyPapers;
import anlan.law.Law;
import anlan.proof.Explorer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The penalty procedure as it is walked: in parts, each with the acts that meet each other, because all acts together
 * have too many states. What only two parts together could do is not seen.
 */
public final class PenaltyProof {

    private static final UUID REVIEWER = Cast.id(CAST.reviewer());
    private static final UUID HOST = Cast.id(CAST.host());
    private static final String BASIS = "《安全生产法》第九十七条第七项";
    private static final String V = "V-10";

    private PenaltyProof() {}

    /** All parts by name, by the law as shipped. */
    public static Map<String, Explorer> parts() {
        return parts(Law.shipped());
    }

    /** All parts by name, by this law; their papers lie at its thresholds. */
    static Map<String, Explorer> parts(Law law) {
        PenaltyStart start = new PenaltyStart(law);
        Map<String, Explorer> parts = new LinkedHashMap<>();
        parts.put("施行之前", early(start));
        parts.put("立案", filing(start));
        parts.put("告知与申辩", defence(start));
        parts.put("决定", deciding(start));
        parts.put("听证与集体讨论", hearing(start));
        parts.put("党组审议与幅度", partyGroup(start));
        parts.put("中止与保存", BesideProof.standing(start));
        parts.put("中止时的告知与听证", BesideProof.held(start));
        parts.put("涉嫌犯罪", BesideProof.crime(start));
        parts.put("较晚发现的犯罪", BesideProof.crimeLater(start));
        parts.put("询问与鉴定", BesideProof.investigation(start));
        parts.put("送达", BesideProof.service(start));
        parts.put("地址不明", BesideProof.addressless(start));
        parts.put("不予处罚", AfterProof.exemption(start));
        parts.put("撤销后重作", AfterProof.again(start));
        parts.put("执行", AfterProof.execution(start));
        parts.put("加处罚款与分期", AfterProof.late(start));
        return parts;
    }

    /** Before the law this procedure follows was in force nothing can be filed. */
    private static Explorer early(PenaltyStart start) {
        LocalDate early = LocalDate.parse("2021-08-30");
        return start.base(early)
                .until(At.INVESTIGATION)
                .examples(File.class, (file, day) -> List.of(file(V, early.minusDays(4), early.minusDays(4), false)))
                .example(
                        FilingPapers.DeclineFiling.class, new FilingPapers.DeclineFiling("本程序施行以前的案件，作为历史案件录入。", null));
    }

    /** Filing at the limitation, and every way a file can be wrong. */
    private static Explorer filing(PenaltyStart start) {
        return start.base()
                .until(At.NOTICE)
                .example(
                        File.class,
                        file(V),
                        file(V, START.minusDays(4), START.plusDays(1), false),
                        file(V, START.minusYears(2).minusDays(5), START, false),
                        file(V, START.minusYears(5), START, true),
                        file(V, START.minusYears(5).minusDays(5), START, true),
                        file("V-无", START, START, false),
                        file(V, List.of(UNIT, UNIT), CAST.handlers()),
                        file(
                                V,
                                List.of(UNIT),
                                List.of(Cast.id(CAST.first()), Cast.id(CAST.second()), Cast.id(CAST.first()))))
                .remembering(File.class, file -> file.violation())
                .example(Collect.class, PenaltyPapers.collect(CAST), collectHiding())
                .example(
                        Conclude.class,
                        conclude(V, Outcome.PENALTY, false, false, fine(start.small())),
                        conclude(V, Outcome.PENALTY, true, false, fine(start.small())),
                        conclude(V, Outcome.PENALTY, false, false),
                        conclude("V-无", Outcome.PENALTY, false, false, fine(start.small())),
                        conclude(V, Outcome.PENALTY, false, false, proposed("案外人", Kind.FINE)),
                        conclude(V, Outcome.PENALTY, false, false, proposed(PARTY, Kind.CLOSE)));
    }

    /** Notice, defence, review. */
    private static Explorer defence(PenaltyStart start) {
        long small = start.small();
        return start.upToConclusion(V, small)
                .until(At.EXECUTION)
                .example(
                        Notify.class,
                        told(V, small, false, null),
                        told(V, small + 5_000, false, "新的事实"),
                        told(V, small + 5_000, false, null))
                .example(Defend.class, new Defend(PARTY, "申辩", List.of()))
                .example(Recheck.class, new Recheck(PARTY, false, "经复核，申辩理由不成立，不予采纳。"))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(
                        Review.class,
                        PenaltyPapers.review(CAST),
                        review(REVIEWER, Review.Conclusion.CORRECT, false),
                        review(REVIEWER, Review.Conclusion.AGREE, false),
                        review(REVIEWER, Review.Conclusion.AGREE, true, Point.LAW),
                        review(Cast.id(CAST.second()), Review.Conclusion.AGREE, true))
                .example(
                        AnswerReview.class,
                        new AnswerReview(List.of(new ReviewPapers.Answer(Point.FACTS, "已补正"))),
                        new AnswerReview(List.of(new ReviewPapers.Answer(Point.LAW, "已补正"))))
                .example(Decide.class, decide(V, small), decide(V, small + 5_000));
    }

    /** Every way a notice and a decision can be wrong by themselves. */
    private static Explorer deciding(PenaltyStart start) {
        long small = start.small();
        List<String> licence = List.of("营业执照");
        return start.upToConclusion(V, small)
                .until(At.SERVICE)
                .example(
                        Notify.class,
                        told(V, small, Kind.FINE, Kind.WARNING),
                        told("V-无", small, false, null),
                        told(V, 100_001, true, "新的事实"),
                        toldOn(V, small, List.of("没有的证据"), Kind.FINE),
                        toldOn(V, small, List.of("营业执照"), Kind.FINE, Kind.CLOSE))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(
                        Decide.class,
                        decide(V, small),
                        decide(V, 100_001),
                        decide("V-无", small),
                        decide(V, small, SameAct.SAME_ACT, "基准", "专户", BASIS, licence, Kind.FINE),
                        decide(V, small, SameAct.NONE, null, "专户", BASIS, licence, Kind.FINE),
                        decide(V, small, SameAct.NONE, "基准", null, BASIS, licence, Kind.FINE),
                        decide(V, small, SameAct.NONE, "基准", "专户", "另一条", licence, Kind.FINE),
                        decide(V, small, SameAct.NONE, "基准", "专户", BASIS, List.of("没有的证据"), Kind.FINE),
                        decide(V, small, SameAct.NONE, "基准", "专户", BASIS, licence, Kind.WARNING),
                        decide(V, small, SameAct.NONE, "基准", "专户", BASIS, licence, Kind.FINE, Kind.CLOSE));
    }

    /** A fine at the thresholds of hearing and discussion. */
    private static Explorer hearing(PenaltyStart start) {
        long both = Math.max(start.hearing(), start.discussion());
        long less = Math.min(start.hearing(), start.discussion());
        return start.upToConclusion(V, both)
                .until(At.EXECUTION)
                .example(Notify.class, told(V, both, true, null), told(V, start.hearing(), false, null))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .examples(
                        AskHearing.class,
                        (file, day) -> file.has(EndHearing.class) || file.has(Opine.class)
                                ? List.of()
                                : List.of(PenaltyPapers.askHearing(UNIT)))
                .examples(
                        NotifyHearing.class,
                        (file, day) -> file.has(NotifyHearing.class)
                                ? List.of()
                                : List.of(
                                        PenaltyPapers.notifyHearing(UNIT, CAST, day.plusDays(16)),
                                        PenaltyPapers.notifyHearing(UNIT, CAST, day.plusDays(3)),
                                        new NotifyHearing(
                                                PARTY,
                                                day.plusDays(16),
                                                "09:30",
                                                "会议室",
                                                Cast.id(CAST.first()),
                                                true,
                                                null),
                                        new NotifyHearing(PARTY, day.plusDays(16), "09:30", "会议室", NOBODY, true, null),
                                        new NotifyHearing(PARTY, day.plusDays(16), "09:30", "会议室", HOST, false, null)))
                .example(
                        HoldHearing.class,
                        PenaltyPapers.holdHearing(UNIT, CAST),
                        new HoldHearing(PARTY, Cast.id(CAST.second()), List.of(), PenaltyPapers.SCAN, true, null),
                        new HoldHearing(PARTY, HOST, List.of("甲", "乙", "丙"), PenaltyPapers.SCAN, true, null),
                        new HoldHearing(PARTY, HOST, List.of(), PenaltyPapers.SCAN, false, null))
                .example(EndHearing.class, new EndHearing(PARTY, "无正当理由不到场"))
                .example(Opine.class, PenaltyPapers.opine(UNIT))
                .example(Exempt.class, PenaltyPapers.exempt(UNIT))
                .example(Submit.class, PenaltyPapers.submit(true, fine(both)), PenaltyPapers.submit(false, fine(both)))
                .example(Discuss.class, discuss(Verdict.AGREE, both), discuss(Verdict.CHANGE, less - 1))
                .example(Decide.class, decide(V, both), decide(V, less - 1));
    }

    private static Discuss discuss(Verdict verdict, long yuan) {
        return new Discuss(
                null,
                START,
                null,
                CAST.leaders(),
                List.of(),
                PenaltyPapers.speeches(CAST),
                verdict,
                List.of(fine(yuan)),
                PenaltyPapers.SCAN);
    }

    private static DiscussInPartyGroup partyGroup(Verdict verdict, long yuan) {
        return new DiscussInPartyGroup(
                null,
                START,
                null,
                CAST.leaders(),
                List.of(),
                PenaltyPapers.speeches(CAST),
                verdict,
                List.of(fine(yuan)),
                PenaltyPapers.SCAN);
    }

    /** A fine at the threshold of the Party group, and below the least of its range. */
    private static Explorer partyGroup(PenaltyStart start) {
        String v = "V-14";
        long group = start.amount("R132.party-group");
        return start.upToConclusion(v, group)
                .until(At.EXECUTION)
                .example(Notify.class, told(v, group, true, null))
                .example(WaiveRights.class, PenaltyPapers.waive(UNIT))
                .example(
                        Discuss.class,
                        discuss(Verdict.AGREE, group),
                        discuss(Verdict.CHANGE, group - 1),
                        discuss(Verdict.CHANGE, 99_999),
                        discuss(Verdict.MORE_EVIDENCE, group),
                        discuss(Verdict.DROP, group))
                .example(
                        DiscussInPartyGroup.class,
                        partyGroup(Verdict.AGREE, group),
                        partyGroup(Verdict.CHANGE, group - 1))
                .example(Decide.class, decide(v, group), decide(v, group - 1), decide(v, 99_999), decide(v, 500_001));
    }
}
