package anlan.app.security;

import anlan.kernel.access.Login;
import anlan.kernel.access.SecurityLog;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What concerns safety and not a case: added to in a transaction of its own, never changed. */
@Component
final class SecurityBook implements SecurityLog {
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    SecurityBook(JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * One line of the log.
     *
     * @param seq order of the lines
     * @param kind what kind of thing happened, officials' words
     * @param account name that was used
     * @param address where from
     * @param words what happened
     */
    record Line(long seq, Instant at, String kind, String account, String address, String words) {}

    @Override
    public void add(Login who, String kind, String words) {
        Caller caller = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Caller.of(web.getRequest(), Optional.of(who))
                : new Caller(who.accountName(), who.person().toString(), "", "");
        add(kind, caller, words);
    }

    /** Adds a line about whoever makes the request. */
    void add(String kind, Caller caller, String words) {
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        INSERT INTO security_log (at, kind, account, person, address, words)
                        VALUES (:at, :kind, :account, :person, :address, :words)
                        """)
                        .param("at", Accounts.moment(clock.instant()))
                        .param("kind", kind)
                        .param("account", caller.account())
                        .param("person", caller.person())
                        .param("address", caller.address())
                        .param("words", words)
                        .update());
    }

    /** Lines before that number, latest first; of one account, or of all when the name is empty. */
    List<Line> before(long seq, String account, int size) {
        return transactions.in(
                Scope.system(),
                () -> jdbc.sql("""
                        SELECT seq, at, kind, account, address, words FROM security_log
                        WHERE seq < :seq AND (:account = '' OR account = :account)
                        ORDER BY seq DESC LIMIT :size
                        """)
                        .param("seq", seq)
                        .param("account", account)
                        .param("size", size)
                        .query((row, index) -> new Line(
                                row.getLong("seq"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("kind"),
                                row.getString("account"),
                                row.getString("address"),
                                row.getString("words")))
                        .list());
    }
}
