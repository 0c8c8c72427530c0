package anlan.bureau.inspection;

import static anlan.bureau.inspection.InspectionExamples.certificate;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.documents.Complete;
import anlan.bureau.inspection.InspectionNeeds.Check;
import anlan.bureau.inspection.InspectionNeeds.Checks;
import anlan.bureau.inspection.InspectionNeeds.Item;
import anlan.bureau.inspection.InspectionNeeds.Items;
import anlan.bureau.inspection.InspectionNeeds.Recusals;
import anlan.bureau.inspection.InspectionNeeds.Recused;
import anlan.bureau.inspection.InspectionNeeds.Team;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Recorded;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Stage;
import anlan.kernel.officer.Certified;
import anlan.law.Law;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One case on its way, act by act, in a small world: says what was refused, keeps what came of it. */
final class InspectionWalk {

    private final Procedure procedure;
    private Case file;
    private LocalDate today = InspectionExamples.DAY;
    private Actor actor = InspectionExamples.INSPECTOR;
    private Set<String> confirmed = Set.of();

    final Set<UUID> uncertified = new HashSet<>();
    final Set<UUID> recused = new HashSet<>();
    final List<Recused> keptAway = new ArrayList<>();
    final List<Check> others = new ArrayList<>();
    final List<InspectionNeeds.Line> plan = new ArrayList<>();
    final List<Recorded.Entry> recorded = new ArrayList<>();
    boolean waiting;

    final List<Fact> facts = new ArrayList<>();
    final List<Delivery> deliveries = new ArrayList<>();
    final List<Publication> publications = new ArrayList<>();

    InspectionWalk() {
        this(SiteInspection.PROCEDURE);
    }

    InspectionWalk(Procedure procedure) {
        this.procedure = procedure;
        file = Case.empty(new UUID(0, 7), procedure);
    }

    /** Other visits that were made: so many on this ground and day. */
    void made(int many, Ground ground, LocalDate day) {
        recorded.add(new Recorded.Entry(new UUID(0, 9), InspectionFacts.DONE.key(), ground.label(), day, many));
    }

    InspectionWalk confirmed(String... rules) {
        confirmed = Set.of(rules);
        return this;
    }

    InspectionWalk on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    InspectionWalk by(Actor other) {
        actor = other;
        return this;
    }

    /** Does an act that must be lawful. */
    InspectionWalk does(Record paper) {
        switch (perform(paper, paper.getClass())) {
            case Outcome.Refused refused ->
                assertThat(refused.obstacles()).as("%s on %s", paper, today).isEmpty();
            case Outcome.Done done -> {
                Complete.all(done);
                file = done.after();
                facts.addAll(done.facts());
                deliveries.addAll(done.deliveries());
                publications.addAll(done.publications());
            }
        }
        return this;
    }

    /** What stands in the way of an act; nothing is done. */
    List<String> refuses(Record paper) {
        return perform(paper, paper.getClass()) instanceof Outcome.Refused refused
                ? refused.obstacles().stream().map(Finding::rule).toList()
                : List.of();
    }

    /** What an act is cautioned of. */
    List<Finding> cautions(Record paper) {
        return cautions(paper, paper.getClass());
    }

    private <P extends Record> List<Finding> cautions(Record paper, Class<P> type) {
        Act<P> act = procedure.act(type).orElseThrow();
        P in = type.cast(paper);
        return Perform.judge(file, act, in, actor, seen(act, in), at()).cautions();
    }

    private <P extends Record> Outcome perform(Record paper, Class<P> type) {
        Act<P> act = procedure.act(type).orElseThrow();
        P in = type.cast(paper);
        return Perform.perform(file, act, in, actor, List.of(actor.person()), seen(act, in), at());
    }

    private <P extends Record> Seen seen(Act<P> act, P in) {
        Seen seen = Seen.nothing();
        for (Need.Question<?, ?> question : Perform.questions(file, act, in)) seen = answered(seen, question);
        return seen;
    }

    @SuppressWarnings("unchecked") // the key tells the need
    private Seen answered(Seen seen, Need.Question<?, ?> question) {
        return switch (question.need().key()) {
            case "inspection.items" ->
                seen.and((Need.Question<List<UUID>, Items>) question, items((List<UUID>) question.with()));
            case "inspection.plan" ->
                seen.and(
                        (Need.Question<?, InspectionNeeds.Lines>) question,
                        new InspectionNeeds.Lines(List.copyOf(plan)));
            case "inspection.checks" -> seen.and((Need.Question<?, Checks>) question, new Checks(List.copyOf(others)));
            case "fact.recorded" ->
                seen.and((Need.Question<?, Recorded>) question, new Recorded(List.copyOf(recorded)));
            case "officer.certified" ->
                seen.and((Need.Question<List<UUID>, Certified>) question, holders((List<UUID>) question.with()));
            case "inspection.recusals" ->
                seen.and((Need.Question<Team, Recusals>) question, recusals((Team) question.with()));
            case "inspection.visits" ->
                seen.and(
                        (Need.Question<?, InspectionNeeds.Visits>) question,
                        new InspectionNeeds.Visits(waiting ? List.of() : List.copyOf((List<UUID>) question.with())));
            default -> throw new AssertionError(question);
        };
    }

    private Recusals recusals(Team team) {
        List<Recused> known = new ArrayList<>(keptAway);
        team.officers().stream()
                .filter(recused::contains)
                .forEach(officer -> known.add(new Recused(officer, new UUID(9, 1))));
        return new Recusals(
                List.copyOf(known),
                known.stream().map(each -> each.officer().toString()).toList());
    }

    private Certified holders(List<UUID> officers) {
        return new Certified(officers.stream()
                .filter(officer -> !uncertified.contains(officer))
                .map(officer -> new Certified.Holder(officer, "某", certificate(officer)))
                .toList());
    }

    private static Items items(List<UUID> asked) {
        return new Items(asked.stream()
                .filter(item -> !item.equals(InspectionExamples.NOT_LISTED))
                .map(item -> new Item(item, "事项", "安全生产法 45"))
                .toList());
    }

    On at() {
        return new On(
                today, today.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.ofHours(8)), Law.shipped(), confirmed);
    }

    long count(String kind) {
        return facts.stream()
                .filter(fact -> fact.kind().key().equals(kind))
                .mapToLong(Fact::quantity)
                .sum();
    }

    LocalDate lastDay(Period period) {
        return file.running(period, null)
                .map(run -> file.due(period, run, at()))
                .orElseThrow()
                .lastDay();
    }

    Stage stage() {
        return file.stage();
    }

    Case file() {
        return file;
    }
}
