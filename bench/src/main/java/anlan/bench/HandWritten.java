package anlan.bench;

import anlan.kernel.casefile.FactKind;
import anlan.kernel.indicator.Figures;
import anlan.kernel.indicator.Frame;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year's figures as somebody would write them by hand who knows the tables: no units of others, no cut-off, no labels. */
final class HandWritten {
    private final Transactions transactions;
    private final JdbcClient jdbc;

    HandWritten(TemporaryServer server) {
        transactions = server.bean(Transactions.class);
        jdbc = server.bean(JdbcClient.class);
    }

    /** Sums by kind and nature from the sums by day, for the year and the one before, and the parties fined. */
    Map<String, BigDecimal> overDays(Frame frame) {
        return transactions.in(new Scope(frame.unit(), ""), () -> {
            Map<String, BigDecimal> sums = days(frame.from(), frame.to());
            sums.put("subjects", subjects(frame.from(), frame.to()));
            days(frame.from().minusYears(1), frame.to().minusYears(1));
            subjects(frame.from().minusYears(1), frame.to().minusYears(1));
            return sums;
        });
    }

    /** The same from the facts alone. */
    Map<String, BigDecimal> overFacts(Frame frame) {
        return transactions.in(new Scope(frame.unit(), ""), () -> {
            Map<String, BigDecimal> sums = facts(frame.from(), frame.to());
            sums.put("subjects", subjects(frame.from(), frame.to()));
            facts(frame.from().minusYears(1), frame.to().minusYears(1));
            subjects(frame.from().minusYears(1), frame.to().minusYears(1));
            return sums;
        });
    }

    private Map<String, BigDecimal> days(LocalDate from, LocalDate to) {
        return read(jdbc.sql("""
                        SELECT kind, sum(quantity) AS quantity, sum(amount) AS amount FROM fact_day
                         WHERE unit_path = '0001' AND on_day BETWEEN :from AND :to GROUP BY kind, nature
                        """), from, to);
    }

    private Map<String, BigDecimal> facts(LocalDate from, LocalDate to) {
        return read(jdbc.sql("""
                        SELECT kind, sum(quantity) AS quantity, sum(amount) AS amount FROM fact
                         WHERE on_day BETWEEN :from AND :to GROUP BY kind, nature
                        """), from, to);
    }

    private BigDecimal subjects(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT count(DISTINCT subject) FROM fact WHERE kind = 'penalty.decided' AND on_day BETWEEN :from AND :to
                        """)
                .param("from", from)
                .param("to", to)
                .query(BigDecimal.class)
                .single();
    }

    private static Map<String, BigDecimal> read(JdbcClient.StatementSpec statement, LocalDate from, LocalDate to) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        statement.param("from", from).param("to", to).query(row -> {
            sums.merge(row.getString("kind"), row.getBigDecimal("quantity"), BigDecimal::add);
            sums.merge(row.getString("kind") + " yuan", row.getBigDecimal("amount"), BigDecimal::add);
        });
        return sums;
    }

    /** Fails where the figures say something else than the statements. */
    static void mustAgree(
            Figures figures, Frame frame, Map<String, BigDecimal> sums, Map<String, FactKind> numerators) {
        numerators.forEach((key, kind) -> {
            BigDecimal ours = figures.of(figures.find(key).orElseThrow(), frame)
                    .numerator()
                    .value();
            if (ours.compareTo(sums.getOrDefault(kind.key(), BigDecimal.ZERO)) != 0)
                throw new IllegalStateException(key + " is " + ours + ", by hand " + sums.get(kind.key()));
        });
    }
}
