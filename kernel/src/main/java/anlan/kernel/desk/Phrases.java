package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Transactions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Phrases for long texts: one's own, by field, and those the bureau offers. */
@Component
final class Phrases {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Supplier<List<Entry<BureauPhrase>>> offered;

    Phrases(Transactions transactions, JdbcClient jdbc, Registers registers) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.offered =
                registers.inMemory(List.of(BureauPhrase.REGISTER), () -> registers.everything(BureauPhrase.REGISTER));
    }

    /** One of one's own. */
    record Own(UUID id, String words) {}

    /** One's own phrases for a field, the one kept last first. */
    List<Own> own(Login login, String field) {
        return transactions.in(
                login.scope(),
                () -> jdbc.sql("""
                                SELECT id, words FROM phrase WHERE person = :person AND field = :field
                                 ORDER BY kept DESC, id LIMIT 50
                                """)
                        .param("person", login.person().toString())
                        .param("field", field)
                        .query((row, index) -> new Own(row.getObject("id", UUID.class), row.getString("words")))
                        .list());
    }

    /** What the organ, or one above it, offers for a field. */
    List<String> ofBureau(Login login, String field) {
        return offered.get().stream()
                .filter(entry -> (login.unit().path() + ".").startsWith(entry.unit() + ".")
                        && entry.body().fits(field))
                .map(entry -> entry.body().words())
                .distinct()
                .toList();
    }

    /** Keeps a phrase; one that is kept already comes first again. */
    void keep(Login login, String field, String words, Instant now) {
        transactions.run(
                login.scope(),
                () -> jdbc.sql("""
                        INSERT INTO phrase (id, person, field, words, kept) VALUES (:id, :person, :field, :words, :now)
                        ON CONFLICT (person, field, words) DO UPDATE SET kept = excluded.kept
                        """)
                        .param("id", Ids.at(now))
                        .param("person", login.person().toString())
                        .param("field", field)
                        .param("words", words)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Forgets one of one's own. */
    void forget(Login login, UUID id) {
        transactions.run(
                login.scope(),
                () -> jdbc.sql("""
                        DELETE FROM phrase WHERE id = :id AND person = :person
                        """)
                        .param("id", id)
                        .param("person", login.person().toString())
                        .update());
    }
}
