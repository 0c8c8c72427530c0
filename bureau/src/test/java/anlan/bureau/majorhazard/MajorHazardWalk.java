package anlan.bureau.majorhazard;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.documents.Complete;
import anlan.bureau.story.Play;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One major hazard on its way, act by act: says what was refused, keeps what came of it. */
final class MajorHazardWalk {

    private Play play = Play.of(MajorHazard.PROCEDURE);
    private Case file = play.empty();
    private LocalDate today;
    private Actor actor = MajorHazardExamples.FINDER;
    final List<Outcome.Done> done = new ArrayList<>();

    MajorHazardWalk(String day) {
        today = LocalDate.parse(day);
    }

    MajorHazardWalk confirmed(String... rules) {
        play = play.confirming(rules);
        return this;
    }

    MajorHazardWalk on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    MajorHazardWalk by(Actor other) {
        actor = other;
        return this;
    }

    /** Does an act that must be lawful. */
    MajorHazardWalk does(Record paper) {
        assertThat(refuses(paper)).as("%s on %s", paper, today).isEmpty();
        if (perform(paper) instanceof Outcome.Done performed) {
            file = performed.after();
            Complete.all(performed);
            done.add(performed);
        }
        return this;
    }

    /** Rules that stand in the way of an act; nothing is done. */
    List<String> refuses(Record paper) {
        return perform(paper) instanceof Outcome.Refused refused
                ? refused.obstacles().stream().map(Finding::rule).toList()
                : List.of();
    }

    /** Rules an act is cautioned of. */
    List<String> cautions(Record paper) {
        return perform(paper) instanceof Outcome.Done performed
                ? performed.judgement().cautions().stream().map(Finding::rule).toList()
                : List.of("refused");
    }

    private Outcome perform(Record paper) {
        return play.perform(file, new Step(paper, actor, today, Story.at(today)));
    }

    /** How many of that kind were recorded, of that nature. */
    long count(String kind, String nature) {
        return facts().stream()
                .filter(fact -> fact.kind().key().equals(kind) && fact.nature().equals(nature))
                .mapToLong(Fact::quantity)
                .sum();
    }

    List<Fact> facts() {
        return done.stream().flatMap(each -> each.facts().stream()).toList();
    }

    List<String> documents() {
        return done.stream()
                .flatMap(each -> each.issued().stream())
                .map(each -> each.document().label())
                .toList();
    }

    List<Delivery> deliveries() {
        return done.stream().flatMap(each -> each.deliveries().stream()).toList();
    }

    List<Publication> publications() {
        return done.stream().flatMap(each -> each.publications().stream()).toList();
    }

    Case file() {
        return file;
    }
}
