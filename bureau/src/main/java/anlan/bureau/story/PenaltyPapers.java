package anlan.bureau.story;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.DecisionPapers.SameAct;
import anlan.bureau.penalty.Evidence;
import anlan.bureau.penalty.ExecutionPapers.Close;
import anlan.bureau.penalty.ExecutionPapers.Pay;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.bureau.penalty.FilingPapers.Source;
import anlan.bureau.penalty.Handover;
import anlan.bureau.penalty.Handover.Method;
import anlan.bureau.penalty.HearingPapers.AskHearing;
import anlan.bureau.penalty.HearingPapers.HoldHearing;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.InvestigationPapers.Collect;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Exchange;
import anlan.bureau.penalty.InvestigationPapers.Interview;
import anlan.bureau.penalty.MeetingPapers.Speech;
import anlan.bureau.penalty.MeetingPapers.Vote;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.bureau.penalty.Penalising.Kind;
import anlan.bureau.penalty.Proposed;
import anlan.bureau.penalty.PublicationPapers.Publish;
import anlan.bureau.penalty.ReviewPapers;
import anlan.bureau.penalty.ReviewPapers.Check;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Session;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.bureau.penalty.ReviewPapers.Verdict;
import anlan.bureau.penalty.Weighing.Gravity;
import anlan.bureau.penalty.Weighing.Liable;
import anlan.kernel.casefile.Party;
import anlan.law.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers of a penalty as a bureau would write them, for invented parties. */
public final class PenaltyPapers {

    /** A scan: the SM3 hash of nothing. */
    public static final List<String> SCAN = List.of("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");

    /** An invented enterprise. */
    public static final Party UNIT =
            new Party(Party.Kind.UNIT, "清源化工有限公司", null, "91330000MA0000000X", "清源县工业园1号", "沈涛", "0570-0000000");

    /** An invented person. */
    public static final Party PERSON =
            new Party(Party.Kind.PERSON, "沈涛", null, "330000198001010011", "清源县城关镇2号", null, "13000000000");

    private static final List<String> EVIDENCE = List.of("营业执照", "现场检查记录");

    private PenaltyPapers() {}

    /** 立案: found on the day before by an inspection. */
    public static File file(Cast cast, Nature nature, String violation, LocalDate ended, Party... parties) {
        return file(cast, nature, violation, ended, null, parties);
    }

    /** 立案 of what an inspection handed over; none where it was found otherwise. */
    public static File file(
            Cast cast, Nature nature, String violation, LocalDate ended, @Nullable UUID inspection, Party... parties) {
        return new File(
                cast.handlers(),
                nature == Nature.ACCIDENT ? Source.ACCIDENT : Source.INSPECTION,
                inspection,
                inspection == null ? List.of() : List.of(Affair.of(violation).finding()),
                nature,
                List.of(parties),
                violation,
                ended,
                ended,
                false,
                false,
                "检查发现该单位" + Affair.of(violation).finding() + "。",
                List.of(new Evidence("现场检查记录", Evidence.Kind.SITE, Evidence.Element.FACT, "行政检查移送", true, true, SCAN)));
    }

    /** 调查取证: who the party is. */
    public static Collect collect(Cast cast) {
        return new Collect(
                cast.handlers(),
                true,
                List.of(new Evidence(
                        "营业执照", Evidence.Kind.DOCUMENTARY, Evidence.Element.SUBJECT, "当事人提供复印件并盖章", true, true, SCAN)));
    }

    /** 询问 of the safety officer. */
    public static Interview interview(Cast cast, Instant from) {
        return new Interview(
                cast.handlers(),
                true,
                "钱进",
                "330000198505050019",
                "清源县城关镇3号",
                "安全管理人员",
                from,
                from.plusSeconds(3600),
                "清源县应急管理局询问室",
                List.of(new Exchange("检查记录载明的问题是否属实？", "属实，我单位立即改正。")),
                true,
                null,
                List.of());
    }

    /** 调查终结 with a fine proposed for each. */
    public static Conclude conclude(String violation, Proposed... proposed) {
        return new Conclude(
                Conclude.Outcome.PENALTY,
                violation,
                "经调查，当事人" + Affair.of(violation).facts() + "，事实清楚，证据充分。",
                false,
                true,
                false,
                false,
                "责令限期整改指令书",
                Arrays.asList(proposed));
    }

    /** What is proposed for a party: a fine only. */
    public static Proposed fine(Party party, Money fine) {
        return new Proposed(party.key(), List.of(Kind.FINE), fine, Money.ZERO);
    }

    /** 事前告知 of a fine. */
    public static Notify notice(Party party, String violation, Money fine, boolean hearing) {
        return new Notify(
                party.key(),
                violation,
                Affair.of(violation).facts(),
                EVIDENCE,
                Affair.of(violation).basis(),
                party.kind() == Party.Kind.UNIT ? Liable.UNIT : Liable.RESPONSIBLE,
                party.kind() == Party.Kind.UNIT ? Gravity.FIRST : Gravity.OVERDUE,
                null,
                "初次查处，已按期整改，裁量为一般档次",
                List.of(Kind.FINE),
                fine,
                Money.ZERO,
                hearing,
                null);
    }

