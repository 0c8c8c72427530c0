package anlan.bureau.penalty;

import anlan.bureau.documents.ExecutionDocuments.Demand;
import anlan.bureau.documents.ExecutionDocuments.Receipt;
import anlan.bureau.documents.ExecutionDocuments.Served;
import anlan.bureau.documents.InvestigationDocuments.Exchange;
import anlan.bureau.documents.InvestigationDocuments.Interview;
import anlan.bureau.documents.Officer;
import anlan.bureau.documents.PenaltyDocuments;
import anlan.bureau.documents.PenaltyDocuments.DecisionOnPerson;
import anlan.bureau.documents.PenaltyDocuments.DecisionOnUnit;
import anlan.bureau.documents.PenaltyDocuments.Exemption;
import anlan.bureau.documents.PenaltyDocuments.HearingNotice;
import anlan.bureau.documents.PenaltyDocuments.HearingOfficer;
import anlan.bureau.documents.PenaltyDocuments.Notice;
import anlan.bureau.documents.PenaltyDocuments.Payment;
import anlan.bureau.documents.PenaltyDocuments.Substance;
import anlan.bureau.documents.PersonParty;
import anlan.bureau.documents.Remedies;
import anlan.bureau.documents.UnitParty;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Seen;
import anlan.kernel.document.Document;
import anlan.law.Article;
import anlan.law.Money;
import anlan.law.Quantity;
import anlan.law.violation.Violation;
import anlan.law.violation.Violations;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the documents of the main volume (正卷) show; every number of law comes from its dated value. */
final class Letters {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String CONTACT = "本案承办人";

    /** The letters by which a party is penalised. */
    static final Document<?>[] PENALTIES = {PenaltyDocuments.DECISION_ON_UNIT, PenaltyDocuments.DECISION_ON_PERSON};

    /** The letters that decide a case for a party. */
    static final Document<?>[] DECISIONS = {
        PenaltyDocuments.DECISION_ON_UNIT, PenaltyDocuments.DECISION_ON_PERSON, PenaltyDocuments.EXEMPTION
    };

    private Letters() {}

    /** 询问笔录. */
    static Interview interview(Case file, InvestigationPapers.Interview in, Seen seen, On on) {
        List<Officer> officers = Officer.certified(seen);
        int round = (int) file.all(InvestigationPapers.Interview.class).stream()
                .filter(other -> other.idNumber().equals(in.idNumber()))
                .count();
        return new Interview(
                in.from(),
                in.until(),
                Math.max(1, round),
                in.place(),
                Addressee.person(in.person(), in.idNumber(), in.home(), null, on.day()),
                null,
                officers,
                officers.isEmpty() ? "" : officers.getLast().name(),
                Charging.of(file)
                        .map(id -> InnerLetters.violation(file, id, on))
                        .orElse(""),
                in.exchanges().stream()
                        .map(each -> new Exchange(each.question(), each.answer()))
                        .toList(),
                in.refusal());
    }

    /** 行政处罚告知书. */
    static Notice notice(Case file, Notify in, On on) {
        return new Notice(
                in.party(),
                in.facts(),
                in.evidence(),
                duties(in.violation(), file, on),
                in.basis(),
                in.discretion(),
                InnerLetters.words(in),
                amount("PEN-024", on),
                in.hearingOffered() ? Integer.valueOf(amount("HEA-003", on)) : null,
                CONTACT);
    }

    /** 听证会通知书. */
    static HearingNotice hearing(Case file, NotifyHearing in, Seen seen, On on) {
        Needs.Known known = seen.of(Needs.PEOPLE).orElse(new Needs.Known(List.of()));
        return new HearingNotice(
                in.party(),
                InnerLetters.title(file),
                in.held().atTime(LocalTime.parse(in.time())).atZone(ZONE).toInstant(),
                in.place(),
                in.open() ? "公开" : "不公开",
                in.closedFor(),
                List.of(new HearingOfficer("主持人", known.name(in.host()), known.post(in.host()))),
                amount("HEA-006", on),
                CONTACT);
    }

    /** 行政处罚决定书 to a unit; null for a person. */
    static @Nullable DecisionOnUnit onUnit(Case file, Decide in, On on) {
        UnitParty unit = file.party(in.party()).map(Addressee::unit).orElse(null);
        return unit == null ? null : new DecisionOnUnit(unit, substance(file, in, on));
    }

    /** 行政处罚决定书 to a person; null for a unit. */
    static @Nullable DecisionOnPerson onPerson(Case file, Decide in, On on) {
        PersonParty person = file.party(in.party())
                .map(party -> Addressee.person(party, on.day()))
                .orElse(null);
        return person == null ? null : new DecisionOnPerson(person, substance(file, in, on));
    }

