package anlan.bureau.penalty;

import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.DecisionPapers.Exempt;
import anlan.bureau.penalty.HearingPapers.AskHearing;
import anlan.bureau.penalty.HearingPapers.HoldHearing;
import anlan.bureau.penalty.HearingPapers.NotifyHearing;
import anlan.bureau.penalty.HearingPapers.Opine;
import anlan.bureau.penalty.NoticePapers.Notify;
import anlan.bureau.penalty.NoticePapers.ServeNotice;
import anlan.bureau.penalty.PenaltyMemory.Heard;
import anlan.bureau.penalty.PenaltyMemory.Told;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What the rulebook forbids while a party is told and heard: PEN-022 to 024, HEA-003, 004, 009. */
final class TellingWatches {

    private TellingWatches() {}

    static List<Watch<?>> told() {
        return List.of(
                told("PEN-022", "未经告知不得决定", (so, step) -> step.is(Decide.class) && !so.served()),
                told(
                        "PEN-024",
                        "陈述申辩期内不得决定",
                        (so, step) -> step.is(Decide.class) && !so.waived() && Told.open(so.defenceEnds(), step)),
                told(
                        "PEN-023",
                        "申辩未复核不得送审、决定",
                        (so, step) -> (step.is(Decide.class) || step.is(Submit.class)) && so.defenceOpen()),
                told(
                        "PEN-023",
                        "决定不得重于告知",
                        (so, step) -> step.as(Decide.class)
                                .map(paper -> so.fine() != null && paper.fine().exceeds(so.fine()))
                                .orElse(false)),
                told(
                        "PEN-023",
                        "没有新的事实不得加重告知",
                        (so, step) -> step.as(Notify.class)
                                .map(paper -> so.fine() != null
                                        && paper.newFacts() == null
                                        && paper.fine().exceeds(so.fine()))
                                .orElse(false)),
                told(
                        "PEN-022",
                        "依据改变须重新告知",
                        (so, step) -> step.as(Decide.class)
                                .map(paper -> so.notified() && !paper.basis().equals(so.basis()))
                                .orElse(false)),
                told(
                        "PEN-022",
                        "没有告知书不得送达",
                        (so, step) -> step.is(ServeNotice.class) && (!so.notified() || so.served())),
                told(
                        "PEN-022",
                        "告知送达前不得申辩、放弃",
                        (so, step) -> (step.is(NoticePapers.Defend.class) || step.is(NoticePapers.WaiveRights.class))
                                && !so.served()),
                told("PEN-023", "没有申辩不得复核", (so, step) -> step.is(NoticePapers.Recheck.class) && !so.defenceOpen()),
                told(
                        "HEA-003",
                        "未告知或者逾期不得要求听证",
                        (so, step) -> step.is(AskHearing.class)
                                && (!so.served()
                                        || !so.notified()
                                        || !so.offered()
                                        || !Told.open(so.hearingEnds(), step))));
    }

    private static Watch<?> told(String rule, String says, BiPredicate<Told, Step> broken) {
        return Watch.of(rule, says, Told.NOTHING, Told::after, broken);
    }

    static List<Watch<?>> heard() {
        return List.of(
                heard(
                        "HEA-003",
                        "听证申请期内不得决定",
                        (so, step) -> step.is(Decide.class)
                                && so.told().notified()
                                && so.told().offered()
                                && !so.told().waived()
                                && !so.heard().over()
                                && Told.open(so.told().hearingEnds(), step)),
                heard(
                        "HEA-003",
                        "听证未结束不得决定、重新告知、送审、放弃",
                        (so, step) -> so.heard().open()
                                && Stream.of(
                                                Decide.class,
                                                Exempt.class,
                                                Notify.class,
                                                Submit.class,
                                                NoticePapers.WaiveRights.class)
                                        .anyMatch(step::is)),
                heard(
                        "HEA-003",
                        "听证进行中不得再次要求",
                        (so, step) -> step.is(AskHearing.class) && so.heard().open()),
                heard(
                        "HEA-004",
                        "没有听证申请不得通知、举行、终结听证",
                        (so, step) -> !so.heard().open()
                                && Stream.of(
                                                NotifyHearing.class,
                                                HoldHearing.class,
                                                HearingPapers.EndHearing.class,
                                                Opine.class)
                                        .anyMatch(step::is)),
                heard(
                        "HEA-004",
                        "不得在通知的日期之前举行",
                        (so, step) -> step.is(HoldHearing.class)
                                && (so.heard().announced() == null
                                        || step.day().isBefore(so.heard().announced()))),
                heard(
                        "HEA-009",
                        "未举行听证不得提出听证意见",
                        (so, step) -> step.is(Opine.class) && !so.heard().held()));
    }

    private static Watch<?> heard(String rule, String says, BiPredicate<Both, Step> broken) {
        return Watch.of(rule, says, Both.NOTHING, Both::after, broken);
    }

    /** Two notes together: what was told and what was heard. */
    private record Both(Told told, Heard heard) {
        static final Both NOTHING = new Both(Told.NOTHING, Heard.NOTHING);

        Both after(Step step) {
            return new Both(told.after(step), heard.after(step));
        }
    }
}
