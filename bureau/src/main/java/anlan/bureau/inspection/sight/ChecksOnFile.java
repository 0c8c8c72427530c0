package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.InspectionNeeds;
import anlan.bureau.inspection.InspectionNeeds.Check;
import anlan.bureau.inspection.InspectionNeeds.Checks;
import anlan.bureau.inspection.InspectionNeeds.Subject;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other inspections of the same enterprise: unfinished ones, recent ones (INS-009, 012). */
@Component
final class ChecksOnFile implements Sight<Subject, Checks> {

    private final JdbcClient jdbc;

    ChecksOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<Subject, Checks> need() {
        return InspectionNeeds.CHECKS;
    }

    @Override
    public Checks look(Subject subject, On on) {
        return new Checks(jdbc.sql("""
                        SELECT c.id, c.title, max(f.on_day) AS planned, bool_and(c.closed IS NULL) AS open
                          FROM fact f JOIN case_file c ON c.id = f.case_id
                         WHERE f.kind = 'inspection.planned' AND f.subject = :enterprise AND c.id <> :file
                           AND f.on_day > :since AND c.stage <> 'CANCELLED'
                         GROUP BY c.id, c.title
                         ORDER BY planned DESC, c.id
                        """)
                .param("enterprise", subject.enterprise())
                .param("file", subject.file())
                .param("since", on.day().minusYears(1))
                .query((row, index) -> new Check(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("planned", LocalDate.class),
                        row.getBoolean("open")))
                .list());
    }
}
