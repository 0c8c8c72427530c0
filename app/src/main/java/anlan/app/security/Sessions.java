package anlan.app.security;

import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions in the database, so that every node knows them and ending one works at once. A table of our own: a session is an account
 * and a unit, nothing that would need to be serialised.
 */
@Component
final class Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration TOUCH = Duration.ofMinutes(1);
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Duration idle;
    private final Duration longest;

    Sessions(
            JdbcClient jdbc,
            Transactions transactions,
            @Value("${anlan.session.idle:30m}") Duration idle,
            @Value("${anlan.session.longest:12h}") Duration longest) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.idle = idle;
        this.longest = longest;
    }

    /**
     * A session found.
     *
     * @param account whose it is
     * @param unit path of the unit worked for
     * @param seen last time it was used, to the minute
     */
    record Session(UUID account, String unit, Instant seen) {}

    /** Begins a session and gives its token, which is nowhere kept. */
    String begin(UUID account, String unit, Caller caller, Instant at) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        transactions.run(Scope.system(), () -> {
            sweep(at);
            jdbc.sql("""
                    INSERT INTO session (token_hash, account, unit_path, begun, seen, address, agent)
                    VALUES (:hash, :account, :unit, :at, :at, :address, :agent)
                    """)
                    .param("hash", hash(token))
                    .param("account", account)
                    .param("unit", unit)
                    .param("at", Accounts.moment(at))
                    .param("address", caller.address())
                    .param("agent", caller.agent())
                    .update();
        });
        return token;
    }

    /** The session of the token if it is still good. */
    Optional<Session> find(String token, Instant at) {
        return transactions.in(Scope.system(), () -> {
            Optional<Session> session = jdbc.sql("""
                            SELECT s.account, s.unit_path, s.seen FROM session s JOIN account a ON a.id = s.account
                            WHERE s.token_hash = :hash AND s.seen > :idle AND s.begun > :longest AND a.active
                            """)
                    .param("hash", hash(token))
                    .param("idle", Accounts.moment(at.minus(idle)))
                    .param("longest", Accounts.moment(at.minus(longest)))
                    .query((row, index) -> new Session(
                            row.getObject("account", UUID.class),
                            row.getString("unit_path"),
                            row.getObject("seen", OffsetDateTime.class).toInstant()))
                    .optional();
            session.filter(found -> found.seen().plus(TOUCH).isBefore(at)).ifPresent(found -> touch(token, at));
            return session;
        });
    }

    /** Works for another unit from now on. */
    void moveTo(String token, String unit) {
        transactions.run(
                Scope.system(),
                () -> jdbc.sql("""
                        UPDATE session SET unit_path = :unit WHERE token_hash = :hash
                        """)
                        .param("unit", unit)
                        .param("hash", hash(token))
                        .update());
    }

    /** Ends one session. */
    void end(String token) {
        transactions.run(
                Scope.system(), () -> jdbc.sql("""
                        DELETE FROM session WHERE token_hash = :hash
                        """).param("hash", hash(token)).update());
    }

    /** Ends every session of the account: its password changed, or it may no longer be used. */
    void endAll(UUID account) {
        transactions.run(
                Scope.system(), () -> jdbc.sql("""
                        DELETE FROM session WHERE account = :account
                        """).param("account", account).update());
    }

    private void touch(String token, Instant at) {
        jdbc.sql("""
                UPDATE session SET seen = :at WHERE token_hash = :hash
                """)
                .param("at", Accounts.moment(at))
                .param("hash", hash(token))
                .update();
    }

    private void sweep(Instant at) {
        jdbc.sql("""
                DELETE FROM session WHERE seen < :idle OR begun < :longest
                """)
                .param("idle", Accounts.moment(at.minus(idle)))
                .param("longest", Accounts.moment(at.minus(longest)))
                .update();
    }

    // The token has 256 random bits: a plain hash cannot be turned back.
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
