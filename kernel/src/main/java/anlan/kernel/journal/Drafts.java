package anlan.kernel.journal;

import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has written into a form and not yet submitted, by person, case and act. */
@Component
public final class Drafts {

    private final Transactions transactions;
    private final JdbcClient jdbc;

    /** Keeps drafts in the database, each visible to its writer only. */
    public Drafts(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** The draft as it was last saved. */
    public Optional<String> find(Scope scope, UUID caseId, String act) {
        return transactions.in(
                scope,
                () -> jdbc.sql("""
                                SELECT body FROM draft WHERE person = :person AND case_id = :case AND act = :act
                                """)
                        .param("person", scope.person())
                        .param("case", caseId)
                        .param("act", act)
                        .query(String.class)
                        .optional());
    }

    /** Saves a draft in place of the one before. */
    public void save(Scope scope, UUID caseId, String act, String body, Instant now) {
        transactions.run(
                scope,
                () -> jdbc.sql("""
                        INSERT INTO draft (person, case_id, act, body, saved) VALUES (:person, :case, :act, :body, :now)
                        ON CONFLICT (person, case_id, act) DO UPDATE SET body = excluded.body, saved = excluded.saved
                        """)
                        .param("person", scope.person())
                        .param("case", caseId)
                        .param("act", act)
                        .param("body", body)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Throws a draft away. */
    public void discard(Scope scope, UUID caseId, String act) {
        transactions.run(
                scope,
                () -> jdbc.sql("""
                        DELETE FROM draft WHERE person = :person AND case_id = :case AND act = :act
                        """)
                        .param("person", scope.person())
                        .param("case", caseId)
                        .param("act", act)
                        .update());
    }
}
