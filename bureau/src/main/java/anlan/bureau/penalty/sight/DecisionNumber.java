package anlan.bureau.penalty.sight;

import anlan.bureau.penalty.Needs;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.Sight;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Number and day of the latest decision that was issued to a party and not declared void. */
@Component
final class DecisionNumber implements Sight<Needs.Addressed, Needs.Numbered> {

    private final JdbcClient jdbc;

    DecisionNumber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<Needs.Addressed, Needs.Numbered> need() {
        return Needs.DECISION_NUMBER;
    }

    @Override
    public Needs.Numbered look(Needs.Addressed to, On on) {
        return jdbc.sql("""
                        SELECT number, issued_on FROM document
                         WHERE case_id = :case AND party = :party AND key IN ('penalty.unit', 'penalty.person')
                           AND void_reason IS NULL
                         ORDER BY seq DESC LIMIT 1
                        """)
                .param("case", to.file())
                .param("party", to.party())
                .query((row, index) ->
                        new Needs.Numbered(row.getString("number"), row.getObject("issued_on", LocalDate.class)))
                .optional()
                .orElseGet(() -> new Needs.Numbered("", null));
    }
}
