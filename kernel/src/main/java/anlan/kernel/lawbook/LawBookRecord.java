package anlan.kernel.lawbook;

import anlan.kernel.casefile.Procedure;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Sight;
import anlan.kernel.lawbook.ValueConfirmation.ConfirmValue;
import anlan.kernel.lawbook.ValueConfirmation.Listed;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of confirmations among the declared procedures, and what its act asks for. */
@Configuration(proxyBeanMethods = false)
class LawBookRecord {

    @Bean
    Procedure valueConfirmation() {
        return ValueConfirmation.PROCEDURE;
    }

    /** Whether a confirmation is one that counts: an entry without its effect is refused. */
    @Bean
    Sight<ConfirmValue, Listed> confirmationsListed(JdbcClient jdbc) {
        return Sight.of(
                ValueConfirmation.LISTED,
                (confirmed, on) -> new Listed(jdbc.sql("""
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
                        .single()));
    }
}
