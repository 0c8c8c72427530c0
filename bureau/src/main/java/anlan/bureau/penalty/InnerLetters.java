package anlan.bureau.penalty;

import anlan.bureau.documents.ExecutionDocuments.Closing;
import anlan.bureau.documents.InvestigationDocuments;
import anlan.bureau.documents.InvestigationDocuments.Attendee;
import anlan.bureau.documents.InvestigationDocuments.Check;
import anlan.bureau.documents.InvestigationDocuments.Discussion;
import anlan.bureau.documents.InvestigationDocuments.Filing;
import anlan.bureau.documents.InvestigationDocuments.LegalReview;
import anlan.bureau.documents.InvestigationDocuments.Proposal;
import anlan.bureau.documents.Officer;
import anlan.bureau.penalty.ExecutionPapers.Close;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.Recheck;
import anlan.bureau.penalty.ReviewPapers.Discussed;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Session;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the forms of the internal volume (副卷) show; their approval trail is added where they are issued. */
final class InnerLetters {

    private InnerLetters() {}

    /** 立案审批表. */
    static Filing filing(Case file, File in, Seen seen, On on) {
        Optional<Party> first = Addressee.first(file);
        return new Filing(
                DecisionRules.violation(in.violation(), in.ended()),
                in.source().label(),
                in.discovered(),
                title(file),
                first.map(Addressee::unit).orElse(null),
                first.map(party -> Addressee.person(party, on.day())).orElse(null),
                in.facts(),
                "《中华人民共和国行政处罚法》第五十四条",
                Officer.certified(seen));
    }

    /** 案件处理呈批表. */
    static Proposal proposal(Case file, Submit in, On on) {
        Optional<Party> first = Addressee.first(file);
        Optional<Notify> told = file.last(Notify.class);
        return new Proposal(
                title(file),
                first.map(Addressee::unit).orElse(null),
                first.map(party -> Addressee.person(party, on.day())).orElse(null),
                file.last(Conclude.class).map(Conclude::facts).orElse(""),
                told.map(Notify::basis).orElse(""),
                defence(file),
                told.map(Notify::discretion).orElse(""),
                proposed(file, in) + in.explanation());
    }

    /** 法制审核意见书. */
    static LegalReview review(Case file, Review in, Seen seen, On on) {
        Optional<Needs.Qualification> reviewer = seen.of(Needs.REVIEWER);
        return new LegalReview(
                title(file),
                "承办机构",
                file.dayOf(Submit.class).orElse(on.day()),
                file.last(Submit.class).map(submit -> proposed(file, submit)).orElse(""),
                in.checks().stream()
                        .map(check -> new Check(check.point().label(), check.finding()))
                        .toList(),
                in.conclusion().label() + "。" + in.opinion(),
                reviewer.map(Needs.Qualification::name).orElse(""),
                reviewer.filter(Needs.Qualification::lawyer)
                        .map(known -> "国家统一法律职业资格")
                        .orElse("2021年7月15日前已从事法制审核"),
                on.day());
    }

    /** 结案审批表. */
    static Closing closing(Case file, Close in, Seen seen, On on) {
        Optional<Party> first = Addressee.first(file);
        return new Closing(
                title(file),
                first.map(Addressee::unit).orElse(null),
                first.map(party -> Addressee.person(party, on.day())).orElse(null),
                file.dayOf(File.class).orElse(on.day()),
                IssuedNumbers.in(seen).listed(),
                in.result(),
                in.execution());
    }

    /** 集体讨论记录 of one case, whether a meeting was kept here or its signed minutes were entered. */
    static <P extends Record & Discussed> Discussion discussion(Case file, P in, Seen seen, On on) {
        Needs.Known known = seen.of(Needs.PEOPLE).orElse(new Needs.Known(List.of()));
        Optional<Session> session = Optional.ofNullable(in.session());
        return new Discussion(
                title(file),
                in.kind().label(),
                in.held(),
                session.map(Session::from).orElse(null),
                session.map(Session::until).orElse(null),
                session.map(Session::place).orElse(null),
                session.map(Session::chair).map(known::name).orElse(null),
                session.map(Session::reporter).map(known::name).orElse(null),
                session.map(Session::recorder).map(known::name).orElse(null),
                attendees(in, known),
                file.last(Conclude.class).map(Conclude::facts).orElse("")
                        + file.last(Submit.class)
                                .map(submit -> "\n拟处理意见：" + proposed(file, submit) + submit.explanation())
                                .orElse(""),
                in.opinions().stream()
                        .map(said -> new InvestigationDocuments.Speech(
                                known.name(said.speaker()),
                                said.words(),
                                said.vote().label()))
                        .toList(),
                in.verdict().label() + "。表决" + in.opinions().size() + "人，同意" + in.inFavour() + "人。\n"
                        + lines(in.concluded()));
    }

    private static List<Attendee> attendees(Discussed in, Needs.Known known) {
        List<UUID> guests =
                Optional.ofNullable(in.session()).map(Session::guests).orElse(List.of());
        return Stream.of(
                        in.attended().stream()
                                .filter(each -> !in.recused().contains(each))
                                .map(each -> attendee(each, "出席", known)),
                        guests.stream().map(each -> attendee(each, "列席", known)),
                        in.recused().stream().map(each -> attendee(each, "回避", known)))
                .flatMap(each -> each)
                .toList();
    }

    private static Attendee attendee(UUID person, String role, Needs.Known known) {
        return new Attendee(known.name(person), known.post(person), role);
    }

    static String title(Case file) {
        return file.procedure().title().apply(file);
    }

    /** The name of the violation as the law of the act has it. */
    static String violation(Case file, String id, On on) {
        LocalDate ended = file.last(File.class).map(File::ended).orElse(on.day());
        return DecisionRules.violation(id, ended);
    }

    /** A penalty in words: {@code 罚款肆万元整(40,000元)}. */
    static String words(Penalising penalty) {
        return penalty.kinds().stream()
                .map(kind -> switch (kind) {
                    case FINE ->
                        "处人民币" + penalty.fine().capitals() + "（"
                                + penalty.fine().display() + "）的罚款";
                    case CONFISCATION ->
                        penalty.confiscated().isZero()
                                ? kind.label()
                                : "没收违法所得" + penalty.confiscated().capitals() + "（"
                                        + penalty.confiscated().display() + "）";
                    default -> kind.label();
                })
                .collect(Collectors.joining("；"));
    }

    private static String proposed(Case file, Submit in) {
        List<Proposed> lines = in.proposed().isEmpty()
                ? file.last(Conclude.class).map(Conclude::proposed).orElse(List.of())
                : in.proposed();
        return lines(lines);
    }

    private static String lines(List<Proposed> proposed) {
        return proposed.stream()
                .map(each -> "对" + each.party() + "：" + words(each) + "。")
                .collect(Collectors.joining());
    }

    private static String defence(Case file) {
        if (!file.has(Defend.class)) return "当事人未提出陈述、申辩。";
        return file.all(Defend.class).stream()
                        .map(said -> said.party() + "称：" + said.content())
                        .collect(Collectors.joining("\n"))
                + file.all(Recheck.class).stream()
                        .map(found -> "\n复核：" + (found.adopted() ? "采纳。" : "不予采纳。") + found.opinion())
                        .collect(Collectors.joining());
    }
}
