package anlan.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.database.TestPostgres;
import anlan.app.database.TestPostgres.TestDatabase;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.scope.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sums by the day say what the facts say: for any unit, period and moment, added up already or not. */
class DailySumsTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Instant START = Instant.parse("2026-02-28T16:00:00Z");
    private static final List<FactKind> KINDS =
            List.of(new FactKind("a", "甲", "件"), new FactKind("b", "乙", "件"), new FactKind("c", "丙", "元"));
    private static final List<String> UNITS = List.of("0001", "0001.0001", "0001.0001.0001", "0001.0002", "0002");
    private static final List<String> NATURES = List.of("", "事故", "预防性");
    private static final int FACTS = 1_500;
    private static final int DAYS = 40;
    private static final SplittableRandom CHANCE = new SplittableRandom(20261122);

    private static TestDatabase database;
    private static FigureStore store;

    /** What was written, kept beside the database. */
    private record Written(
            String kind, String unit, LocalDate day, Instant recorded, String nature, int quantity, int yuan) {

        boolean in(Count count, Frame frame) {
            return count.kind().key().equals(kind)
                    && (count.nature().isEmpty() || count.nature().equals(nature))
                    && (unit.equals(frame.unit()) || unit.startsWith(frame.unit() + "."))
                    && !day.isBefore(frame.from())
                    && !day.isAfter(frame.to())
                    && !recorded.isAfter(frame.known());
        }
    }

    private static final List<Written> WRITTEN = new ArrayList<>();

    @BeforeAll
    static void write() {
        database = TestPostgres.fresh(2);
        store = new FigureStore(database.jdbc(), database.transactions());
        DailySums sums = new DailySums(database.transactions(), database.jdbc());
        for (int i = 0; i < FACTS; i++) {
            write(invented());
            // Some days are added up in several goes, and the last facts not at all.
            if (i % 200 == 150) assertThat(sums.run()).isPositive();
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    // Most are recorded on their day, some weeks later, as corrections are; a correction takes back.
    private static Written invented() {
        LocalDate day = FIRST.plusDays(CHANCE.nextInt(DAYS));
        Instant recorded = START.plus(ChronoUnit.DAYS.between(FIRST, day), ChronoUnit.DAYS)
                .plusSeconds(CHANCE.nextInt(86_400))
                .plus(CHANCE.nextInt(5) == 0 ? CHANCE.nextInt(30) : 0, ChronoUnit.DAYS);
        int quantity = CHANCE.nextInt(6) == 0 ? -1 : 1 + CHANCE.nextInt(3);
        return new Written(
                pick(KINDS).key(),
                pick(UNITS),
                day,
                recorded,
                pick(NATURES),
                quantity,
                quantity * CHANCE.nextInt(90_000));
    }

    private static <T> T pick(List<T> from) {
        return from.get(CHANCE.nextInt(from.size()));
    }

    private static void write(Written fact) {
        database.transactions()
                .run(
                        Scope.system(),
                        () -> database.jdbc()
                                .sql("""
                        INSERT INTO fact (kind, unit_path, on_day, recorded_at, case_id, seq, subject, nature, quantity, amount)
                        VALUES (:kind, :unit, :day, :recorded, :case, 1, '', :nature, :quantity, :yuan)
                        """)
                                .param("kind", fact.kind())
                                .param("unit", fact.unit())
                                .param("day", fact.day())
                                .param("recorded", fact.recorded().atOffset(ZoneOffset.UTC))
                                .param("case", new UUID(0, 1))
                                .param("nature", fact.nature())
                                .param("quantity", fact.quantity())
                                .param("yuan", fact.yuan())
                                .update());
        WRITTEN.add(fact);
    }

    @Test
    void the_statements_of_a_figure_are_planned_for_the_values_they_carry() {
        Frame frame = new Frame("0001", FIRST, FIRST.plusDays(DAYS), START.plus(400, ChronoUnit.DAYS));
        Count count = Count.of("件数", KINDS.getFirst());
        assertThat(plannedAfter(() -> {})).isEqualTo("auto");
        assertThat(plannedAfter(() -> store.sums(List.of(count), frame))).isEqualTo("force_custom_plan");
        assertThat(plannedAfter(() -> store.facts(count, frame))).isEqualTo("force_custom_plan");
    }

    private static String plannedAfter(Runnable asked) {
        return database.transactions().in(Scope.system(), () -> {
            asked.run();
            return database.jdbc()
                    .sql("SELECT current_setting('plan_cache_mode')")
                    .query(String.class)
                    .single();
        });
    }

    @Test
    void every_frame_gives_what_the_facts_add_up_to() {
        for (int i = 0; i < 300; i++) {
            LocalDate from = FIRST.plusDays(CHANCE.nextInt(DAYS));
            Frame frame = new Frame(
                    pick(UNITS),
                    from,
                    from.plusDays(CHANCE.nextInt(DAYS)),
                    START.plusSeconds(CHANCE.nextLong(80 * 86_400L)));
            Count many = Count.of("件数", pick(KINDS)).only(pick(NATURES));
            Count much = Count.money("金额", pick(KINDS)).only(pick(NATURES));
            Sums sums = database.transactions().in(Scope.system(), () -> store.sums(List.of(many, much), frame));
            assertThat(sums.of(many))
                    .as("%s in %s", many, frame)
                    .isEqualByComparingTo(BigDecimal.valueOf(WRITTEN.stream()
                            .filter(fact -> fact.in(many, frame))
                            .mapToInt(Written::quantity)
                            .sum()));
            assertThat(sums.of(much))
                    .as("%s in %s", much, frame)
                    .isEqualByComparingTo(BigDecimal.valueOf(WRITTEN.stream()
                            .filter(fact -> fact.in(much, frame))
                            .mapToLong(Written::yuan)
                            .sum()));
            assertThat(sums.facts(many))
                    .isEqualTo(WRITTEN.stream()
                            .filter(fact -> fact.in(many, frame))
                            .count());
        }
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat() {
        Count count = new Count("件数", KINDS.getFirst(), Count.Measure.QUANTITY, "", "件");
        Frame frame = new Frame("0001", FIRST, FIRST.plusDays(DAYS), START.plus(100, ChronoUnit.DAYS));
        List<FactPage.Row> all = new ArrayList<>();
        FactPage.Place place = FactPage.Place.before(frame);
        while (true) {
            FactPage.Place after = place;
            List<FactPage.Row> page =
                    database.transactions().in(Scope.system(), () -> store.rows(count, frame, after, 37));
            if (page.isEmpty()) break;
            all.addAll(page);
            place = FactPage.Place.valueOf(page.getLast().place().text());
        }
        assertThat(all)
                .doesNotHaveDuplicates()
                .hasSize(Math.toIntExact(
                        WRITTEN.stream().filter(fact -> fact.in(count, frame)).count()));
        assertThat(all.stream().map(FactPage.Row::day)).isSorted();
        assertThat(all).allSatisfy(row -> assertThat(row.caseId()).isNull());
    }

    @Test
    void a_fact_of_a_transaction_still_open_is_counted_once_it_ends() {
        TestDatabase own = TestPostgres.fresh(3);
        try {
            FigureStore figures = new FigureStore(own.jdbc(), own.transactions());
            DailySums sums = new DailySums(own.transactions(), own.jdbc());
            Count count = Count.of("件数", KINDS.getFirst());
            Frame frame = new Frame("0001", FIRST, FIRST, START.plus(60, ChronoUnit.DAYS));
            Thread[] second = new Thread[1];
            own.transactions().run(Scope.system(), () -> {
                one(own);
                // A later transaction ends first and is added up while this one is open.
                second[0] = Thread.ofVirtual().start(() -> {
                    own.transactions().run(Scope.system(), () -> one(own));
                    sums.run();
                });
                try {
                    second[0].join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(own.transactions()
                            .in(
                                    Scope.system(),
                                    () -> figures.sums(List.of(count), frame).of(count)))
                    .isEqualByComparingTo("2");
            sums.run();
            assertThat(own.transactions()
                            .in(
                                    Scope.system(),
                                    () -> figures.sums(List.of(count), frame).of(count)))
                    .isEqualByComparingTo("2");
        } finally {
            own.close();
        }
    }

    private static void one(TestDatabase own) {
        own.jdbc()
                .sql("""
                        INSERT INTO fact (kind, unit_path, on_day, recorded_at, case_id, seq, subject, nature, quantity, amount)
                        VALUES ('a', '0001', :day, :recorded, :case, 1, '', '', 1, 0)
                        """)
                .param("day", FIRST)
                .param("recorded", START.plusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("case", new UUID(0, 1))
                .update();
    }
}
