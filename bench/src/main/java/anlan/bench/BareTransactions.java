package anlan.bench;

import anlan.app.database.DatabaseAccess;
import anlan.kernel.scope.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The least a durable act could be: one insert of a row with as many bytes as an entry and one update, in one transaction, from
 * the same pool, without policies, rules, proofs or a framework.
 */
final class BareTransactions implements Runnable {
    private static final int ROWS = 10_000;
    private static final Instant MOMENT = Instant.parse("2026-03-02T02:00:00Z");
    private final DataSource pool;
    private final String text;
    private final SplittableRandom random = new SplittableRandom();

    BareTransactions(DataSource pool, int bytes) {
        this.pool = pool;
        this.text = "e".repeat(bytes);
    }

    /** Makes the two tables as their owner. */
    static void prepare(DatabaseAccess access) {
        JdbcClient owner = JdbcClient.create(access.as(access.owner()));
        owner.sql("CREATE TABLE bare_entry (id uuid PRIMARY KEY, entry text NOT NULL)")
                .update();
        owner.sql("CREATE TABLE bare_case (id int PRIMARY KEY, seq int NOT NULL)")
                .update();
        owner.sql("INSERT INTO bare_case SELECT n, 0 FROM generate_series(0, :last) AS n")
                .param("last", ROWS - 1)
                .update();
        owner.sql("GRANT UPDATE ON bare_case TO anlan_app").update();
    }

    /** One transaction. */
    @Override
    public void run() {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection);
            update(connection);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO bare_entry (id, entry) VALUES (?, ?)")) {
            insert.setObject(1, Ids.at(MOMENT));
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    private void update(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE bare_case SET seq = seq + 1 WHERE id = ?")) {
            update.setInt(1, random.nextInt(ROWS));
            update.executeUpdate();
        }
    }
}
