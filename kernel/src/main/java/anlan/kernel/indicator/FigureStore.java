package anlan.kernel.indicator;

import anlan.kernel.indicator.FactPage.Place;
import anlan.kernel.indicator.FactPage.Row;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.scope.Transactions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up facts and lists them. Runs inside the reader's transaction and scope. */
@Component
final class FigureStore {

    private static final String SEALED = "不公开的案件（无权查看）";

    private final JdbcClient jdbc;
    private final Transactions transactions;

    FigureStore(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Everything these counts need, in two statements and one more for each that counts subjects. */
    Sums sums(Collection<Count> counts, Frame frame) {
        transactions.planForValues();
        Map<Count, BigDecimal> subjects = new HashMap<>();
        for (Count count : counts)
            if (count.measure() == Count.Measure.SUBJECTS)
                subjects.computeIfAbsent(count, each -> subjects(each, frame));
        return new Sums(added(counts, frame), subjects);
    }

    // Days added up before the day asked as of, the facts of that day itself, and those not added up yet.
    private List<Sums.Sum> added(Collection<Count> counts, Frame frame) {
        LocalDate day = LocalDate.ofInstant(frame.known(), LawInForce.ZONE);
        // The mark only moves on. Known beforehand it tells the planner how few facts lie behind it; read again in the
        // statement it tells which.
        String mark = jdbc.sql("""
                SELECT tx::text FROM fact_added_up
                """).query(String.class).single();
        return jdbc.sql("""
                        SELECT kind, nature, sum(quantity)::numeric AS quantity, sum(amount) AS amount, sum(facts)::bigint AS facts
                          FROM (SELECT d.kind, d.nature, d.quantity, d.amount, d.facts FROM fact_day d
                                 WHERE d.kind = ANY (:kinds) AND d.on_day BETWEEN :from AND :to
                                   AND d.unit_path = :low AND d.recorded_on < :day
                                 UNION ALL
                                SELECT f.kind, f.nature, f.quantity, f.amount, 1 FROM fact f
                                 WHERE f.kind = ANY (:kinds) AND f.on_day BETWEEN :from AND :to
                                   AND f.unit_path >= :low AND f.unit_path < :high
                                   AND f.recorded_at >= :start AND f.recorded_at <= :known
                                 UNION ALL
                                SELECT f.kind, f.nature, f.quantity, f.amount, 1 FROM fact f
                                 WHERE f.kind = ANY (:kinds) AND f.on_day BETWEEN :from AND :to
                                   AND f.unit_path >= :low AND f.unit_path < :high
                                   AND f.recorded_at < :start
                                   AND f.tx >= :mark::xid8 AND f.tx >= (SELECT tx FROM fact_added_up)) AS parts
                         GROUP BY kind, nature
                        """)
                .param(
                        "kinds",
                        counts.stream()
                                .map(count -> count.kind().key())
                                .distinct()
                                .toArray(String[]::new))
                .param("from", frame.from())
                .param("to", frame.to())
                .param("day", day)
                .param("mark", mark)
                .param("start", day.atStartOfDay(LawInForce.ZONE).toOffsetDateTime())
                .param("known", frame.known().atOffset(ZoneOffset.UTC))
                .param("low", frame.unit())
                .param("high", frame.unit() + "/")
                .query((row, index) -> new Sums.Sum(
                        row.getString("kind"),
                        row.getString("nature"),
                        row.getBigDecimal("quantity"),
                        row.getBigDecimal("amount"),
                        row.getLong("facts")))
                .list();
    }

    private BigDecimal subjects(Count count, Frame frame) {
        return bound(count, frame, jdbc.sql("""
                        SELECT count(*)::numeric FROM (
                            SELECT f.subject FROM fact f
                             WHERE f.kind = :kind AND f.on_day BETWEEN :from AND :to AND f.recorded_at <= :known
                               AND (:nature = '' OR f.nature = :nature) AND f.unit_path >= :low AND f.unit_path < :high
                             GROUP BY f.subject HAVING sum(f.quantity) > 0) AS distinct_subjects
                        """))
                .query((row, index) -> row.getBigDecimal(1))
                .single();
    }

    /** How many rows are behind a count. */
    long facts(Count count, Frame frame) {
        transactions.planForValues();
        return new Sums(added(List.of(count), frame), Map.of()).facts(count);
    }

    /** The rows behind a count that come after a place, as many as asked for. */
    List<Row> rows(Count count, Frame frame, Place after, int size) {
        transactions.planForValues();
        return bound(count, frame, jdbc.sql("""
                        SELECT f.*, c.id AS seen, c.number, c.title
                          FROM (SELECT f.id, f.case_id, f.party, f.on_day, f.quantity, f.amount, f.nature, f.seq, f.unit_path
                                  FROM fact f
                                 WHERE f.kind = :kind AND f.on_day BETWEEN :from AND :to AND f.recorded_at <= :known
                                   AND (:nature = '' OR f.nature = :nature) AND f.unit_path >= :low AND f.unit_path < :high
                                   AND (f.on_day, f.unit_path, f.id) > (:day, :unit, :fact)
                                 ORDER BY f.on_day, f.unit_path, f.id LIMIT :size) AS f
                          LEFT JOIN case_file c ON c.id = f.case_id
                         ORDER BY f.on_day, f.unit_path, f.id
                        """))
                .param("day", after.day())
                .param("unit", after.unit())
                .param("fact", after.fact())
                .param("size", size)
                .query((row, index) -> {
                    boolean seen = row.getString("seen") != null;
                    return new Row(
                            row.getObject("seen", UUID.class),
                            row.getString("number"),
                            seen ? row.getString("title") : SEALED,
                            seen ? row.getString("party") : null,
                            row.getObject("on_day", LocalDate.class),
                            count.kind().label(),
                            row.getLong("quantity"),
                            row.getBigDecimal("amount"),
                            row.getString("nature"),
                            row.getInt("seq"),
                            new Place(
                                    row.getObject("on_day", LocalDate.class),
                                    row.getString("unit_path"),
                                    row.getLong("id")));
                })
                .list();
    }

    private static JdbcClient.StatementSpec bound(Count count, Frame frame, JdbcClient.StatementSpec statement) {
        return statement
                .param("kind", count.kind().key())
                .param("from", frame.from())
                .param("to", frame.to())
                .param("known", frame.known().atOffset(ZoneOffset.UTC))
                .param("nature", count.nature())
                .param("low", frame.unit())
                .param("high", frame.unit() + "/");
    }
}
