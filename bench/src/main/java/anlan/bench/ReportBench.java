package anlan.bench;

import anlan.bureau.penalty.Facts;
import anlan.kernel.indicator.Count;
import anlan.kernel.indicator.FactPage;
import anlan.kernel.indicator.Figures;
import anlan.kernel.indicator.Frame;
import anlan.kernel.indicator.Indicator;
import anlan.kernel.journal.Cases;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.json.JsonObject;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The year's figures of a province, with those of the year before beside them, over a million visits and a hundred thousand
 * cases; the rows behind one; and how long a new act takes to show.
 */
final class ReportBench implements Bench {
    private static final int VISITS = 1_000_000;
    private static final int ROUNDS = 15;
    private static final int FEW = 1;
    private static final int WARM_UP = 5;
    private static final int PAGE = 50;
    private static final long PATIENCE = 10_000;
    private static final double MILLION = 1e6;
    private static final Frame YEAR = frame(ReportYear.UNIT);
    private static final String DONE = "filing-rate";
    private static final String ORDERS = "orders-fulfilled";

    @Override
    public String name() {
        return "report";
    }

    @Override
    public JsonObject run(double seconds, PrintStream screen) {
        return run(VISITS, screen);
    }

    JsonObject run(int visits, PrintStream screen) {
        try (TemporaryServer server = TemporaryServer.start(2)) {
            HazardActs.found(server);
            ReportYear.write(server, visits);
            Figures figures = server.bean(Figures.class);
            Transactions transactions = server.bean(Transactions.class);
            HandWritten hand = new HandWritten(server);
            agree(figures, transactions, hand);
            List<List<Double>> took = inTurns(
                    ROUNDS,
                    () -> transactions.in(new Scope(YEAR.unit(), ""), () -> figures.all(YEAR)),
                    () -> hand.overDays(YEAR));
            double warm = Rounds.median(took.getFirst());
            double days = Rounds.median(took.get(1));
            // Seconds each: fewer rounds.
            double facts =
                    Rounds.median(inTurns(FEW, () -> hand.overFacts(YEAR)).getFirst());
            screen.printf(
                    Locale.ROOT,
                    "%d figures over %,d visits and %,d cases, this year and the last: %.1f ms; by hand over days %.1f ms, over facts %.1f ms%n",
                    transactions.in(Scope.system(), () -> figures.all(YEAR)).size(),
                    visits,
                    visits / 10,
                    warm,
                    days,
                    facts);
            double drilldown = drilldown(figures, transactions, screen);
            double fresh = fresh(server, figures, transactions, screen);
            return JsonObject.builder()
                    .put("bench", "report")
                    .put("warm_ms", Rounds.rounded(warm))
                    .put("drilldown_ms", Rounds.rounded(drilldown))
                    .put("fresh_s", Rounds.rounded(fresh))
                    .put("ratio_sql", Rounds.rounded(days / warm))
                    .put("ratio_sql_facts", Rounds.rounded(facts / warm))
                    .build();
        }
    }

    private static Frame frame(String unit) {
        return new Frame(
                unit, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Instant.parse("2026-12-31T15:00:00Z"));
    }

    private static void agree(Figures figures, Transactions transactions, HandWritten hand) {
        for (Map<String, BigDecimal> sums : List.of(hand.overDays(YEAR), hand.overFacts(YEAR)))
            transactions.run(
                    Scope.system(),
                    () -> HandWritten.mustAgree(
                            figures,
                            YEAR,
                            sums,
                            Map.of("filed", Facts.FILED, "decided", Facts.DECIDED, "review-rate", Facts.REVIEWED)));
    }

    /** Milliseconds of each, round by round in turns. */
    private static List<List<Double>> inTurns(int rounds, Supplier<?>... works) {
        List<List<Double>> took = new ArrayList<>();
        for (Supplier<?> _ : works) took.add(new ArrayList<>());
        for (int round = -Math.min(WARM_UP, rounds); round < rounds; round++)
            for (int i = 0; i < works.length; i++) {
                double once = milliseconds(works[i]);
                if (round >= 0) took.get(i).add(once);
            }
        return took;
    }

    private static double milliseconds(Supplier<?> work) {
        long start = System.nanoTime();
        Objects.requireNonNull(work.get());
        return (System.nanoTime() - start) / MILLION;
    }

    /** The slowest of several looks at the rows: first page and the middle, province and county, many rows and money. */
    private static double drilldown(Figures figures, Transactions transactions, PrintStream screen) {
        Count inspected = denominator(figures, DONE);
        Count fines = figures.find("fines").orElseThrow().numerator();
        List<Look> looks = List.of(
                new Look("visits of the province, first page", inspected, YEAR, null),
                new Look(
                        "visits of the province, from July",
                        inspected,
                        YEAR,
                        new FactPage.Place(LocalDate.of(2026, 7, 1), "", 0)),
                new Look("visits of one county, first page", inspected, frame(ReportYear.COUNTY), null),
                new Look("fines of the province, first page", fines, YEAR, null));
        double slowest = 0;
        for (Look look : looks) {
            double took = Rounds.median(
                    inTurns(ROUNDS, () -> look.rows(figures, transactions)).getFirst());
            FactPage page = look.rows(figures, transactions);
            screen.printf(
                    Locale.ROOT,
                    "%8.1f ms  %s: %d of %,d rows%n",
                    took,
                    look.label(),
                    page.rows().size(),
                    page.total());
            slowest = Math.max(slowest, took);
        }
        return slowest;
    }

    private record Look(String label, Count count, Frame frame, FactPage.@Nullable Place after) {

        FactPage rows(Figures figures, Transactions transactions) {
            return transactions.in(new Scope(YEAR.unit(), ""), () -> figures.rows(count, frame, after, PAGE));
        }
    }

    private static Count denominator(Figures figures, String key) {
        Count count = figures.find(key).map(Indicator::denominator).orElse(null);
        if (count == null) throw new IllegalStateException(key + " has no denominator");
        return count;
    }

    /** Seconds from the end of an act until the figure it belongs to has moved; the slowest of several. */
    private static double fresh(
            TemporaryServer server, Figures figures, Transactions transactions, PrintStream screen) {
        HazardActs acts = new HazardActs(server.bean(Cases.class));
        Supplier<BigDecimal> shown = () -> transactions.in(
                Scope.system(),
                () -> figures.of(figures.find(ORDERS).orElseThrow(), YEAR)
                        .numerator()
                        .value());
        List<Double> lags = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) {
            BigDecimal before = shown.get();
            for (int act = 0; act < HazardActs.perCase(); act++) acts.run();
            long done = System.nanoTime();
            while (shown.get().equals(before))
                if (System.nanoTime() - done > PATIENCE * MILLION)
                    throw new IllegalStateException("the figure does not move");
            lags.add((System.nanoTime() - done) / 1e9);
        }
        double slowest = Collections.max(lags);
        screen.printf(Locale.ROOT, "%8.3f s   from an act to the figure that counts it%n", slowest);
        return slowest;
    }
}
