package anlan.bureau.penalty;

import anlan.law.Money;
import anlan.proof.Step;
import anlan.proof.Watch;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rulebook forbids in an ordinary penalty: OFF, GEN, PEN, HEA, DIS, EXE, CRI, PUB. */
final class PenaltyWatches {

    private PenaltyWatches() {}

    static List<Watch<?>> all() {
        return Stream.of(
                        PaperWatches.papers(),
                        PaperWatches.services(),
                        PaperWatches.agreed(),
                        TellingWatches.told(),
                        TellingWatches.heard(),
                        CourseWatches.reviewed(),
                        CourseWatches.going(),
                        OutcomeWatches.outcome(),
                        OutcomeWatches.money(),
                        CrimeWatches.crime())
                .flatMap(List::stream)
                .toList();
    }

    /** A watch on one act alone. */
    static Watch<?> on(String rule, String says, Predicate<Step> broken) {
        return Watch.always(rule, says, broken);
    }

    /** Whether an act filed such a paper, and a bad one. */
    static <P> Predicate<Step> of(Class<P> paper, Predicate<P> bad) {
        return step -> step.as(paper).filter(bad).isPresent();
    }

    /** Whether an act filed one of these papers. */
    static boolean any(Step step, Class<?>... papers) {
        for (Class<?> paper : papers) if (step.is(paper)) return true;
        return false;
    }

    /** An amount the law names on that day. */
    static Money amount(String value, Step step) {
        return step.on().law().money(value, step.day());
    }

    /** Whether somebody did it who handles the case. */
    static boolean byHandler(Step step) {
        return PenaltyExamples.CAST.handlers().stream()
                .anyMatch(id -> id.toString().equals(step.actor().person()));
    }
}
