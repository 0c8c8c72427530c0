package anlan.bureau.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.documents.Complete;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Judgement;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Stage;
import anlan.kernel.officer.Certified;
import anlan.law.Law;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One removal on its way, act by act: says what was refused, keeps what was recorded. */
final class HazardWalk {

    private Case file = Case.empty(new UUID(0, 1), HazardRectification.PROCEDURE);
    private LocalDate today;
    private Actor actor = HazardExamples.FINDER;
    private Set<String> confirmed = Set.of();
    final List<Fact> facts = new ArrayList<>();

    HazardWalk(String day) {
        today = LocalDate.parse(day);
    }

    HazardWalk confirmed(String... rules) {
        confirmed = Set.of(rules);
        return this;
    }

    HazardWalk on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    HazardWalk by(Actor other) {
        actor = other;
        return this;
    }

    /** Does an act that must be lawful. */
    HazardWalk does(Record paper) {
        switch (perform(paper)) {
            case Outcome.Refused refused ->
                assertThat(refused.obstacles()).as("%s on %s", paper, today).isEmpty();
            case Outcome.Done done -> {
                Complete.all(done);
                file = done.after();
                facts.addAll(done.facts());
            }
        }
        return this;
    }

    /** What stands in the way of an act; nothing is done. */
    List<String> refuses(Record paper) {
        return perform(paper) instanceof Outcome.Refused refused
                ? refused.obstacles().stream().map(Finding::rule).toList()
                : List.of();
    }

    /** What an act is cautioned of. */
    List<String> cautions(Record paper) {
        return judged(paper).cautions().stream().map(Finding::rule).toList();
    }

    private Judgement judged(Record paper) {
        return judged(paper, paper.getClass());
    }

    private <P extends Record> Judgement judged(Record paper, Class<P> type) {
        Act<P> act = HazardRectification.PROCEDURE.act(type).orElseThrow();
        return Perform.judge(file, act, type.cast(paper), actor, seen(act, type.cast(paper)), at());
    }

    private Outcome perform(Record paper) {
        return perform(paper, paper.getClass());
    }

    private <P extends Record> Outcome perform(Record paper, Class<P> type) {
        Act<P> act = HazardRectification.PROCEDURE.act(type).orElseThrow();
        return Perform.perform(
                file, act, type.cast(paper), actor, List.of(actor.person()), seen(act, type.cast(paper)), at());
    }

    /** Every officer is certified. */
    @SuppressWarnings("unchecked") // the need tells the types of its question
    private <P extends Record> Seen seen(Act<P> act, P paper) {
        Seen seen = Seen.nothing();
        for (Need.Question<?, ?> question : Perform.questions(file, act, paper))
            if (question.need() == Certified.NEED) {
                var asked = (Need.Question<List<UUID>, Certified>) question;
                seen = seen.and(
                        asked,
                        new Certified(asked.with().stream()
                                .map(officer -> new Certified.Holder(officer, "某", "证"))
                                .toList()));
            }
        return seen;
    }

    On at() {
        return new On(today, today.atStartOfDay(ZoneOffset.UTC).toInstant(), Law.shipped(), confirmed);
    }

    Stage stage() {
        return file.stage();
    }

    Case file() {
        return file;
    }
}
