package anlan.kernel.journal;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Recorded;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other cases have recorded about somebody, as far as the open transaction sees. */
@Component
final class FactsOnFile implements Sight<Recorded.About, Recorded> {

    private final JdbcClient jdbc;

    FactsOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<Recorded.About, Recorded> need() {
        return Recorded.NEED;
    }

    @Override
    public Recorded look(Recorded.About about, On on) {
        return new Recorded(jdbc.sql("""
                        SELECT case_id, kind, nature, on_day, sum(quantity) AS many FROM fact
                         WHERE kind = ANY (:kinds::text[]) AND subject = :subject AND case_id <> :file AND on_day <= :day
                         GROUP BY case_id, kind, nature, on_day HAVING sum(quantity) <> 0
                         ORDER BY on_day, case_id, kind, nature
                        """)
                .param("kinds", about.kinds().toArray(String[]::new))
                .param("subject", about.subject())
                .param("file", about.file())
                .param("day", on.day())
                .query((row, index) -> new Recorded.Entry(
                        row.getObject("case_id", UUID.class),
                        row.getString("kind"),
                        row.getString("nature"),
                        row.getObject("on_day", LocalDate.class),
                        row.getLong("many")))
                .list());
    }
}
