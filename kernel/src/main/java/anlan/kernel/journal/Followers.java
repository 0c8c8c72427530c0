package anlan.kernel.journal;

import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leads followers along the journal. An entry is shown only when every transaction that began before it has ended, so that
 * none is ever passed over; what fails is retried with growing pauses and stays parked where an administrator sees it.
 */
@Component
public final class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final int BATCH = 200;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final List<Follower> all;

    /** Leads all followers that exist. */
    public Followers(Transactions transactions, JdbcClient jdbc, List<Follower> all) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.all = List.copyOf(all);
    }

    private record Position(String tx, UUID caseId, int seq) {}

    private record Placed(FollowedEntry entry, Position at) {}

    /** Leads every follower as far as it gets; gives how many entries were followed. */
    public int run(Instant now) {
        int followed = 0;
        for (Follower follower : all) {
            followed += retry(follower, now);
            for (int step = BATCH; step == BATCH; followed += step) step = step(follower, now);
        }
        return followed;
    }

    private int step(Follower follower, Instant now) {
        List<Placed> batch = transactions.in(Scope.system(), () -> {
            jdbc.sql("""
                            INSERT INTO follower (name) VALUES (:name) ON CONFLICT DO NOTHING
                            """).param("name", follower.name()).update();
            return after(reached(follower.name()));
        });
        if (!batch.isEmpty())
            follower.concerning(batch.stream().map(Placed::entry).toList())
                    .forEach(entry -> one(follower, entry, now, 0));
        // Once a batch: whoever dies before meets the same entries again, and a follower takes a repeat for what it is.
        if (!batch.isEmpty())
            transactions.run(
                    Scope.system(),
                    () -> advance(follower.name(), batch.getLast().at()));
        return batch.size();
    }

    private Position reached(String name) {
        return jdbc.sql("""
                        SELECT tx::text AS tx, case_id, seq FROM follower WHERE name = :name
                        """)
                .param("name", name)
                .query((row, index) -> position(row))
                .single();
    }

    // The place is asked before and carried as values: joined to its row, every entry behind it was read and sorted for
    // each
    // batch, and catching up took the longer the more there was to catch up with.
    private List<Placed> after(Position place) {
        return jdbc.sql("""
                        SELECT id, case_id, seq, procedure, unit_path, journal.tx::text AS tx
                          FROM journal
                         WHERE tx < pg_snapshot_xmin(pg_current_snapshot())
                           AND (tx, case_id, seq) > (:tx::xid8, :case, :seq)
                         ORDER BY journal.tx, case_id, seq LIMIT :most
                        """)
                .param("tx", place.tx())
                .param("case", place.caseId())
                .param("seq", place.seq())
                .param("most", BATCH)
                .query((row, index) -> new Placed(entry(row), position(row)))
                .list();
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(row.getString("tx"), row.getObject("case_id", UUID.class), row.getInt("seq"));
    }

    private static FollowedEntry entry(ResultSet row) throws SQLException {
        return new FollowedEntry(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("seq"),
                row.getString("procedure"),
                row.getString("unit_path"));
    }

    private void advance(String name, Position to) {
        jdbc.sql("""
                        UPDATE follower SET tx = :tx::xid8, case_id = :case, seq = :seq WHERE name = :name
                        """)
                .param("tx", to.tx())
                .param("case", to.caseId())
                .param("seq", to.seq())
                .param("name", name)
                .update();
    }

    private boolean one(Follower follower, FollowedEntry entry, Instant now, int attempts) {
        try {
            follower.follow(entry, now);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("follower {} failed on entry {}", follower.name(), entry.id(), e);
            transactions.run(Scope.system(), () -> park(follower, entry, now, attempts + 1, e));
            return false;
        }
    }

    private void park(Follower follower, FollowedEntry entry, Instant now, int attempts, RuntimeException why) {
        long seconds = Math.min(3600, 1L << Math.min(attempts, 12));
        jdbc.sql("""
                        INSERT INTO parked (follower, entry, case_id, seq, attempts, error, next_try)
                        VALUES (:follower, :entry, :case, :seq, :attempts, :error, :next)
                        ON CONFLICT (follower, entry) DO UPDATE
                           SET attempts = excluded.attempts, error = excluded.error, next_try = excluded.next_try
                        """)
                .param("follower", follower.name())
                .param("entry", entry.id())
                .param("case", entry.caseId())
                .param("seq", entry.seq())
                .param("attempts", attempts)
                .param("error", String.valueOf(why.getMessage()))
                .param("next", now.plusSeconds(seconds).atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Parked(FollowedEntry entry, int attempts) {}

    private int retry(Follower follower, Instant now) {
        List<Parked> due = transactions.in(
                Scope.system(),
                () -> jdbc.sql("""
                                SELECT j.id, j.case_id, j.seq, j.procedure, j.unit_path, p.attempts
                                  FROM parked p JOIN journal j ON j.case_id = p.case_id AND j.seq = p.seq
                                 WHERE p.follower = :name AND p.next_try <= :now
                                """)
                        .param("name", follower.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, index) -> new Parked(entry(row), row.getInt("attempts")))
                        .list());
        for (Parked parked : due)
            if (one(follower, parked.entry(), now, parked.attempts()))
                transactions.run(
                        Scope.system(),
                        () -> jdbc.sql("""
                                DELETE FROM parked WHERE follower = :name AND entry = :entry
                                """)
                                .param("name", follower.name())
                                .param("entry", parked.entry().id())
                                .update());
        return due.size();
    }
}
