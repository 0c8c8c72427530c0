package anlan.kernel.indicator;

import anlan.kernel.casefile.FactKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up facts and lists them. Runs inside the reader's transaction and scope. */
@Component
final class FigureStore {

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One fact with the case it came from. */
    record Row(
            UUID caseId,
            @Nullable String number,
            String title,
            @Nullable String party,
            LocalDate day,
            String kind,
            long quantity,
            BigDecimal amount,
            String nature,
            int seq) {}

    BigDecimal sum(Count count, Frame frame) {
        return bound(
                        count,
                        frame,
                        switch (count.measure()) {
                            case QUANTITY -> jdbc.sql("""
                            SELECT coalesce(sum(f.quantity), 0)::numeric FROM fact f
                             WHERE f.kind = ANY (:kinds) AND f.on_day BETWEEN :from AND :to AND f.recorded_at <= :known
                               AND (:nature = '' OR f.nature = :nature) AND f.unit_path >= :low AND f.unit_path < :high
                            """);
                            case AMOUNT -> jdbc.sql("""
                            SELECT coalesce(sum(f.amount), 0) FROM fact f
                             WHERE f.kind = ANY (:kinds) AND f.on_day BETWEEN :from AND :to AND f.recorded_at <= :known
                               AND (:nature = '' OR f.nature = :nature) AND f.unit_path >= :low AND f.unit_path < :high
                            """);
                            case SUBJECTS -> jdbc.sql("""
                            SELECT count(*)::numeric FROM (
                                SELECT f.subject FROM fact f
                                 WHERE f.kind = ANY (:kinds) AND f.on_day BETWEEN :from AND :to AND f.recorded_at <= :known
                                   AND (:nature = '' OR f.nature = :nature) AND f.unit_path >= :low AND f.unit_path < :high
                                 GROUP BY f.subject HAVING sum(f.quantity) > 0) AS distinct_subjects
                            """);
                        })
                .query((row, index) -> row.getBigDecimal(1))
                .single();
    }

    List<Row> rows(Count count, Frame frame, int after, int size) {
        return bound(count, frame, jdbc.sql("""
                        SELECT f.case_id, c.number, c.title, f.party, f.on_day, f.kind, f.quantity, f.amount, f.nature, f.seq
                          FROM fact f JOIN case_file c ON c.id = f.case_id
                         WHERE f.kind = ANY (:kinds) AND f.on_day BETWEEN :from AND :to AND f.recorded_at <= :known
                           AND (:nature = '' OR f.nature = :nature) AND f.unit_path >= :low AND f.unit_path < :high
                         ORDER BY f.on_day, f.id LIMIT :size OFFSET :after
                        """))
                .param("size", size)
                .param("after", after)
                .query((row, index) -> new Row(
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("party"),
                        row.getObject("on_day", LocalDate.class),
                        label(count, row.getString("kind")),
                        row.getLong("quantity"),
                        row.getBigDecimal("amount"),
                        row.getString("nature"),
                        row.getInt("seq")))
                .list();
    }

    long rows(Count count, Frame frame) {
        return bound(count, frame, jdbc.sql("""
                        SELECT count(*) FROM fact f JOIN case_file c ON c.id = f.case_id
                         WHERE f.kind = ANY (:kinds) AND f.on_day BETWEEN :from AND :to AND f.recorded_at <= :known
                           AND (:nature = '' OR f.nature = :nature) AND f.unit_path >= :low AND f.unit_path < :high
                        """))
                .query((row, index) -> row.getLong(1))
                .single();
    }

    private static String label(Count count, String kind) {
        return count.kinds().stream()
                .filter(each -> each.key().equals(kind))
                .map(FactKind::label)
                .findFirst()
                .orElse(kind);
    }

    private static JdbcClient.StatementSpec bound(Count count, Frame frame, JdbcClient.StatementSpec statement) {
        return statement
                .param("kinds", count.kinds().stream().map(FactKind::key).toArray(String[]::new))
                .param("from", frame.from())
                .param("to", frame.to())
                .param("known", frame.known().atOffset(ZoneOffset.UTC))
                .param("nature", count.nature())
                .param("low", frame.unit())
                .param("high", frame.unit() + "/");
    }
}
