package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.InspectionNeeds;
import anlan.bureau.inspection.InspectionNeeds.Check;
import anlan.bureau.inspection.InspectionNeeds.Checks;
import anlan.bureau.inspection.InspectionNeeds.Subject;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other inspections of the same enterprise: unfinished ones, recent ones, how many of this year count (INS-008, 009, 012). */
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
        return new Checks(lately(subject, on.day()), counted(subject, on.day()));
    }

    private List<Check> lately(Subject subject, LocalDate day) {
        return jdbc.sql("""
                        SELECT c.id, c.title, max(f.on_day) AS planned, bool_and(c.closed IS NULL) AS open
                          FROM fact f JOIN case_file c ON c.id = f.case_id
                         WHERE f.kind = 'inspection.planned' AND f.subject = :enterprise AND c.id <> :file
                           AND f.on_day > :since AND c.stage <> 'CANCELLED'
                         GROUP BY c.id, c.title
                         ORDER BY planned DESC, c.id
                        """)
                .param("enterprise", subject.enterprise())
                .param("file", subject.file())
                .param("since", day.minusYears(1))
                .query((row, index) -> new Check(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("planned", LocalDate.class),
                        row.getBoolean("open")))
                .list();
    }

    private int counted(Subject subject, LocalDate day) {
        List<String> uncounted = Arrays.stream(Ground.values())
                .filter(Ground::urgent)
                .map(Ground::label)
                .toList();
        return jdbc.sql("""
                        SELECT coalesce(sum(quantity), 0) FROM fact
                         WHERE kind = 'inspection.done' AND subject = :enterprise AND case_id <> :file
                           AND on_day BETWEEN :first AND :day AND nature NOT IN (:uncounted)
                        """)
                .param("enterprise", subject.enterprise())
                .param("file", subject.file())
                .param("first", day.withDayOfYear(1))
                .param("day", day)
                .param("uncounted", uncounted)
                .query(Integer.class)
                .single();
    }
}
