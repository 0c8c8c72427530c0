package anlan.bureau.penalty.sight;

import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import anlan.law.Money;
import java.math.RoundingMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The average of the latest fines for the same violation (DIS-009). */
@Component
final class SimilarFines implements Sight<String, Needs.Similar> {

    private final JdbcClient jdbc;

    SimilarFines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<String, Needs.Similar> need() {
        return Needs.SIMILAR;
    }

    @Override
    public Needs.Similar look(String violation, On on) {
        if (on.law().find("DIS-009.cases", on.day()).isEmpty()) return new Needs.Similar(0, Money.ZERO);
        return jdbc.sql("""
                        SELECT count(*) AS cases, coalesce(avg(amount), 0) AS average
                          FROM (SELECT amount FROM fact
                                 WHERE kind = 'penalty.fine-level' AND subject = :violation AND on_day <= :day
                                 ORDER BY on_day DESC, id DESC LIMIT :many) latest
                        """)
                .param("violation", violation)
                .param("day", on.day())
                .param("many", on.law().count("DIS-009.cases", on.day()))
                .query((row, index) -> new Needs.Similar(
                        row.getInt("cases"),
                        new Money(row.getBigDecimal("average").setScale(2, RoundingMode.HALF_UP))))
                .single();
    }
}
