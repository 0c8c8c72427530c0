package anlan.bureau.inspection.sight;

import anlan.bureau.inspection.InspectionNeeds;
import anlan.bureau.inspection.InspectionNeeds.Visits;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of a draw's visits somebody has gone to: all but those that wait for approval or for the officers to go. */
@Component
final class VisitsHandedOut implements Sight<List<UUID>, Visits> {

    private final JdbcClient jdbc;

    VisitsHandedOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<List<UUID>, Visits> need() {
        return InspectionNeeds.VISITS;
    }

    @Override
    public Visits look(List<UUID> visits, On on) {
        if (visits.isEmpty()) return new Visits(List.of());
        return new Visits(jdbc.sql("""
                        SELECT id FROM case_file WHERE id IN (:visits) AND stage NOT IN ('APPROVAL', 'ENTRY') ORDER BY id
                        """)
                .param("visits", visits)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list());
    }
}
