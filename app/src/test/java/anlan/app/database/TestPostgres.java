package anlan.app.database;

import anlan.kernel.scope.Transactions;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Real PostgreSQL for tests: one server per JVM, migrated once; every test that asks gets a database of its own, copied from the
 * migrated one in well under a second.
 */
public final class TestPostgres {
    private static final String TEMPLATE = "anlan";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestPostgres() {}

    /** A fresh, migrated, empty database. */
    public static TestDatabase fresh() {
        return fresh(8);
    }

    /** As {@link #fresh()}, with that many connections in the application's pool. */
    public static TestDatabase fresh(int connections) {
        String name = "test_" + COUNT.incrementAndGet();
        JdbcClient server = JdbcClient.create(
                Server.STARTED.superuser().as(Server.STARTED.superuser().owner()));
        // A copy needs the template to itself; tests that run side by side take turns.
        synchronized (Server.class) {
            server.sql("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER anlan_owner STRATEGY file_copy")
                    .update();
        }
        server.sql("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC").update();
        server.sql("GRANT CONNECT, TEMPORARY ON DATABASE " + name + " TO anlan_app, anlan_public")
                .update();
        DatabaseAccess template = Server.STARTED.access();
        String url = template.url().replaceAll("/[^/]*$", "/" + name);
        return new TestDatabase(
                new DatabaseAccess(url, template.owner(), template.app(), template.publicReader()), connections);
    }

    /** One database and the application's way into it; close it to give its connections back. */
    public static final class TestDatabase implements AutoCloseable {
        private final DatabaseAccess access;
        private final HikariDataSource pool = new HikariDataSource();
        private final JdbcClient jdbc;
        private final Transactions transactions;

        private TestDatabase(DatabaseAccess access, int connections) {
            this.access = access;
            pool.setJdbcUrl(access.url());
            pool.setUsername(access.app().user());
            pool.setPassword(access.app().password());
            pool.setMaximumPoolSize(connections);
            pool.setMinimumIdle(0);
            // A thread that gives a connection back may take it again at once: others wait as long as it takes.
            pool.setConnectionTimeout(600_000);
            jdbc = JdbcClient.create(pool);
            transactions = new Transactions(new DataSourceTransactionManager(pool), jdbc);
        }

        /** How each role signs in. */
        public DatabaseAccess access() {
            return access;
        }

        /** The application's pool. */
        public HikariDataSource pool() {
            return pool;
        }

        /** Statements as the application's role. */
        public JdbcClient jdbc() {
            return jdbc;
        }

        /** Transactions as the application opens them. */
        public Transactions transactions() {
            return transactions;
        }

        /** Statements as the role that owns the tables. */
        public JdbcClient asOwner() {
            return JdbcClient.create(access.as(access.owner()));
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    private static final class Server {
        private static final EmbeddedDatabase STARTED = start();

        private static EmbeddedDatabase start() {
            try {
                Path data = Files.createTempDirectory("anlan-test");
                // Unpacked once for all test runs on this machine.
                Path binaries = Path.of(
                        System.getProperty("java.io.tmpdir"), "anlan-test-binaries-" + System.getProperty("user.name"));
                EmbeddedDatabase server = EmbeddedDatabase.start(data, binaries, false);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    delete(data);
                }));
                Migrations.run(server.access());
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
