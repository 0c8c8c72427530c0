package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.ForParty;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.law.Money;
import java.util.ArrayList;
import java.util.List;

/** What penalties record for figures; each fact carries the nature of the case. */
public final class Facts {

    /** 立案. */
    public static final FactKind FILED = new FactKind("penalty.filed", "立案", "件");

    /** 涉嫌违法行为: one for each party filed against; the subject is party and violation. */
    public static final FactKind CHARGED = new FactKind("penalty.charged", "涉嫌违法行为", "件次");

    /** 法制审核. */
    public static final FactKind REVIEWED = new FactKind("penalty.reviewed", "法制审核", "件");

    /** 负责人集体讨论. */
    public static final FactKind DISCUSSED = new FactKind("penalty.discussed", "负责人集体讨论", "件");

    /** 党组集体审议. */
    public static final FactKind PARTY_GROUP = new FactKind("penalty.party-group", "党组集体审议", "件");

    /** 作出处罚决定, with the fine as amount. */
    public static final FactKind DECIDED = new FactKind("penalty.decided", "行政处罚决定", "件");

    /** 罚款: one for each fine; the subject is party and violation, so that a second fine is seen. */
    public static final FactKind FINED = new FactKind("penalty.fined", "罚款", "元");

    /** 罚款数额: what was imposed for a violation; the subject is the violation, so that like cases can be compared. */
    public static final FactKind FINE_LEVEL = new FactKind("penalty.fine-level", "同类违法行为罚款", "元");

    /** 不予处罚. */
    public static final FactKind EXEMPTED = new FactKind("penalty.exempted", "不予处罚决定", "件");

    /** 决定送达. */
    public static final FactKind SERVED = new FactKind("penalty.served", "决定送达", "件");

    /** 罚款缴纳. */
    public static final FactKind PAID = new FactKind("penalty.paid", "罚款缴纳", "元");

    /** 加处罚款. */
    public static final FactKind SURCHARGED = new FactKind("penalty.surcharged", "加处罚款", "元");

    /** 申请强制执行. */
    public static final FactKind COURT = new FactKind("penalty.court", "申请强制执行", "件");

    /** 结案. */
    public static final FactKind CLOSED = new FactKind("penalty.closed", "结案", "件");

    /** 撤案. */
    public static final FactKind DROPPED = new FactKind("penalty.dropped", "撤案", "件");

    /** 不予立案. */
    public static final FactKind NOT_FILED = new FactKind("penalty.not-filed", "不予立案", "件");

    /** 移送公安机关. */
    public static final FactKind TO_POLICE = new FactKind("penalty.to-police", "移送公安机关", "件");

    /** 移送其他机关. */
    public static final FactKind HANDED_OVER = new FactKind("penalty.handed-over", "移送其他机关", "件");

    private Facts() {}

    /** One of them on the day, of the nature of the case. */
    static List<Fact> one(FactKind kind, Case file, On on) {
        return List.of(kind.on(on.day()).nature(nature(file)));
    }

    /** One of them on the day, about a party. */
    static List<Fact> one(FactKind kind, Case file, ForParty in, On on) {
        return one(kind, file, in, Money.ZERO, on);
    }

    /** One of them on the day, about a party, of this amount. */
    static List<Fact> one(FactKind kind, Case file, ForParty in, Money amount, On on) {
        String subject = file.party(in.party()).map(Party::subject).orElse(in.party());
        return List.of(
                kind.on(on.day()).of(amount).about(in.party()).subject(subject).nature(nature(file)));
    }

    /** Filing: the case, and what each party is charged with. */
    static List<Fact> filed(Case file, File in, On on) {
        List<Fact> facts = new ArrayList<>(one(FILED, file, on));
        in.parties()
                .forEach(party -> facts.add(CHARGED.on(on.day())
                        .about(party.key())
                        .subject(offence(party.subject(), in.violation()))
                        .nature(nature(file))));
        return facts;
    }

    /** A decision: one for the case in which it falls, one for its fine. */
    static List<Fact> decided(Case file, Decide in, On on) {
        List<Fact> facts = new ArrayList<>(one(DECIDED, file, in, in.fine(), on));
        if (!in.fine().isZero()) {
            facts.add(fine(file, in, in.fine(), 1, on));
            facts.add(FINE_LEVEL
                    .on(on.day())
                    .of(in.fine())
                    .subject(in.violation())
                    .nature(nature(file)));
        }
        return facts;
    }

    /** A revoked decision takes back what it recorded. */
    static List<Fact> annulled(Case file, ForParty annul, On on) {
        return file.last(Decide.class, annul.party())
                .map(in -> {
                    Money back = Money.ZERO.minus(in.fine());
                    List<Fact> facts = new ArrayList<>();
                    one(DECIDED, file, annul, back, on).forEach(fact -> facts.add(fact.times(-1)));
                    if (!in.fine().isZero()) facts.add(fine(file, in, back, -1, on));
                    return List.copyOf(facts);
                })
                .orElse(List.of());
    }

    /** Party and violation as one subject. */
    public static String offence(String subject, String violation) {
        return subject + "|" + violation;
    }

    private static Fact fine(Case file, Decide in, Money amount, int times, On on) {
        String subject = file.party(in.party()).map(Party::subject).orElse(in.party());
        return FINED.on(on.day())
                .times(times)
                .of(amount)
                .about(in.party())
                .subject(offence(subject, in.violation()))
                .nature(nature(file));
    }

    private static String nature(Case file) {
        return file.last(File.class).map(File::nature).map(Nature::label).orElse("");
    }
}