    /** Handed to the party itself. */
    public static Handover direct(Party party) {
        return new Handover(Method.DIRECT, party.name(), SCAN, null, null, null, null, null);
    }

    /** 送达告知书. */
    public static ServeNotice serveNotice(Party party) {
        return new ServeNotice(party.key(), direct(party));
    }

    /** 书面放弃. */
    public static WaiveRights waive(Party party) {
        return new WaiveRights(party.key(), SCAN);
    }

    /** 要求听证. */
    public static AskHearing askHearing(Party party) {
        return new AskHearing(party.key(), "对处罚数额有异议，要求听证");
    }

    /** 听证通知. */
    public static NotifyHearing notifyHearing(Party party, Cast cast, LocalDate held) {
        return new NotifyHearing(party.key(), held, "09:30", "清源县应急管理局二楼会议室", Cast.id(cast.host()), true, null);
    }

    /** 举行听证. */
    public static HoldHearing holdHearing(Party party, Cast cast) {
        return new HoldHearing(party.key(), Cast.id(cast.host()), List.of("杜律师"), SCAN, true, null);
    }

    /** 听证意见. */
    public static Opine opine(Party party) {
        return new Opine(party.key(), "事实清楚，拟处罚适当，建议维持拟处罚意见。");
    }

    /** 提请法制审核. */
    public static Submit submit(boolean complex, Proposed... proposed) {
        return new Submit(complex, "当事人未提出新的事实，拟维持告知的处罚。", List.of(proposed));
    }

    /** 法制审核, everything in order. */
    public static Review review(Cast cast) {
        return new Review(
                Cast.id(cast.reviewer()),
                Arrays.stream(ReviewPapers.Point.values())
                        .map(point -> new Check(point, true, "符合规定"))
                        .toList(),
                Review.Conclusion.AGREE,
                "事实清楚，证据确凿，适用法律正确，程序合法，同意。");
    }

    /** 负责人集体讨论. */
    public static Discuss discuss(Cast cast, LocalDate day, Proposed... concluded) {
        return new Discuss(
                null,
                day,
                session(cast, day),
                cast.leaders(),
                List.of(),
                speeches(cast),
                Verdict.AGREE,
                List.of(concluded),
                SCAN);
    }

    /** 党组集体审议. */
    public static DiscussInPartyGroup discussInPartyGroup(Cast cast, LocalDate day, Proposed... concluded) {
        return new DiscussInPartyGroup(
                null,
                day,
                session(cast, day),
                cast.leaders(),
                List.of(),
                speeches(cast),
                Verdict.AGREE,
                List.of(concluded),
                SCAN);
    }

    private static Session session(Cast cast, LocalDate day) {
        return new Session(
                "三楼会议室",
                Story.at(day).minusSeconds(5400),
                Story.at(day).minusSeconds(1800),
                cast.leaders().getFirst(),
                Cast.id(cast.first()),
                Cast.id(cast.clerk()),
                List.of());
    }

    /** What the leaders say when they agree. */
    public static List<Speech> speeches(Cast cast) {
        return cast.leaders().stream()
                .map(leader -> new Speech(leader, "事实清楚，证据充分，裁量适当，同意拟处罚意见。", Vote.FOR))
                .toList();
    }

    /** 作出处罚决定: as told. */
    public static Decide decide(Notify told) {
        return new Decide(
                told.party(),
                told.violation(),
                told.facts(),
                told.evidence(),
                told.basis(),
                told.liable(),
                told.gravity(),
                told.measure(),
                "应急管理行政处罚裁量权基准（2024），一般档次",
                List.of(),
                told.discretion(),
                told.kinds(),
                told.fine(),
                told.confiscated(),
                "立即改正",
                "自收到本决定书之日起十五日内缴至指定银行",
                "清源县财政局非税专户 6200 0000 0000",
                SameAct.NONE);
    }

    /** 不予行政处罚. */
    public static Exempt exempt(Party party) {
        return new Exempt(party.key(), Exempt.Ground.MINOR, "违法行为轻微，已及时改正，没有造成危害后果。", "《行政处罚法》第三十三条第一款");
    }

    /** 送达决定书. */
    public static ServeDecision serveDecision(Party party) {
        return new ServeDecision(party.key(), direct(party));
    }

    /** 登记缴款. */
    public static Pay pay(Party party, Money amount, UUID slip) {
        return new Pay(party.key(), amount, "FS" + slip.toString().substring(0, 18));
    }

    /** 公开处罚信息. */
    public static Publish publish(Party party, String violation) {
        return new Publish(
                party.key(),
                true,
                true,
                true,
                party.name() + Affair.of(violation).facts());
    }

    /** 结案. */
    public static Close close() {
        return new Close("处以罚款", "已履行完毕");
    }
}
