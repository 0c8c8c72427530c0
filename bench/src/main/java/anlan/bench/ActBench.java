package anlan.bench;

import anlan.app.database.DatabaseAccess;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.Followers;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.json.JsonObject;
import java.io.PrintStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Acts of a shipped procedure, durable, followers led behind them, beside bare transactions and beside the tasks of a process
 * engine on the same server in the same run.
 */
final class ActBench implements Bench {
    private static final List<Integer> THREADS = List.of(1, 4, 16);
    private static final int POOL = 16;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 6;
    private static final int COUNTED = 10;
    private static final int PAUSE = 500;
    /** A round is so many times the usual: commits come in groups, short rounds would see too few. */
    private static final double LONGER = 2.5;

    @Override
    public String name() {
        return "act";
    }

    @Override
    public JsonObject run(double seconds, PrintStream screen) {
        try (TemporaryServer server = TemporaryServer.start(POOL)) {
            HazardActs.found(server);
            Cases cases = server.bean(Cases.class);
            BareTransactions.prepare(server.bean(DatabaseAccess.class));
            try (FlowableTasks engine = FlowableTasks.on(server.bean(DatabaseAccess.class), POOL, server.count())) {
                Comparisons found = new Comparisons(new LinkedHashMap<>(), new Rounds());
                compare(server, found, engine, seconds * LONGER, screen);
                found.show(screen);
                double acts = statements(
                        server, "an act, the one that sets the scope included", new HazardActs(cases), screen);
                double tasks = statements(server, "a task in Flowable", engine.worker(), screen);
                return found.figures(acts, tasks);
            }
        }
    }

    /** Rounds taken in turns: with bare transactions by number of threads, and with the engine. */
    private record Comparisons(Map<Integer, Rounds> bare, Rounds engine) {

        void show(PrintStream screen) {
            bare.forEach((threads, found) -> screen.printf(
                    Locale.ROOT,
                    "%2d threads  %,8.0f acts/s  %,8.0f bare transactions/s  ratio %.3f%n",
                    threads,
                    found.ours(),
                    found.bare(),
                    found.ratio()));
            screen.printf(
                    Locale.ROOT,
                    "%2d threads  %,8.0f acts/s  %,8.0f tasks/s in Flowable     ratio %.3f%n",
                    POOL,
                    engine.ours(),
                    engine.bare(),
                    engine.ratio());
        }

        JsonObject figures(double acts, double tasks) {
            Rounds one = bare.getOrDefault(1, new Rounds());
            Rounds four = bare.getOrDefault(4, new Rounds());
            Rounds sixteen = bare.getOrDefault(16, new Rounds());
            return JsonObject.builder()
                    .put("bench", "act")
                    .put("acts_per_s", Math.round(four.ours()))
                    .put("acts_per_s_1", Math.round(one.ours()))
                    .put("acts_per_s_16", Math.round(sixteen.ours()))
                    .put("bare_per_s", Math.round(four.bare()))
                    .put("flowable_per_s_16", Math.round(engine.bare()))
                    .put("ratio_bare", Rounds.rounded(four.ratio()))
                    .put("ratio_bare_1", Rounds.rounded(one.ratio()))
                    .put("ratio_bare_16", Rounds.rounded(sixteen.ratio()))
                    .put("ratio_flowable", Rounds.rounded(engine.ratio()))
                    .put("sql_per_act", Rounds.rounded(acts))
                    .put("sql_per_act_flowable", Rounds.rounded(tasks))
                    .build();
        }
    }

    private static void compare(
            TemporaryServer server, Comparisons found, FlowableTasks engine, double round, PrintStream screen) {
        Cases cases = server.bean(Cases.class);
        DataSource pool = server.bean(DataSource.class);
        try (Led _ = new Led(server.bean(Followers.class))) {
            // Every connection plans its statements for itself, and the compiler wants its time.
            Load.perSecond(POOL, WARM_UP * round, thread -> new HazardActs(cases));
            Load.perSecond(POOL, WARM_UP * round, thread -> engine.worker());
            int bytes = bytes(server);
            Load.perSecond(POOL, round, thread -> new BareTransactions(pool, bytes));
            screen.printf(
                    Locale.ROOT,
                    "hazard acts, %d a case, entries of %d bytes; %d rounds of %.1f s each, taking turns%n",
                    HazardActs.perCase(),
                    bytes,
                    ROUNDS,
                    round);
            for (int turn = 0; turn < ROUNDS; turn++) {
                for (int threads : THREADS)
                    found.bare()
                            .computeIfAbsent(threads, each -> new Rounds())
                            .add(
                                    Load.perSecond(threads, round, thread -> new HazardActs(cases)),
                                    Load.perSecond(threads, round, thread -> new BareTransactions(pool, bytes)));
                found.engine()
                        .add(
                                Load.perSecond(POOL, round, thread -> new HazardActs(cases)),
                                Load.perSecond(POOL, round, thread -> engine.worker()));
            }
        }
    }

    private static int bytes(TemporaryServer server) {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        return server.bean(Transactions.class)
                .in(Scope.system(), () -> jdbc.sql("""
                        SELECT avg(octet_length(entry))::int FROM journal
                        """).query(Integer.class).single());
    }

    private static double statements(TemporaryServer server, String what, Runnable work, PrintStream screen) {
        int times = COUNTED * HazardActs.perCase() * FlowableTasks.TASKS;
        server.count().during(() -> {
            for (int i = 0; i < times; i++) work.run();
        });
        double statements = (double) server.count().statements() / times;
        screen.printf(
                Locale.ROOT,
                "%.2f statements %s, and %.2f commits%n",
                statements,
                what,
                (double) server.count().commits() / times);
        return statements;
    }

    /** Followers led along as the running server leads them: every half second, by one thread. */
    private static final class Led implements AutoCloseable {
        private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

        Led(Followers followers) {
            thread.scheduleWithFixedDelay(() -> followers.run(NOW), PAUSE, PAUSE, TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            thread.shutdownNow();
            thread.close();
        }
    }
}
