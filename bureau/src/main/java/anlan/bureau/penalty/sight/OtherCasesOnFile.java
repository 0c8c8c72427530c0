package anlan.bureau.penalty.sight;

import anlan.bureau.penalty.Facts;
import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other cases on the same party and violation, and whether a fine stands in them (PEN-011, PEN-012). */
@Component
final class OtherCasesOnFile implements Sight<Needs.Suspicion, Needs.OtherCases> {

    private final JdbcClient jdbc;

    OtherCasesOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<Needs.Suspicion, Needs.OtherCases> need() {
        return Needs.OTHER_CASES;
    }

    @Override
    public Needs.OtherCases look(Needs.Suspicion suspicion, On on) {
        List<String> offences = suspicion.subjects().stream()
                .map(subject -> Facts.offence(subject, suspicion.violation()))
                .toList();
        if (offences.isEmpty()) return new Needs.OtherCases(List.of());
        return new Needs.OtherCases(jdbc.sql("""
                        SELECT c.id, coalesce(c.number, c.title) AS number,
                               coalesce(sum(f.quantity) FILTER (WHERE f.kind = 'penalty.fined'), 0) > 0 AS fined
                          FROM fact f JOIN case_file c ON c.id = f.case_id
                         WHERE f.kind IN ('penalty.charged', 'penalty.fined')
                           AND f.subject IN (:offences) AND c.id <> :file AND c.stage NOT IN ('DROPPED', 'AWAY')
                         GROUP BY c.id, c.number, c.title
                         ORDER BY c.id
                        """)
                .param("offences", offences)
                .param("file", suspicion.file())
                .query((row, index) -> new Needs.Other(
                        row.getObject("id", UUID.class), row.getString("number"), row.getBoolean("fined")))
                .list());
    }
}
