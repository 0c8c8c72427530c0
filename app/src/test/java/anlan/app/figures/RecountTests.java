package anlan.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.complaint.ComplaintFacts;
import anlan.bureau.complaint.ComplaintHandling;
import anlan.bureau.fireworks.RetailLicence;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.Onward;
import anlan.bureau.inspection.Result;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.licence.BusinessLicence;
import anlan.bureau.majorhazard.MajorHazard;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.permit.PermitFacts;
import anlan.bureau.rating.Rating;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.ComplaintStory;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.InspectionStory;
import anlan.bureau.story.LicenceStory;
import anlan.bureau.story.MajorHazardStory;
import anlan.bureau.story.RetailStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.PaperJson;
import anlan.kernel.indicator.Count;
import anlan.kernel.indicator.Figure;
import anlan.kernel.indicator.Figures;
import anlan.kernel.indicator.Frame;
import anlan.kernel.indicator.Indicator;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.Corrections;
import anlan.kernel.journal.Followers;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Refold;
import anlan.kernel.journal.Request;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure is a sum over records: a second, naive count from the journal alone comes to the same. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecountTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LICENSED = LocalDate.of(2026, 5, 11);
    private static final String FIRM = Town.UNIT + ".9001";

    /** A fact with the unit of its case. */
    private record Counted(String unit, Fact fact) {}

    private TestServer server;
    private Town town;
    private List<Counted> counted = List.of();

    @BeforeAll
    void play() {
        server = TestServer.start("anlan.rounds=false");
        town = new Town(server);
        List<List<Result>> ends = List.of(
                List.of(), List.of(Result.CORRECTED), List.of(Result.ORDERED, Result.CASE), List.of(Result.CASE));
        WorkCalendar calendar = Law.shipped().calendar();
        for (int i = 0; i < ends.size(); i++) visit(calendar.plusWorkdays(FIRST, 40 * i), ends.get(i), i);
        correct(calendar.plusWorkdays(FIRST, 160));
        major(FIRST.plusDays(7));
        for (ComplaintStory.End end : ComplaintStory.End.values())
            report(calendar.plusWorkdays(FIRST, 12 * end.ordinal()), end);
        town.ownAccount("hong", "宏达化工", FIRM, town.enterprise());
        for (LicenceStory.End end : LicenceStory.End.values())
            licence(calendar.plusWorkdays(LICENSED, 8 * end.ordinal()), end);
        for (RetailStory.End end : RetailStory.End.values())
            retail(calendar.plusWorkdays(LICENSED, 50 + 8 * end.ordinal()), end);
        counted = recount();
    }

    private void report(LocalDate day, ComplaintStory.End end) {
        boolean realName = end.ordinal() % 2 == 0;
        List<Step> steps = new ComplaintStory(
                        town.cast(), town.party(), Affair.ALL.getFirst(), town.enterprise(), day, end, realName)
                .steps();
        play(Ids.at(steps.getFirst().happened()), ComplaintHandling.PROCEDURE, steps);
    }

    private void licence(LocalDate day, LicenceStory.End end) {
        List<Step> steps = new LicenceStory(town.cast(), town.signedIn("hong", FIRM), town.party(), day, end).steps();
        play(Ids.at(steps.getFirst().happened()), BusinessLicence.PROCEDURE, steps);
    }

    private void retail(LocalDate day, RetailStory.End end) {
        List<Step> steps = new RetailStory(town.cast(), town.signedIn("hong", FIRM), town.party(), day, end).steps();
        play(Ids.at(steps.getFirst().happened()), RetailLicence.PROCEDURE, steps);
    }

    /** A finding entered too low: one hazard instead of two, corrected by the head of the office. */
    private void correct(LocalDate day) {
        UUID file = Ids.at(Instant.parse(day + "T01:00:00Z"));
        Cast others = town.cast()
                .handledBy(List.of(town.cast().reviewer(), town.cast().host()));
        Step found = HazardStory.of(town.cast(), others, town.party(), day, Affair.ALL.getFirst(), false)
                .steps()
                .getFirst();
        play(file, HazardRectification.PROCEDURE, List.of(found));
        Find wrong = (Find) found.paper();
        List<Hazard> more = new ArrayList<>(wrong.hazards());
        more.add(more.getFirst());
        Find right = new Find(
                wrong.officers(), wrong.certificatesShown(), wrong.source(), wrong.origin(), wrong.unit(), more);
        Actor head = town.cast().head();
        Instant at = found.happened().plusSeconds(3600);
        Request request = Request.now(file, null, "", Ids.at(at), PaperJson.write(right));
        Corrections.Asked asked = new Corrections.Asked(1, false, "漏录一处隐患", request);
        assertThat(server.bean(Corrections.class)
                        .correct(asked, head, new Scope(head.unit(), head.person()), (source, id) -> id, at))
                .isInstanceOf(Corrections.Outcome.Done.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void visit(LocalDate day, List<Result> ends, int number) {
        Affair affair = Affair.ALL.get(number % 2 == 0 ? 0 : 2);
        List<Step> steps = new InspectionStory(
                        town.cast(), town.certificates(), town.party(), day, Ground.PLAN, town.items(), affair, ends)
                .steps();
        UUID visit = Ids.at(steps.getFirst().happened());
        play(visit, SiteInspection.PROCEDURE, steps);
        LocalDate handled = Law.shipped().calendar().plusWorkdays(steps.get(4).day(), 1);
        if (ends.contains(Result.CASE))
            play(
                    Onward.penaltyOf(visit),
                    OrdinaryPenalty.PROCEDURE,
                    Story.penalty()
                            .cast(town.cast())
                            .violation(affair.violation())
                            .nature(number % 2 == 0 ? Nature.PREVENTIVE : Nature.ACCIDENT)
                            .fine(Money.yuan(number % 2 == 0 ? 60_000 : 20_000))
                            .parties(town.party())
                            .filedOn(handled)
                            .foundBy(visit)
                            .steps());
        if (ends.contains(Result.ORDERED)) {
            Cast others = town.cast()
                    .handledBy(List.of(town.cast().reviewer(), town.cast().host()));
            List<Step> hazard = HazardStory.of(town.cast(), others, town.party(), handled, affair, false)
                    .steps();
            play(Onward.rectificationOf(visit), HazardRectification.PROCEDURE, hazard.subList(1, 3));
        }
    }

    /** Filed by one, handled by the lawyers, accepted by another: this town has two officers only. */
    private void major(LocalDate day) {
        Cast cast = town.cast();
        Cast handlers = cast.handledBy(List.of(cast.reviewer(), cast.host()));
        Cast others = cast.handledBy(List.of(cast.second(), cast.first()));
        List<Step> steps = new ArrayList<>(new MajorHazardStory(handlers, others, town.party(), day, false).steps());
        Step found = steps.getFirst();
        steps.set(0, new Step(found.paper(), cast.first(), found.day(), found.happened()));
        play(Ids.at(found.happened()), MajorHazard.PROCEDURE, steps);
    }

    private void play(UUID file, Procedure procedure, List<Step> steps) {
        for (Step step : steps) {
            server.bean(Player.class).play(file, procedure, step, 0);
            server.bean(Followers.class).run(step.happened().plusSeconds(1));
        }
    }

    /** Folds every case again from its entries, with nothing else than what they say. */
    private List<Counted> recount() {
        Transactions transactions = server.bean(Transactions.class);
        List<UUID> cases = transactions.in(
                Scope.system(),
                () -> server.bean(JdbcClient.class)
                        .sql("SELECT id FROM case_file")
                        .query(UUID.class)
                        .list());
        List<Counted> all = new ArrayList<>();
        for (UUID id : cases) {
            CaseRow row = transactions.in(
                    Scope.system(), () -> server.bean(CaseStore.class).find(id).orElseThrow());
            Refold.Folded folded = new Refold(server.bean(LawInForce.class)).fold(row);
            assertThat(folded.file().stage()).isEqualTo(row.file().stage());
            folded.facts().forEach(fact -> all.add(new Counted(row.unitPath(), fact)));
        }
        return List.copyOf(all);
    }

    /** Facts added up by what they count; a correction's negative fact and the one it takes back leave nothing. */
    private static Map<String, BigDecimal> net(Stream<Map.Entry<String, BigDecimal>> facts) {
        Map<String, BigDecimal> net = new TreeMap<>();
        facts.forEach(fact -> net.merge(fact.getKey(), fact.getValue(), BigDecimal::add));
        net.values().removeIf(sum -> sum.signum() == 0);
        net.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return net;
    }

    private static String key(String kind, String day, String subject, String nature) {
        return String.join("|", kind, day, subject, nature);
    }

    @Test
    void the_facts_are_those_the_journal_leads_to() {
        List<Map.Entry<String, BigDecimal>> stored = new ArrayList<>();
        server.bean(Transactions.class)
                .run(
                        Scope.system(),
                        () -> server.bean(JdbcClient.class)
                                .sql("SELECT kind, on_day, subject, nature, quantity, amount FROM fact")
                                .query(row -> {
                                    String key = key(
                                            row.getString("kind"),
                                            row.getString("on_day"),
                                            row.getString("subject"),
                                            row.getString("nature"));
                                    stored.add(Map.entry(key + "|quantity", row.getBigDecimal("quantity")));
                                    stored.add(Map.entry(key + "|amount", row.getBigDecimal("amount")));
                                }));
        Stream<Map.Entry<String, BigDecimal>> folded = counted.stream()
                .map(Counted::fact)
                .flatMap(fact -> {
                    String key = key(fact.kind().key(), fact.day().toString(), fact.subject(), fact.nature());
                    return Stream.of(
                            Map.entry(key + "|quantity", BigDecimal.valueOf(fact.quantity())),
                            Map.entry(
                                    key + "|amount",
                                    new BigDecimal(fact.amount().toString())));
                });
        assertThat(stored)
                .hasSizeGreaterThan(60)
                .anySatisfy(fact -> assertThat(fact.getValue()).isNegative());
        assertThat(net(stored.stream())).isEqualTo(net(folded));
    }

    @Test
    void who_acted_and_who_handles_stand_beside_each_case_as_the_journal_tells() {
        int missing = server.bean(Transactions.class)
                .in(
                        Scope.system(),
                        () -> server.bean(JdbcClient.class)
                                .sql("""
                        SELECT (SELECT count(*) FROM (
                                  SELECT person, case_id FROM journal, unnest(persons) AS person
                                  EXCEPT SELECT person, case_id FROM case_person) AS acted)
                             + (SELECT count(*) FROM (
                                  (SELECT person, id FROM case_file, unnest(handlers) AS person
                                   EXCEPT SELECT person, case_id FROM case_person WHERE handles)
                                  UNION ALL
                                  (SELECT person, case_id FROM case_person WHERE handles
                                   EXCEPT SELECT person, id FROM case_file, unnest(handlers) AS person)) AS handling)
                        """)
                                .query(Integer.class)
                                .single());
        assertThat(missing).isZero();
        assertThat(server.bean(Transactions.class)
                        .in(
                                Scope.system(),
                                () -> server.bean(JdbcClient.class)
                                        .sql("SELECT count(*) FROM case_person")
                                        .query(Integer.class)
                                        .single()))
                .isGreaterThan(20);
    }

    @Test
    void every_figure_agrees_with_the_naive_count_for_any_unit_and_period() {
        Figures figures = server.bean(Figures.class);
        int different = 0;
        for (String unit : List.of("0001", Town.UNIT, "0001.0002"))
            for (LocalDate[] period : List.of(
                    new LocalDate[] {LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 30)},
                    new LocalDate[] {LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30)},
                    new LocalDate[] {LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31)})) {
                Frame frame = new Frame(unit, period[0], period[1], Instant.parse("2030-01-01T00:00:00Z"));
                List<Figure> all = server.bean(Transactions.class).in(Scope.system(), () -> figures.all(frame));
                for (Figure figure : all) {
                    Indicator indicator = figures.find(figure.key()).orElseThrow();
                    assertThat(figure.numerator().value())
                            .as("%s in %s from %s", figure.label(), unit, period[0])
                            .isEqualByComparingTo(naive(indicator.numerator(), frame));
                    if (figure.numerator().value().signum() > 0) different++;
                    Count below = indicator.denominator();
                    if (below != null)
                        assertThat(figure.denominator())
                                .satisfies(side -> assertThat(side.value()).isEqualByComparingTo(naive(below, frame)));
                }
            }
        assertThat(different).as("figures that are not zero").isGreaterThan(20);
    }

    @Test
    void reports_received_are_valid_or_invalid_and_each_that_was_judged_only_once() {
        assertThat(many(ComplaintFacts.RECEIVED)).isEqualTo(5);
        assertThat(many(ComplaintFacts.VALID) + many(ComplaintFacts.INVALID)).isEqualTo(5);
        assertThat(many(ComplaintFacts.CLOSED)).isEqualTo(many(ComplaintFacts.VALID));
        assertThat(many(ComplaintFacts.REWARDED)).isEqualTo(2);
    }

    @Test
    void applications_decided_are_granted_or_refused_and_what_was_promised_is_less_than_the_law_allows() {
        assertThat(many(PermitFacts.APPLIED)).isEqualTo(5 + 3); // chemicals, and fireworks
        assertThat(many(PermitFacts.DECIDED)).isEqualTo(5 + 3); // of chemicals four applications and one change
        assertThat(many(PermitFacts.GRANTED)).isEqualTo(4 + 2);
        assertThat(many(PermitFacts.BY_LAW)).isEqualTo(80 + 60);
        assertThat(many(PermitFacts.SAVED)).isEqualTo(56 + 42);
        assertThat(many(Rating.RATED)).isEqualTo(3 + 2);
    }

    private long many(FactKind kind) {
        return counted.stream()
                .map(Counted::fact)
                .filter(fact -> fact.kind().equals(kind))
                .mapToLong(Fact::quantity)
                .sum();
    }

    private BigDecimal naive(Count count, Frame frame) {
        List<Fact> matching = counted.stream()
                .filter(each -> each.unit().equals(frame.unit()) || each.unit().startsWith(frame.unit() + "."))
                .map(Counted::fact)
                .filter(fact -> fact.kind().equals(count.kind()))
                .filter(fact ->
                        !fact.day().isBefore(frame.from()) && !fact.day().isAfter(frame.to()))
                .filter(fact -> count.nature().isEmpty() || count.nature().equals(fact.nature()))
                .toList();
        return switch (count.measure()) {
            case QUANTITY ->
                BigDecimal.valueOf(matching.stream().mapToLong(Fact::quantity).sum());
            case AMOUNT ->
                matching.stream()
                        .map(fact -> new BigDecimal(fact.amount().toString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case SUBJECTS ->
                BigDecimal.valueOf(matching.stream()
                        .collect(Collectors.groupingBy(Fact::subject, Collectors.summingLong(Fact::quantity)))
                        .values()
                        .stream()
                        .filter(sum -> sum > 0)
                        .count());
        };
    }
}
