package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.PaperJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chains the bureau set for its acts, by unit and day; the legal floor always comes last. */
@Component
public final class ApprovalChains {

    private final JdbcClient jdbc;

    /** Reads the dated chains. */
    public ApprovalChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Steps(@MayBeEmpty List<Floor.Step> steps) {}

    /** The steps of an act: those the bureau set, or the declared ones, and then the floor. */
    List<Floor.Step> steps(Procedure procedure, Act<?> act, String unitPath, LocalDate day) {
        Floor floor = act.floor().orElseThrow();
        List<Floor.Step> set = jdbc.sql("""
                        SELECT steps FROM approval_chain
                         WHERE procedure = :procedure AND act = :act AND since <= :day
                           AND (unit_path = :unit OR :unit LIKE unit_path || '.%')
                         ORDER BY length(unit_path) DESC, since DESC LIMIT 1
                        """)
                .param("procedure", procedure.key())
                .param("act", act.key())
                .param("unit", unitPath)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(text -> PaperJson.read(Steps.class, text).steps())
                .orElse(floor.before());
        List<Floor.Step> all = new ArrayList<>(set);
        all.add(floor.steps().getLast());
        return List.copyOf(all);
    }

    /** Sets the steps before the floor, from a day on. */
    public void set(String procedure, String act, String unitPath, LocalDate since, List<Floor.Step> steps) {
        jdbc.sql("""
                        INSERT INTO approval_chain (procedure, act, unit_path, since, steps)
                        VALUES (:procedure, :act, :unit, :since, :steps)
                        """)
                .param("procedure", procedure)
                .param("act", act)
                .param("unit", unitPath)
                .param("since", since)
                .param("steps", PaperJson.write(new Steps(steps)).text())
                .update();
    }
}
