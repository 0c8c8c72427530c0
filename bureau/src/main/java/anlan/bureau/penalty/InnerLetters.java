package anlan.bureau.penalty;

import anlan.bureau.documents.ExecutionDocuments.Closing;
import anlan.bureau.documents.InvestigationDocuments.Check;
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
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
                officers(seen));
    }

    /** The officers whose certificates were looked up for the act. */
    static List<Officer> officers(Seen seen) {
        return seen.of(Needs.CERTIFIED).map(Needs.Certified::officers).orElse(List.of()).stream()
                .map(held -> new Officer(held.name(), held.number()))
                .toList();
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
    static Closing closing(Case file, Close in, On on) {
        Optional<Party> first = Addressee.first(file);
        return new Closing(
                title(file),
                first.map(Addressee::unit).orElse(null),
                first.map(party -> Addressee.person(party, on.day())).orElse(null),
                file.dayOf(File.class).orElse(on.day()),
                null,
                in.result(),
                in.execution());
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
                        "处人民币" + penalty.fine().capitals() + "("
                                + penalty.fine().display() + ")的罚款";
                    case CONFISCATION ->
                        penalty.confiscated().isZero()
                                ? kind.label()
                                : "没收违法所得" + penalty.confiscated().capitals() + "("
                                        + penalty.confiscated().display() + ")";
                    default -> kind.label();
                })
                .collect(Collectors.joining(";"));
    }

    private static String proposed(Case file, Submit in) {
        List<Proposed> lines = in.proposed().isEmpty()
                ? file.last(Conclude.class).map(Conclude::proposed).orElse(List.of())
                : in.proposed();
        return lines.stream()
                .map(each -> "对" + each.party() + ":" + words(each) + "。")
                .collect(Collectors.joining());
    }

    private static String defence(Case file) {
        if (!file.has(Defend.class)) return "当事人未提出陈述、申辩。";
        return file.all(Defend.class).stream()
                        .map(said -> said.party() + "称:" + said.content())
                        .collect(Collectors.joining("\n"))
                + file.all(Recheck.class).stream()
                        .map(found -> "\n复核:" + (found.adopted() ? "采纳。" : "不予采纳。") + found.opinion())
                        .collect(Collectors.joining());
    }
}
