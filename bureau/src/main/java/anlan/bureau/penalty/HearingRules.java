package anlan.bureau.penalty;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.penalty.HearingPapers.AskHearing;
import anlan.bureau.penalty.HearingPapers.HoldHearing;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.kernel.casefile.Obstacle;
import anlan.law.Bound;
import anlan.law.Due;
import anlan.law.Start;
import java.util.List;

/** The hearing, in short form. */
public final class HearingRules {

    /** 应当在行政机关告知后五日内提出 (Administrative Penalty Law art. 64). */
    public static final Obstacle<AskHearing> ASKED_TOO_LATE = rule("HEA-003", "行政处罚法 64", "要求听证的，应当在行政机关告知后五日内提出")
            .on(AskHearing.class)
            .showing(
                    "期满日",
                    (c, in, on) -> c.due(Terms.TO_ASK_HEARING, in.party(), on)
                            .map(Due::lastDay)
                            .map(Object::toString)
                            .orElse("未告知听证权利"))
            .refusesParty((c, party, on) -> !NoticeRules.mayAskHearing(c, party, on));

    /** One hearing at a time. */
    public static final Obstacle<AskHearing> ASKED_ALREADY = rule("HEA-003", "行政处罚法 64", "该当事人的听证正在进行")
            .on(AskHearing.class)
            .refusesParty((c, party, on) -> c.isOpen(Terms.HEARING, party));

    /** 应当在举行听证的七日前, 通知当事人及有关人员听证的时间、地点 (art. 64). */
    public static final Obstacle<NotifyHearing> TOO_SOON = rule("HEA-004", "行政处罚法 64", "应当在举行听证的七日前，通知当事人听证的时间、地点")
            .on(NotifyHearing.class)
            .refuses((c, in, on) -> on.law().find("HEA-004", on.day()).isPresent()
                    && !Due.count(
                                    new Start("听证通知", on.day()),
                                    on.law().term("HEA-004", on.day()),
                                    Bound.PARTY,
                                    on.law().calendar())
                            .over(in.held()));

    /** 听证由行政机关指定的非本案调查人员主持 (art. 64). */
    public static final Obstacle<NotifyHearing> HOST_NAMED = rule("OFF-007", "行政处罚法 64", "听证由非本案调查人员主持")
            .on(NotifyHearing.class)
            .refuses((c, in, on) -> Progress.investigators(c).contains(in.host()));

    /** The host is somebody of the bureau; the party reads the name in the notice. */
    public static final Obstacle<NotifyHearing> HOST_UNKNOWN = rule("OFF-007", "行政处罚法 64", "听证主持人不在人员名册上")
            .on(NotifyHearing.class)
            .looking(Needs.PEOPLE, (c, in) -> List.of(in.host()))
            .refuses((c, in, known, on) -> known.people().isEmpty());

    /** As when it was announced, so when it is held. */
    public static final Obstacle<HoldHearing> HOST = rule("OFF-007", "行政处罚法 64", "听证由非本案调查人员主持")
            .on(HoldHearing.class)
            .refuses((c, in, on) -> Progress.investigators(c).contains(in.host()));

    /** 除涉及国家秘密、商业秘密或者个人隐私依法予以保密外, 听证公开举行 (art. 64). */
    public static final Obstacle<NotifyHearing> CLOSED_WITHOUT_REASON = rule(
                    "HEA-005", "行政处罚法 64", "不公开举行听证的，应当说明涉及国家秘密、商业秘密或者个人隐私")
            .on(NotifyHearing.class)
            .refuses((c, in, on) -> !in.open() && in.closedFor() == null);

    /** A hearing is held on the day that was told, not before. */
    public static final Obstacle<HoldHearing> NOT_ANNOUNCED = rule("HEA-004", "行政处罚法 64", "没有按通知的日期举行听证")
            .on(HoldHearing.class)
            .showing(
                    "通知的日期",
                    (c, in, on) -> c.last(NotifyHearing.class, in.party())
                            .map(told -> told.held().toString())
                            .orElse("尚未通知"))
            .refusesParty((c, party, on) -> !c.since(NotifyHearing.class, AskHearing.class, party)
                    || c.last(NotifyHearing.class, party)
                            .map(told -> on.day().isBefore(told.held()))
                            .orElse(true));

    /** 可以委托一至二人代理 (art. 64). */
    public static final Obstacle<HoldHearing> TOO_MANY_AGENTS = rule("HEA-006", "行政处罚法 64", "当事人可以委托一至二人代理")
            .on(HoldHearing.class)
            .refuses((c, in, on) -> on.law().find("HEA-006", on.day()).isPresent()
                    && in.agents().size() > on.law().count("HEA-006", on.day()));

    /** 笔录应当交当事人核对无误后签字; 拒绝签字的由主持人注明 (art. 64). */
    public static final Obstacle<HoldHearing> RECORD = rule("HEA-008", "行政处罚法 64", "听证笔录由当事人核对签字；拒绝的，由主持人在笔录中注明")
            .on(HoldHearing.class)
            .refuses((c, in, on) -> !in.signed() && in.refusal() == null);

    /** 应当根据听证笔录作出决定 (art. 65): the opinion follows the hearing. */
    public static final Obstacle<Opine> NOT_HELD = rule("HEA-009", "行政处罚法 65", "听证尚未举行，没有听证笔录")
            .on(Opine.class)
            .refusesParty((c, party, on) ->
                    !c.since(HoldHearing.class, AskHearing.class, party) || !c.has(HoldHearing.class, party));

    private HearingRules() {}
}
