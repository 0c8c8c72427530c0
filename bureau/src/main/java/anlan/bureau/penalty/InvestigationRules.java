package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.Evidence.Element;
import anlan.bureau.penalty.FilingPapers.Drop;
import anlan.bureau.penalty.FilingPapers.HandOver;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Conclude.Outcome;
import anlan.bureau.penalty.InvestigationPapers.Extend;
import anlan.bureau.penalty.InvestigationPapers.Interview;
import anlan.bureau.penalty.InvestigationPapers.Preserve;
import anlan.bureau.penalty.InvestigationPapers.ReceiveAppraisal;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What stands in the way while facts are gathered, and when the investigation ends. */
public final class InvestigationRules {

    /** 询问或者检查应当制作笔录 (Administrative Penalty Law art. 55); checked and signed, or the refusal noted. */
    public static final Obstacle<Interview> RECORD_SIGNED = rule("PEN-017", "行政处罚法 55", "询问应当制作笔录，由被询问人核对并签名；拒绝的应当注明原因")
            .on(Interview.class)
            .refuses((c, in, on) -> !in.signed() && in.refusal() == null);

    /** The record ends after it begins. */
    public static final Obstacle<Interview> RECORD_TIMES = rule("PEN-017", "行政处罚法 55", "询问结束时间应当晚于开始时间")
            .on(Interview.class)
            .refuses((c, in, on) -> !in.until().isAfter(in.from()));

    /** The parties learn of an expert's opinion that is used against them. */
    public static final Obstacle<ReceiveAppraisal> TOLD = rule("PEN-014", "行政处罚法 46", "鉴定意见应当告知当事人")
            .on(ReceiveAppraisal.class)
            .refuses((c, in, on) -> !in.told());

    /** Extension only on a basis in law; by default there is none (PEN-020). */
    public static final Obstacle<Extend> NO_EXTENSION = rule("PEN-020", "行政处罚法 60", "法律、法规、规章没有规定可以延长的，不得延长办案期限")
            .on(Extend.class)
            .showing("可以延长", (c, in, on) -> Amounts.shown("PEN-020.extension", on))
            .refuses((c, on) -> on.law()
                    .find("PEN-020.extension", on.day())
                    .map(days -> on.law().term("PEN-020.extension", on.day()).amount() == 0)
                    .orElse(true));

    /** 违法事实不清、证据不足的, 不得给予行政处罚 (art. 40): party and fact each rest on usable evidence. */
    public static final Obstacle<Conclude> NOT_PROVEN = rule("PEN-015", "行政处罚法 40", "违法事实不清、证据不足的，不得给予行政处罚")
            .on(Conclude.class)
            .showing(
                    "缺少查证属实且合法取得的证据",
                    (c, in, on) -> unproven(c).stream().map(Element::label).toList())
            .refuses((c, in, on) ->
                    in.outcome() == Outcome.PENALTY && !unproven(c).isEmpty());

    /** 给予行政处罚的, 应当明确对谁、给予什么处罚 (art. 57). */
    public static final Obstacle<Conclude> NOTHING_PROPOSED = rule("PEN-021", "行政处罚法 57", "拟给予行政处罚的，应当逐一提出对当事人的处理意见")
            .on(Conclude.class)
            .refuses((c, in, on) ->
                    in.outcome() == Outcome.PENALTY && in.proposed().isEmpty());

    /** A penalty cannot be proposed for a stranger to the case. */
    public static final Obstacle<Conclude> STRANGER = rule("PEN-021", "行政处罚法 57", "处理意见针对的不是本案当事人")
            .on(Conclude.class)
            .refuses((c, in, on) -> in.proposed().stream()
                    .anyMatch(each -> c.party(each.party()).isEmpty()));

    /** 违法行为轻微并及时改正, 没有造成危害后果的, 不予行政处罚 (art. 33). */
    public static final Obstacle<Conclude> MINOR = rule("PEN-038", "行政处罚法 33", "违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚")
            .on(Conclude.class)
            .refuses((c, in, on) -> in.outcome() == Outcome.PENALTY && in.minor() && in.corrected() && in.harmless());

    /** 实施行政处罚时, 应当责令当事人改正或者限期改正违法行为 (art. 28). */
    public static final Caution<Conclude> NO_CORRECTION = rule("PEN-018", "行政处罚法 28", "实施行政处罚时，应当责令当事人改正或者限期改正违法行为")
            .on(Conclude.class)
            .cautions((c, in, on) -> in.outcome() == Outcome.PENALTY && !in.corrected() && in.correction() == null);

    /** 违法行为涉嫌犯罪的, 应当及时移送司法机关 (art. 27): other organs are no way round it. */
    public static final Obstacle<HandOver> CRIME_GOES_TO_POLICE = rule("CRI-001", "行政处罚法 27", "违法行为涉嫌犯罪的，应当及时将案件移送司法机关")
            .on(HandOver.class)
            .refuses((c, on) -> c.isOpen(Terms.CRIME));

    /** One preservation at a time: its seven days are counted for itself. */
    public static final Obstacle<Preserve> PRESERVED_ALREADY = rule("PEN-016", "行政处罚法 56", "前一次先行登记保存尚未处理")
            .on(Preserve.class)
            .refuses((c, on) -> c.isOpen(Terms.PRESERVATION));

    /** A decision is revoked, not withdrawn with the case. */
    public static final Obstacle<Drop> DROPPED_AFTER_DECISION =
            rule("PEN-021", "行政处罚法 57", "已有当事人被作出决定，不得撤案").on(Drop.class).refuses((c, on) -> anySettled(c));

    /** As for withdrawal, so for another organ. */
    public static final Obstacle<HandOver> HANDED_OVER_AFTER_DECISION = rule(
                    "PEN-011", "行政处罚法 25", "已有当事人被作出决定，不得移送其他机关")
            .on(HandOver.class)
            .refuses((c, on) -> anySettled(c));

    private InvestigationRules() {}

    private static boolean anySettled(Case file) {
        return file.parties().stream().anyMatch(party -> Progress.settled(file, party.key()));
    }

    /** The day from which an extension runs: the last of the term it extends. */
    static LocalDate termEnds(Case file, Extend in, On on) {
        return file.running(Terms.CASE_TERM, null)
                .map(run -> file.due(Terms.CASE_TERM, run, on).lastDay())
                .orElse(on.day());
    }

    private static Set<Element> unproven(Case file) {
        Set<Element> open = EnumSet.of(Element.SUBJECT, Element.FACT);
        WithEvidence.in(file).stream().filter(Evidence::usable).forEach(evidence -> open.remove(evidence.proves()));
        return open;
    }
}
