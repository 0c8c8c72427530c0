package anlan.bureau.penalty;

import static anlan.bureau.penalty.PenaltyExamples.*;

import anlan.bureau.penalty.DecisionPapers.Annul;
import anlan.bureau.penalty.ExecutionPapers.ServeDecision;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.InvestigationPapers.Collect;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.InvestigationPapers.Conclude.Outcome;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.penalty.ReviewPapers.Discussed;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.bureau.story.PenaltyPapers;
import anlan.kernel.casefile.Case;
import anlan.law.Law;
import anlan.proof.Explorer;
import java.time.LocalDate;
import java.util.List;

/** What all parts of the walk have in common: who, which worlds, how a case begins, what of it matters later. */
final class PenaltyStart {

    private final Law law;

    PenaltyStart(Law law) {
        this.law = law;
    }

    /** An amount the law names on the first day, in yuan. */
    long amount(String value) {
        return law.money(value, START).yuan().longValueExact();
    }

    /** The fine from which a hearing must be offered. */
    long hearing() {
        return amount("HEA-002.unit");
    }

    /** The fine from which the leaders discuss. */
    long discussion() {
        return amount("PEN-028.fine");
    }

    /** A fine that needs neither hearing nor discussion. */
    long small() {
        return Math.min(hearing(), discussion()) - 10_000;
    }

    Explorer base() {
        return base(START);
    }

    Explorer base(LocalDate day) {
        return Explorer.of(OrdinaryPenalty.PROCEDURE, day)
                .law(law)
                .watch(PenaltyWatches.all())
                .worlds(worlds())
                .actors(HANDLER, CAST.reviewer(), CAST.clerk(), CAST.head())
                .idle("法律没有规定不予处罚后教育、结案的期限，也没有规定撤销决定后结案的期限", PenaltyStart::onlyToClose)
                .idle("撤销后重新作出决定的期限由复议决定、判决写明，法律没有规定", PenaltyStart::toDecideAgain)
                .remembering(Submit.class, Submit::complex)
                .remembering(Review.class, review -> List.of(review.conclusion(), review.unsound()))
                .remembering(Discuss.class, PenaltyStart::concluded)
                .remembering(DiscussInPartyGroup.class, PenaltyStart::concluded)
                .remembering(NotifyHearing.class, (file, told) -> file.isOpen(Terms.HEARING) ? told.held() : "");
    }

    /** From filing to the conclusion that a fine of so much is proposed. */
    Explorer upToConclusion(String violation, long yuan) {
        return base().example(File.class, file(violation))
                .example(Collect.class, PenaltyPapers.collect(CAST))
                .example(Conclude.class, conclude(violation, Outcome.PENALTY, false, false, fine(yuan)))
                .example(ServeNotice.class, PenaltyPapers.serveNotice(UNIT))
                .example(Submit.class, PenaltyPapers.submit(false, fine(yuan)))
                .example(Review.class, PenaltyPapers.review(CAST))
                .example(ServeDecision.class, PenaltyPapers.serveDecision(UNIT));
    }

    /** These papers until such a one is in the file: what repeats itself without end is walked once. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, never written to
    static <P> Explorer.Examples<P> until(Class<?> done, P... papers) {
        List<P> all = List.of(papers);
        return (file, day) -> file.has(done) ? List.of() : all;
    }

    /** Nothing is owed by anybody: the rulebook names no period for educating (PEN-040) and for closing. */
    private static boolean onlyToClose(Case file) {
        return Progress.all(
                file,
                party -> Progress.released(file, party)
                        || Progress.exempted(file, party) && Progress.served(file, party));
    }

    /** A decision was revoked and is to be made again: by when, the organ of reconsideration or the court says. */
    private static boolean toDecideAgain(Case file) {
        return file.last(Annul.class).filter(Annul::again).isPresent() && !Progress.allSettled(file);
    }

    /** A conclusion binds until something else is submitted. */
    private static Object concluded(Case file, Discussed meeting) {
        return file.since(Discussed.class, Submit.class) ? List.of(meeting.verdict(), meeting.concluded()) : "";
    }
}
