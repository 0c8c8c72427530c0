package anlan.kernel.lawbook;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Sight;
import anlan.kernel.lawbook.ValueConfirmation.ConfirmValue;
import anlan.kernel.lawbook.ValueConfirmation.Listed;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The confirmations that count, as the act of confirming asks for them: an entry without its effect is refused. */
@Component
final class ConfirmationsOnList implements Sight<ConfirmValue, Listed> {

    private final JdbcClient jdbc;

    ConfirmationsOnList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<ConfirmValue, Listed> need() {
        return ValueConfirmation.LISTED;
    }

    @Override
    public Listed look(ConfirmValue confirmed, On on) {
        return new Listed(jdbc.sql("""
                        SELECT EXISTS (SELECT FROM confirmed_value
                                        WHERE id = :id AND value = :value AND since = :since AND articles = :articles
                                          AND note = :note AND confirmed = :moment)
                        """)
                .param("id", confirmed.id())
                .param("value", confirmed.value())
                .param("since", confirmed.from())
                .param("articles", confirmed.articles())
                .param("note", confirmed.note())
                .param("moment", OffsetDateTime.ofInstant(on.moment(), LawInForce.ZONE))
                .query(Boolean.class)
                .single());
    }
}