    private static Substance substance(Case file, Decide in, On on) {
        String payee = in.payee();
        return new Substance(
                in.facts(),
                in.evidence(),
                procedure(file, in),
                duties(in.violation(), file, on),
                in.basis(),
                in.discretion() + "适用" + (in.benchmark() == null ? "法定幅度" : in.benchmark()) + "。",
                in.correction(),
                List.of(InnerLetters.words(in) + "。" + in.performance()),
                payee == null || in.fine().isZero()
                        ? null
                        : new Payment(in.fine(), amount("PEN-032", on), payee, percent(on)),
                remedies(on));
    }

    private static String procedure(Case file, Decide in) {
        String told = "本机关已依法告知拟作出的行政处罚内容及事实、理由、依据和依法享有的权利。";
        String heard = file.has(Opine.class, in.party()) ? "本机关依申请举行了听证。" : "";
        if (file.since(WaiveRights.class, Notify.class, in.party())) return told + "当事人书面放弃陈述、申辩。";
        return told + heard + (file.has(Defend.class, in.party()) ? "当事人提出的陈述、申辩意见，本机关已进行复核。" : "当事人在规定期限内未提出陈述、申辩。");
    }

    /** 送达回证 for the document that was issued last of those asked for; where the party is unknown, the place stays open. */
    static Receipt receipt(Case file, Serving in, Seen seen, On on) {
        Handover how = in.handover();
        Optional<IssuedNumbers.Issued> served = IssuedNumbers.in(seen).latest();
        return new Receipt(
                InnerLetters.title(file),
                in.party(),
                List.of(new Served(
                        served.map(IssuedNumbers.Issued::label).orElse(null),
                        served.map(IssuedNumbers.Issued::number).orElse(null),
                        on.moment(),
                        file.party(in.party()).map(Party::address).orElse(null),
                        how.method().label(),
                        how.receiver(),
                        CONTACT)),
                how.witness() == null ? how.tried() : how.witness());
    }

    /** 不予行政处罚决定书. */
    static Exemption exemption(Case file, Exempt in, On on) {
        Optional<Party> party = file.party(in.party());
        return new Exemption(
                party.map(Addressee::unit).orElse(null),
                party.map(each -> Addressee.person(each, on.day())).orElse(null),
                in.facts(),
                in.ground().label(),
                in.basis(),
                in.ground().violated() ? "《中华人民共和国行政处罚法》第三十三条第三款" : null,
                remedies(on));
    }

    /** 缴纳罚款催告书; null before the decision has a number. */
    static @Nullable Demand demand(Case file, ExecutionPapers.Demand in, Seen seen, On on) {
        IssuedNumbers.Issued decision = IssuedNumbers.in(seen).latest().orElse(null);
        Decide decided = file.last(Decide.class, in.party()).orElse(null);
        if (decided == null || decision == null) return null;
        Money surcharge = Progress.surcharged(file, in.party());
        return new Demand(
                in.party(),
                decision.number(),
                decision.day(),
                Late.lastDay(file, in.party(), on).orElse(on.day()),
                decided.fine(),
                Progress.paid(file, in.party()),
                percent(on),
                surcharge,
                in.amount(),
                amount("EXE-003", on),
                payee(decided),
                amount("PEN-024", on),
                CONTACT);
    }

    /** 加处罚款决定书; null before the decision has a number. */
    static anlan.bureau.documents.ExecutionDocuments.@Nullable Surcharge surcharge(
            Case file, ExecutionPapers.Surcharge in, Seen seen, On on) {
        IssuedNumbers.Issued decision = IssuedNumbers.in(seen).latest().orElse(null);
        Decide decided = file.last(Decide.class, in.party()).orElse(null);
        if (decided == null || decision == null) return null;
        return new anlan.bureau.documents.ExecutionDocuments.Surcharge(
                in.party(),
                decision.number(),
                decision.day(),
                decided.fine(),
                Late.lastDay(file, in.party(), on).orElse(on.day()),
                file.dayOf(ExecutionPapers.ServeDemand.class).orElse(on.day()),
                in.until(),
                Late.days(file, in.party(), in.until(), on),
                percent(on),
                in.amount(),
                amount("PEN-032", on),
                payee(decided),
                remedies(on));
    }

    private static String payee(Decide decided) {
        return decided.payee() == null ? "" : decided.payee();
    }

    private static Remedies remedies(On on) {
        return Remedies.either(on.law(), on.day());
    }

    private static String duties(String violation, Case file, On on) {
        var ended =
                file.last(FilingPapers.File.class).map(FilingPapers.File::ended).orElse(on.day());
        return Violations.shipped()
                .find(violation, ended)
                .map(Violation::duties)
                .map(articles -> articles.stream().map(Article::display).collect(Collectors.joining("、")))
                .orElse("");
    }

    private static int percent(On on) {
        return on.law()
                .ratio("PEN-033.rate", on.day())
                .multiply(BigDecimal.valueOf(100))
                .intValue();
    }

    private static int amount(String id, On on) {
        return switch (on.law().value(id, on.day()).quantity()) {
            case Quantity.Length length -> length.term().amount();
            case Quantity.Number number -> number.count();
            default -> throw new IllegalArgumentException(id + "不是期限或者数量");
        };
    }
}
