package anlan.app.security;

import anlan.kernel.access.Administrator;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts in the database. */
@Component
public final class Accounts {
    private static final int FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Passwords passwords;

    Accounts(JdbcClient jdbc, Transactions transactions, Passwords passwords) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.passwords = passwords;
    }

    /**
     * Creates an account and gives its id.
     *
     * @throws DuplicateKeyException when the name is taken or the person has such an account already
     */
    public UUID create(NewAccount account, Instant at) {
        UUID id = Ids.at(at);
        String hash = passwords.hash(account.password());
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        INSERT INTO account
                            (id, name, person, administrator, password, password_set, must_change, active, demo, created)
                        VALUES (:id, :name, :person, :administrator, :password, :at, :must_change, :active, :demo, :at)
                        """)
                        .param("id", id)
                        .param("name", folded(account.name()))
                        .param("person", account.person())
                        .param(
                                "administrator",
                                account.administrator().map(Administrator::key).orElse(null))
                        .param("password", hash)
                        .param("at", moment(at))
                        .param("must_change", account.mustChange())
                        .param("active", account.active())
                        .param("demo", account.demo())
                        .update());
        return id;
    }

    /** Whether there is any account at all. */
    boolean isEmpty() {
        return all().isEmpty();
    }

    /** The account of that name, whatever its case. */
    Optional<Account> named(String name) {
        return transactions.in(
                Scope.system(),
                () -> jdbc.sql("""
                        SELECT * FROM account WHERE name = :name
                        """)
                        .param("name", folded(name))
                        .query(Accounts::row)
                        .optional());
    }

    /** The account of that id. */
    Optional<Account> find(UUID id) {
        return transactions.in(
                Scope.system(),
                () -> jdbc.sql("""
                        SELECT * FROM account WHERE id = :id
                        """).param("id", id).query(Accounts::row).optional());
    }

    /** All accounts by name. */
    List<Account> all() {
        return transactions.in(
                Scope.system(), () -> jdbc.sql("""
                        SELECT * FROM account ORDER BY name
                        """).query(Accounts::row).list());
    }

    /** Whether a demonstration account exists. */
    boolean hasDemo() {
        return transactions.in(
                Scope.system(), () -> jdbc.sql("""
                        SELECT exists(SELECT FROM account WHERE demo)
                        """).query(Boolean.class).single());
    }

    /**
     * Counts an attempt before the password is looked at, so that attempts made side by side are all counted; the one that
     * reaches the limit locks the account.
     */
    void attempt(UUID id, Instant at) {
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        UPDATE account
                        SET failures = CASE WHEN failures + 1 >= :limit THEN 0 ELSE failures + 1 END,
                            locked_until = CASE WHEN failures + 1 >= :limit THEN :until ELSE locked_until END
                        WHERE id = :id
                        """)
                        .param("limit", FAILURES)
                        .param("until", moment(at.plus(LOCK)))
                        .param("id", id)
                        .update());
    }

    /** Forgets failed attempts after a good one, or when the security administrator unlocks the account. */
    void forgive(UUID id) {
        transactions.run(Scope.system(), () -> jdbc.sql("""
                        UPDATE account SET failures = 0, locked_until = NULL WHERE id = :id
                        """).param("id", id).update());
    }

    /** Sets a password; one set by an administrator must be changed by its owner. */
    void setPassword(UUID id, String password, boolean mustChange, Instant at) {
        String hash = passwords.hash(password);
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        UPDATE account SET password = :password, password_set = :at, must_change = :must_change WHERE id = :id
                        """)
                        .param("password", hash)
                        .param("at", moment(at))
                        .param("must_change", mustChange)
                        .param("id", id)
                        .update());
    }

    /** Lets the account be used, or no longer. */
    void setActive(UUID id, boolean active) {
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        UPDATE account SET active = :active WHERE id = :id
                        """).param("active", active).param("id", id).update());
    }

    /** Asks for a second factor from now on, with a new secret, or no longer. */
    void setSecondFactor(UUID id, byte[] secret) {
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        UPDATE account
                        SET second_factor = length(:secret) > 0, totp_secret = nullif(:secret, ''::bytea), totp_used = 0
                        WHERE id = :id
                        """).param("secret", secret).param("id", id).update());
    }

    /** Uses up the code of a time step; false when it or a later one was used before. */
    boolean useStep(UUID id, long step) {
        return transactions.in(
                        Scope.system(),
                        () -> jdbc.sql("""
                        UPDATE account SET totp_used = :step WHERE id = :id AND totp_used < :step
                        """).param("step", step).param("id", id).update())
                == 1;
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Account row(ResultSet row, int index) throws SQLException {
        OffsetDateTime locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("person", UUID.class),
                Optional.ofNullable(row.getString("administrator")).map(Administrator::of),
                row.getString("password"),
                row.getBoolean("must_change"),
                locked == null ? null : locked.toInstant(),
                row.getBoolean("second_factor"),
                row.getBytes("totp_secret"),
                row.getBoolean("active"),
                row.getBytes("draft_key"),
                row.getBoolean("demo"));
    }
}
