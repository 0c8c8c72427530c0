package anlan.bench;

import anlan.app.database.DatabaseAccess;
import anlan.bureau.hazard.HazardFacts;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.InspectionFacts;
import anlan.bureau.penalty.Facts;
import anlan.bureau.penalty.FilingPapers.Nature;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.indicator.DailySums;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of a province put into the tables of the figures, day by day over twelve cities with ten counties each: visits with
 * what they lead to, and penalty cases with theirs.
 */
final class ReportYear {
    static final String UNIT = "0001";
    static final String COUNTY = "0001.0003.0004";
    private static final int CASES_PER_VISITS = 10;
    private static final int THIRD = 3;

    private final Transactions transactions;
    private final JdbcClient jdbc;

    private ReportYear(TemporaryServer server) {
        transactions = server.bean(Transactions.class);
        jdbc = server.bean(JdbcClient.class);
    }

    /** Writes so many visits and a tenth as many cases, adds them up, and lets the database take stock. */
    static void write(TemporaryServer server, int visits) {
        ReportYear year = new ReportYear(server);
        year.visits(visits);
        year.cases(visits / CASES_PER_VISITS);
        server.bean(DailySums.class).run();
        DatabaseAccess access = server.bean(DatabaseAccess.class);
        JdbcClient.create(access.as(access.owner()))
                .sql("VACUUM (ANALYZE) fact, fact_day, case_file")
                .update();
    }

    private void visits(int many) {
        List<String> grounds = Arrays.stream(Ground.values()).map(Ground::label).toList();
        files("inspection.site", "检查", many);
        facts(InspectionFacts.PLANNED, "检查", many, 1, grounds, 0);
        facts(InspectionFacts.DOCUMENT, "检查", many, 1, List.of("现场检查记录"), 0);
        facts(InspectionFacts.DONE, "检查", many, 1, grounds, 0);
        facts(InspectionFacts.RESULT, "检查", many, 1, List.of("未发现问题", "当场改正", "责令限期整改"), 0);
        facts(InspectionFacts.WITH_PROBLEM, "检查", many, THIRD, List.of(""), 0);
        facts(InspectionFacts.PROBLEM, "检查", many, THIRD, List.of("一般事故隐患"), 0);
        facts(HazardFacts.DUE, "检查", many, THIRD, List.of(""), 0);
        facts(HazardFacts.FULFILLED, "检查", many, THIRD, List.of(""), 0);
    }

    private void cases(int many) {
        List<String> natures = List.of(
                Nature.PREVENTIVE.label(),
                Nature.PREVENTIVE.label(),
                Nature.PREVENTIVE.label(),
                Nature.ACCIDENT.label());
        files("penalty.ordinary", "案件", many);
        facts(Facts.FILED, "案件", many, 1, natures, 0);
        facts(Facts.REVIEWED, "案件", many, 1, List.of(""), 0);
        facts(Facts.DISCUSSED, "案件", many, THIRD, List.of(""), 0);
        facts(Facts.DECIDED, "案件", many, 1, List.of(""), 0);
        facts(Facts.FINED, "案件", many, 1, natures, 20_000);
        facts(Facts.PAID, "案件", many, 1, List.of(""), 20_000);
    }

    private void files(String procedure, String of, int many) {
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        INSERT INTO case_file (id, procedure, version, number, title, stage, ended, unit_path, handlers, parties, opened,
                                               closed, seq, head, state, sealed, touched)
                        SELECT md5(:of || n)::uuid, :procedure, 1, :of || n, '企业' || n % 50000 || :of, 'CLOSED', true,
                               '0001.' || lpad((n % 12 + 1)::text, 4, '0') || '.' || lpad((n / 12 % 10 + 1)::text, 4, '0'),
                               '{}', '{}', date '2026-01-01' + (n::bigint * 320 / :many)::int,
                               date '2026-01-01' + (n::bigint * 320 / :many)::int, 1, '', '{}', false,
                               (date '2026-01-01' + (n::bigint * 320 / :many)::int + time '10:00') AT TIME ZONE 'Asia/Shanghai'
                          FROM generate_series(0, :many - 1) AS n
                        """)
                        .param("of", of)
                        .param("procedure", procedure)
                        .param("many", many)
                        .update());
    }

    private void facts(FactKind kind, String of, int many, int every, List<String> natures, int yuan) {
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        INSERT INTO fact (kind, unit_path, on_day, recorded_at, case_id, seq, party, subject, nature, quantity, amount)
                        SELECT :kind, '0001.' || lpad((n % 12 + 1)::text, 4, '0') || '.' || lpad((n / 12 % 10 + 1)::text, 4, '0'),
                               date '2026-01-01' + (n::bigint * 320 / :many)::int,
                               (date '2026-01-01' + (n::bigint * 320 / :many)::int + time '10:00') AT TIME ZONE 'Asia/Shanghai',
                               md5(:of || n)::uuid, 1, '企业' || n % 50000, 'e' || n % 50000,
                               (:natures::text[])[n % cardinality(:natures::text[]) + 1], 1, :yuan
                          FROM generate_series(0, :many - 1, :every) AS n
                        """)
                        .param("kind", kind.key())
                        .param("of", of)
                        .param("many", many)
                        .param("every", every)
                        .param("natures", natures.toArray(String[]::new))
                        .param("yuan", yuan)
                        .update());
    }
}
