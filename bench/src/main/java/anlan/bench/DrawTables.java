package anlan.bench;

import anlan.kernel.scope.Ids;
import anlan.record.Hash;
import anlan.record.draw.Candidate;
import anlan.record.draw.Exclusion;
import anlan.record.draw.Officer;
import anlan.record.draw.Pick;
import anlan.record.draw.Plan;
import anlan.record.draw.Pool;
import anlan.record.draw.Quota;
import anlan.record.draw.Recusal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the lists of a draw from the database and writes back what came out. */
final class DrawTables {
    private static final OffsetDateTime SEALED = OffsetDateTime.parse("2026-03-02T10:00:00+08:00");
    private static final List<String> CLASSES = List.of("A", "B", "C", "D");
    /** From each risk class so many, from each class of credit within it alike: 500 in all. */
    private static final List<Integer> COUNTS = List.of(15, 25, 35, 50);

    private static final int ID = 36;
    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DrawTables(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /** The lists as they stand: who was inspected lately by another level is left out and named. */
    Plan read() {
        List<Candidate> candidates = new ArrayList<>();
        List<Exclusion> exclusions = new ArrayList<>();
        enterprises(candidates, exclusions);
        Map<String, List<String>> districts = new TreeMap<>();
        List<Officer> officers = jdbc.sql("SELECT id, district, load FROM bench_officer")
                .query((row, index) -> {
                    districts
                            .computeIfAbsent(row.getString("district"), first -> new ArrayList<>())
                            .add(row.getString("id"));
                    return new Officer(row.getString("id"), row.getInt("load"));
                })
                .list();
        List<Recusal> recusals = jdbc.sql("SELECT officer, enterprise FROM bench_recusal")
                .query((row, index) -> new Recusal(row.getString("officer"), row.getString("enterprise"), "近亲属在该企业任职"))
                .list();
        List<Pool> pools = districts.entrySet().stream()
                .map(district -> new Pool(district.getKey(), district.getValue()))
                .toList();
        return new Plan(
                Ids.at(SEALED.toInstant()),
                "2026年第一次双随机抽查",
                "福彩3D第2026061期开奖号码",
                SEALED,
                quotas(),
                officers,
                pools,
                candidates,
                exclusions,
                recusals);
    }

    private static List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        for (int risk = 0; risk < CLASSES.size(); risk++)
            for (String credit : CLASSES) quotas.add(new Quota.Count(CLASSES.get(risk) + credit, COUNTS.get(risk)));
        return quotas;
    }

    /** A row: id, risk and credit class, weight by credit, a mark, district. */
    private void enterprises(List<Candidate> candidates, List<Exclusion> exclusions) {
        Map<String, String> districts = new HashMap<>();
        String[] categories = new String[1 << Short.SIZE];
        try (Connection connection = source.getConnection()) {
            CopyOut rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                    COPY (SELECT id, risk || credit || CASE WHEN inspected > date '2025-09-01' THEN '+' ELSE '-' END || district
                            FROM bench_enterprise ORDER BY id) TO STDOUT
                    """);
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                String id = word(row, 0, ID);
                int place = row[ID + 1] << Byte.SIZE | row[ID + 2];
                String category = categories[place];
                if (category == null) categories[place] = category = word(row, ID + 1, 2);
                if (row[ID + 3] == '+') exclusions.add(new Exclusion(id, category, "六个月内已由其他层级检查"));
                else
                    candidates.add(new Candidate(
                            id,
                            category,
                            1L + row[ID + 2] - 'A',
                            districts.computeIfAbsent(word(row, ID + 4, row.length - ID - 5), Function.identity())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String word(byte[] row, int from, int length) {
        return new String(row, from, length, StandardCharsets.ISO_8859_1);
    }

    /** Writes the draw with its picks. */
    void write(UUID draw, Hash commitment, List<Pick> picks, byte[] ending) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO bench_draw (id, commitment, ending) VALUES (:id, :commitment, :ending)")
                    .param("id", draw)
                    .param("commitment", commitment.hex())
                    .param("ending", ending)
                    .update();
            jdbc.sql("""
                            INSERT INTO bench_drawn (draw, enterprise, category, first, second)
                            SELECT :draw, enterprise, category, first, second
                              FROM unnest(:enterprises::uuid[], :categories::text[], :first::uuid[], :second::uuid[])
                                AS p (enterprise, category, first, second)
                            """)
                    .param("draw", draw)
                    .param("enterprises", texts(picks, Pick::object))
                    .param("categories", texts(picks, Pick::category))
                    .param("first", texts(picks, pick -> pick.officers().getFirst()))
                    .param("second", texts(picks, pick -> pick.officers().getLast()))
                    .update();
        });
    }

    private static String[] texts(List<Pick> picks, Function<Pick, String> text) {
        return picks.stream().map(text).toArray(String[]::new);
    }

    /** How many enterprises a draw wrote. */
    int written() {
        return jdbc.sql("SELECT count(*) / (SELECT count(*) FROM bench_draw) FROM bench_drawn")
                .query(Integer.class)
                .single();
    }
}
