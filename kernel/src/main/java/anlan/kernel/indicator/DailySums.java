package anlan.kernel.indicator;

import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds facts up by the day, for their unit and every unit above it, so that a year is a sum over days. A figure is right without it: facts that are not added up yet are
 * read one by one; it only gets slower.
 */
@Component
public final class DailySums {

    private final Transactions transactions;
    private final JdbcClient jdbc;

    DailySums(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Adds up what was recorded since the last time by transactions that all have ended; gives how many sums it touched. */
    public int run() {
        return transactions.in(Scope.system(), this::add);
    }

    private int add() {
        transactions.planForValues();
        // One at a time, on whichever node.
        String from = jdbc.sql("""
                SELECT tx::text FROM fact_added_up FOR UPDATE
                """).query(String.class).single();
        String to = jdbc.sql("""
                SELECT pg_snapshot_xmin(pg_current_snapshot())::text
                """).query(String.class).single();
        int sums = jdbc.sql("""
                        INSERT INTO fact_day AS d (unit_path, kind, on_day, nature, recorded_on, quantity, amount, facts)
                        SELECT array_to_string(own.steps[1 : depth], '.'), kind, on_day, nature, recorded_on,
                               sum(quantity), sum(amount), sum(facts)
                          FROM (SELECT string_to_array(unit_path, '.') AS steps, kind, on_day, nature,
                                       (recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS recorded_on,
                                       sum(quantity) AS quantity, sum(amount) AS amount, count(*) AS facts
                                  FROM fact
                                 WHERE tx >= :from::xid8 AND tx < :to::xid8
                                 GROUP BY unit_path, 2, 3, 4, 5) AS own,
                               generate_series(1, cardinality(own.steps)) AS depth
                         GROUP BY 1, 2, 3, 4, 5
                        ON CONFLICT (unit_path, kind, on_day, nature, recorded_on) DO UPDATE
                           SET quantity = d.quantity + excluded.quantity, amount = d.amount + excluded.amount,
                               facts = d.facts + excluded.facts
                        """).param("from", from).param("to", to).update();
        jdbc.sql("""
                        UPDATE fact_added_up SET tx = :to::xid8 WHERE tx < :to::xid8
                        """).param("to", to).update();
        return sums;
    }
}
