package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.HearingPapers.AskHearing;
import anlan.bureau.penalty.HearingPapers.EndHearing;
import anlan.bureau.penalty.HearingPapers.HoldHearing;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.InvestigationPapers.Conclude;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.Recheck;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.penalty.ReviewPapers.Discussed;
import anlan.bureau.penalty.ReviewPapers.Review;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.law.Money;
import anlan.proof.Step;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an outsider who follows a penalty remembers of the acts done, in five small notes. */
final class PenaltyMemory {

    private PenaltyMemory() {}

    /** The notice: what was told, when the times to speak end, whether they were waived, whether a defence is open. */
    record Told(
            @Nullable Money fine,
            String basis,
            boolean offered,
            boolean served,
            @Nullable LocalDate defenceEnds,
            @Nullable LocalDate hearingEnds,
            boolean waived,
            boolean defenceOpen) {

        static final Told NOTHING = new Told(null, "", false, false, null, null, false, false);

        Told after(Step step) {
            if (step.paper() instanceof Notify told)
                return new Told(
                        told.fine(), told.basis(), told.hearingOffered(), false, null, null, false, defenceOpen);
            if (step.is(ServeNotice.class)) {
                LocalDate defence = workdays(step, "PEN-024");
                return new Told(fine, basis, offered, true, defence, workdays(step, "HEA-003"), waived, defenceOpen);
            }
            if (step.is(WaiveRights.class))
                return new Told(fine, basis, offered, served, defenceEnds, hearingEnds, true, defenceOpen);
            if (step.is(Defend.class) || step.is(Recheck.class))
                return new Told(fine, basis, offered, served, defenceEnds, hearingEnds, waived, step.is(Defend.class));
            return step.is(Decide.class) ? NOTHING : this;
        }

        boolean notified() {
            return fine != null;
        }

        private static LocalDate workdays(Step step, String term) {
            int days = step.on().law().term(term, step.day()).amount();
            return step.on().law().calendar().plusWorkdays(step.day(), days);
        }

        static boolean open(@Nullable LocalDate ends, Step step) {
            return ends == null || !step.day().isAfter(ends);
        }
    }

    /** The hearing: whether it is open, for when it was announced, whether it was held, whether it is over. */
    record Heard(boolean open, @Nullable LocalDate announced, boolean held, boolean over) {

        static final Heard NOTHING = new Heard(false, null, false, false);

        Heard after(Step step) {
            if (step.is(AskHearing.class)) return new Heard(true, null, false, false);
            if (step.is(NotifyHearing.class))
                return new Heard(
                        open, step.as(NotifyHearing.class).orElseThrow().held(), held, over);
            if (step.is(HoldHearing.class)) return new Heard(open, announced, true, over);
            if (step.is(Opine.class) || step.is(EndHearing.class)) return new Heard(false, null, held, true);
            if (step.is(Notify.class)) return new Heard(open, announced, held, false);
            return step.is(Decide.class) ? NOTHING : this;
        }
    }

    /** Review and discussion: what was submitted, reviewed, objected to, discussed, and for which fine. */
    record Reviewed(
            boolean submitted,
            boolean complex,
            boolean passed,
            Set<ReviewPapers.Point> objections,
            boolean leaders,
            boolean group,
            boolean stopped,
            @Nullable Money concluded) {

        static final Reviewed NOTHING = new Reviewed(false, false, false, Set.of(), false, false, false, null);

        Reviewed after(Step step) {
            return switch (step.paper()) {
                case Submit submit ->
                    new Reviewed(true, submit.complex(), false, objections, false, false, false, null);
                case Review review ->
                    new Reviewed(
                            false,
                            complex,
                            review.conclusion() == Review.Conclusion.AGREE,
                            review.conclusion() == Review.Conclusion.CORRECT ? review.unsound() : objections,
                            leaders,
                            group,
                            stopped,
                            concluded);
                case ReviewPapers.AnswerReview ignored ->
                    new Reviewed(submitted, complex, passed, Set.of(), leaders, group, stopped, concluded);
                case Discussed meeting -> discussed(meeting);
                case Decide ignored -> NOTHING;
                case Conclude ignored -> unreviewed();
                case Notify ignored -> unreviewed();
                case Defend ignored -> unreviewed();
                case Opine ignored -> unreviewed();
                default -> this;
            };
        }

        private Reviewed unreviewed() {
            return new Reviewed(submitted, complex, false, objections, leaders, group, stopped, concluded);
        }

        private Reviewed discussed(Discussed meeting) {
            Money fine =
                    meeting.concluded().stream().map(Proposed::fine).findFirst().orElse(Money.ZERO);
            boolean byGroup = meeting instanceof DiscussInPartyGroup;
            boolean stops = meeting.verdict() == ReviewPapers.Verdict.MORE_EVIDENCE;
            return new Reviewed(submitted, complex, passed, objections, !byGroup || leaders, byGroup, stops, fine);
        }
    }

    /** What can be so with a case as a whole. */
    enum Mark {
        FILED,
        PROVEN,
        CONCLUDED,
        SUSPENDED,
        PRESERVED,
        APPRAISING
    }

    /** The case as a whole: filed, proven, standing still, things kept, experts asked. */
    record Going(Set<Mark> so) {

        static final Going NOTHING = new Going(Set.of());

        boolean is(Mark mark) {
            return so.contains(mark);
        }

        Going after(Step step) {
            Going seen = step.paper() instanceof WithEvidence found && proves(found) ? with(Mark.PROVEN) : this;
            return switch (step.paper()) {
                case FilingPapers.File ignored -> seen.with(Mark.FILED);
                case InvestigationPapers.Appraise ignored -> with(Mark.APPRAISING);
                case InvestigationPapers.ReceiveAppraisal ignored -> seen.without(Mark.APPRAISING);
                case Conclude ignored -> with(Mark.CONCLUDED);
                case InvestigationPapers.Suspend ignored -> with(Mark.SUSPENDED);
                case InvestigationPapers.Resume ignored -> without(Mark.SUSPENDED);
                case InvestigationPapers.Preserve ignored -> with(Mark.PRESERVED);
                case InvestigationPapers.Release ignored -> without(Mark.PRESERVED);
                case InvestigationPapers.ReleaseOnExpiry ignored -> without(Mark.PRESERVED);
                default -> seen;
            };
        }

        private static boolean proves(WithEvidence paper) {
            return paper.evidence().stream().anyMatch(each -> each.proves() == Evidence.Element.SUBJECT);
        }

        private Going with(Mark mark) {
            Set<Mark> more = EnumSet.of(mark);
            more.addAll(so);
            return new Going(more);
        }

        private Going without(Mark mark) {
            Set<Mark> less = EnumSet.noneOf(Mark.class);
            less.addAll(so);
            less.remove(mark);
            return new Going(less);
        }
    }
}
