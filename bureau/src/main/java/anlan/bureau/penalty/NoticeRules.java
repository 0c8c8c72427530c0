package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.HearingPapers.EndHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.Recheck;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.ForParty;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.law.Due;

/** Telling a party what is proposed, and hearing it. */
public final class NoticeRules {

    /** 较大数额罚款等, 应当告知当事人有要求听证的权利 (Administrative Penalty Law art. 63). */
    public static final Obstacle<Notify> HEARING_NOT_OFFERED = rule(
                    "HEA-001", "行政处罚法 63", "拟作出较大数额罚款、没收较大数额违法所得、停产停业、吊销许可证件等处罚的，应当告知要求听证的权利")
            .on(Notify.class)
            .showing("较大数额", (c, in, on) -> Amounts.shown(Amounts.hearing(c, in.party()), on))
            .refuses((c, in, on) -> Amounts.heard(c, in.party(), in, on) && !in.hearingOffered());

    /** 不得因当事人陈述、申辩而给予更重的处罚 (art. 45): a later notice is heavier only on new facts. */
    public static final Obstacle<Notify> HEAVIER_WITHOUT_NEW_FACTS = rule(
                    "PEN-023", "行政处罚法 45", "不得因当事人陈述、申辩而给予更重的处罚；加重的，应当有新的事实并重新告知")
            .on(Notify.class)
            .refuses((c, in, on) -> in.newFacts() == null
                    && c.last(Notify.class, in.party())
                            .map(before -> Weight.heavier(in, before))
                            .orElse(false));

    /** 事前告知 names evidence that is in the file and may be used (art. 46). */
    public static final Obstacle<Notify> NOTICE_EVIDENCE = DecisionRules.evidence(Notify.class, Notify::evidence);

    /** A party on whom a decision was made is not told of another. */
    public static final Obstacle<Notify> SETTLED = rule("PEN-022", "行政处罚法 44", "已对该当事人作出决定")
            .on(Notify.class)
            .refusesParty((c, party, on) -> Progress.settled(c, party));

    /** A party speaks, or waives, after it was told (art. 44, 45). */
    public static final Obstacle<ForParty> NOT_TOLD = rule("PEN-022", "行政处罚法 44", "尚未向该当事人送达事前告知")
            .on(ForParty.class)
            .refusesParty((c, party, on) -> !Progress.told(c, party));

    /** What is checked must have been said. */
    public static final Obstacle<Recheck> NO_DEFENCE = rule("PEN-023", "行政处罚法 45", "该当事人没有待复核的陈述申辩")
            .on(Recheck.class)
            .refusesParty((c, party, on) -> !c.has(Defend.class, party) || c.since(Recheck.class, Defend.class, party));

    /** Nothing to serve before it was written. */
    public static final Obstacle<ServeNotice> NOT_WRITTEN = rule("PEN-022", "行政处罚法 44", "尚未作出对该当事人的事前告知")
            .on(ServeNotice.class)
            .refusesParty((c, party, on) -> !c.has(Notify.class, party)
                    || !c.since(Notify.class, Annul.class, party)
                    || Progress.told(c, party));

    /** 行政机关在作出行政处罚决定之前, 应当告知 (art. 44, 62): the latest notice reached the party. */
    public static final Obstacle<Decide> NOT_NOTIFIED = rule("PEN-022", "行政处罚法 44", "作出行政处罚决定之前，应当告知拟处罚的内容及事实、理由、依据")
            .on(Decide.class)
            .refusesParty((c, party, on) -> !Progress.told(c, party));

    /** Facts or basis changed since the notice: the party is told again (art. 44, 62). */
    public static final Obstacle<Decide> CHANGED = rule("PEN-022", "行政处罚法 44", "认定的违法行为或者处罚依据改变的，应当重新告知")
            .on(Decide.class)
            .refuses((c, in, on) -> c.last(Notify.class, in.party())
                    .map(told -> !told.violation().equals(in.violation())
                            || !told.basis().equals(in.basis())
                            || !told.kinds().containsAll(in.kinds()))
                    .orElse(false));

