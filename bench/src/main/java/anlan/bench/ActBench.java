package anlan.bench;

import anlan.app.database.DatabaseAccess;
import anlan.kernel.journal.Cases;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.json.JsonObject;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts of a shipped procedure, durable, beside bare transactions on the same server in the same run. */
final class ActBench implements Bench {
    private static final List<Integer> THREADS = List.of(1, 4, 16);
    private static final int POOL = 16;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 6;
    private static final int COUNTED = 50;
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
            DataSource pool = server.bean(DataSource.class);
            BareTransactions.prepare(server.bean(DatabaseAccess.class));
            double round = seconds * LONGER;
            // Every connection plans its statements for itself, and the compiler wants its time.
            Load.perSecond(POOL, WARM_UP * round, thread -> new HazardActs(cases));
            int bytes = bytes(server);
            Load.perSecond(POOL, round, thread -> new BareTransactions(pool, bytes));
            screen.printf(
                    Locale.ROOT,
                    "hazard acts, %d a case, entries of %d bytes; %d rounds of %.1f s each, taking turns%n",
                    HazardActs.perCase(),
                    bytes,
                    ROUNDS,
                    round);
            Map<Integer, Rounds> rounds = new LinkedHashMap<>();
            for (int turn = 0; turn < ROUNDS; turn++)
                for (int threads : THREADS) {
                    rounds.computeIfAbsent(threads, each -> new Rounds())
                            .add(
                                    Load.perSecond(threads, round, thread -> new HazardActs(cases)),
                                    Load.perSecond(threads, round, thread -> new BareTransactions(pool, bytes)));
                }
            rounds.forEach((threads, found) -> screen.printf(
                    Locale.ROOT,
                    "%2d threads  %,8.0f acts/s  %,8.0f bare transactions/s  ratio %.3f%n",
                    threads,
                    found.ours(),
                    found.bare(),
                    found.ratio()));
            double statements = statements(server, cases, screen);
            return figures(rounds, statements);
        }
    }

    private static int bytes(TemporaryServer server) {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        return server.bean(Transactions.class)
                .in(Scope.system(), () -> jdbc.sql("""
                        SELECT avg(octet_length(entry))::int FROM journal
                        """).query(Integer.class).single());
    }

    private static double statements(TemporaryServer server, Cases cases, PrintStream screen) {
        int acts = COUNTED * HazardActs.perCase();
        HazardActs work = new HazardActs(cases);
        server.count().during(() -> {
            for (int i = 0; i < acts; i++) work.run();
        });
        double statements = (double) server.count().statements() / acts;
        screen.printf(
                Locale.ROOT,
                "%.2f statements an act, the one that sets the scope included, and %.2f commits%n",
                statements,
                (double) server.count().commits() / acts);
        return statements;
    }

    private static JsonObject figures(Map<Integer, Rounds> rounds, double statements) {
        Rounds one = rounds.getOrDefault(1, new Rounds());
        Rounds four = rounds.getOrDefault(4, new Rounds());
        Rounds sixteen = rounds.getOrDefault(16, new Rounds());
        return JsonObject.builder()
                .put("bench", "act")
                .put("acts_per_s", Math.round(four.ours()))
                .put("acts_per_s_1", Math.round(one.ours()))
                .put("acts_per_s_16", Math.round(sixteen.ours()))
                .put("bare_per_s", Math.round(four.bare()))
                .put("ratio_bare", Rounds.rounded(four.ratio()))
                .put("ratio_bare_1", Rounds.rounded(one.ratio()))
                .put("ratio_bare_16", Rounds.rounded(sixteen.ratio()))
                .put("sql_per_act", Rounds.rounded(statements))
                .build();
    }
}