    /** The time to state and defend has run out, unless it was waived in writing (art. 45, PEN-024). */
    public static final Obstacle<Decide> DEFENCE_OPEN = rule("PEN-024", "行政处罚法 45", "陈述申辩期未满，当事人也没有书面放弃")
            .on(Decide.class)
            .untilTime()
            .showing(
                    "期满日",
                    (c, in, on) -> c.due(Terms.TO_DEFEND, in.party(), on)
                            .map(Due::lastDay)
                            .map(Object::toString)
                            .orElse("尚未送达"))
            .refuses((c, in, on) -> !waived(c, in) && !c.over(Terms.TO_DEFEND, in.party(), on));

    /** 当事人要求听证的, 应当在行政机关告知后五日内提出 (art. 64): until then the decision waits. */
    public static final Obstacle<Decide> HEARING_MAY_BE_ASKED = rule("HEA-003", "行政处罚法 64", "要求听证的期限未满，当事人也没有书面放弃")
            .on(Decide.class)
            .untilTime()
            .showing(
                    "期满日",
                    (c, in, on) -> c.due(Terms.TO_ASK_HEARING, in.party(), on)
                            .map(Due::lastDay)
                            .map(Object::toString)
                            .orElse("尚未送达"))
            .refuses((c, in, on) -> offered(c, in.party())
                    && !waived(c, in)
                    && !heard(c, in.party())
                    && !c.over(Terms.TO_ASK_HEARING, in.party(), on));

    /** The decision needs the offer of a hearing that its own weight asks for (art. 63). */
    public static final Obstacle<Decide> HEARING_OWED = rule("HEA-001", "行政处罚法 63", "应当告知听证权利而没有告知")
            .on(Decide.class)
            .showing("较大数额", (c, in, on) -> Amounts.shown(Amounts.hearing(c, in.party()), on))
            .refuses((c, in, on) -> Amounts.heard(c, in.party(), in, on) && !offered(c, in.party()));

    /** 对当事人提出的事实、理由和证据, 应当进行复核 (art. 45). */
    public static final Obstacle<Submit> NOT_RECHECKED = rule("PEN-023", "行政处罚法 45", "对当事人提出的事实、理由和证据，应当进行复核")
            .on(Submit.class)
            .refuses((c, on) -> unchecked(c));

    /** As before the review, so before the decision: what was said in between is checked too. */
    public static final Obstacle<Decide> DEFENCE_UNCHECKED = rule("PEN-023", "行政处罚法 45", "对当事人提出的事实、理由和证据，应当进行复核")
            .on(Decide.class)
            .refuses((c, on) -> unchecked(c));

    /** 不得因当事人陈述、申辩而给予更重的处罚 (art. 45). */
    public static final Obstacle<Decide> RAISED = rule("PEN-023", "行政处罚法 45", "不得因当事人陈述、申辩而给予更重的处罚")
            .on(Decide.class)
            .showing(
                    "告知的罚款",
                    (c, in, on) -> c.last(Notify.class, in.party())
                            .map(told -> told.fine().display())
                            .orElse("未告知"))
            .refuses((c, in, on) -> c.last(Notify.class, in.party())
                    .map(told -> Weight.heavier(in, told))
                    .orElse(false));

    private NoticeRules() {}

    private static boolean waived(Case file, ForParty in) {
        return file.since(WaiveRights.class, Notify.class, in.party());
    }

    /** Whether the latest notice told of the right to a hearing. */
    static boolean offered(Case file, String party) {
        return file.last(Notify.class, party).map(Notify::hearingOffered).orElse(false);
    }

    /** Whether the hearing that was offered was held, or given up, already. */
    private static boolean heard(Case file, String party) {
        return file.since(Opine.class, Notify.class, party) || file.since(EndHearing.class, Notify.class, party);
    }

    private static boolean unchecked(Case file) {
        return file.parties().stream()
                .map(Party::key)
                .anyMatch(party -> file.has(Defend.class, party) && !file.since(Recheck.class, Defend.class, party));
    }

    /** Whether a party may still ask for a hearing on that day. */
    static boolean mayAskHearing(Case file, String party, On on) {
        return offered(file, party) && Progress.told(file, party) && !file.over(Terms.TO_ASK_HEARING, party, on);
    }
}
