package anlan.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL from its own binaries, its data kept in the data folder, listening on this machine only, with passwords for every
 * role. A server that outlived a killed process is taken over.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final String NAME = "anlan";
    private final EmbeddedPostgres server;
    private final DatabaseAccess access;
    private final DatabaseAccess superuser;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseAccess access, DatabaseAccess superuser) {
        this.server = server;
        this.access = access;
        this.superuser = superuser;
    }

    /** Starts the server of that data folder, or takes over the one still running, and makes roles and database if they lack. */
    public static EmbeddedDatabase start(Path data) {
        return start(data, data.resolve("binaries"), true);
    }

    /** As {@link #start(Path)}; without durability (tests only) a power cut may lose or damage data. */
    static EmbeddedDatabase start(Path data, Path binaries, boolean durable) {
        try {
            Path home = PrivateFolder.create(data.toAbsolutePath());
            DatabaseSecrets secrets = new DatabaseSecrets(home.resolve("secrets"));
            Path cluster = PrivateFolder.create(home.resolve("postgres"));
            DatabaseAccess.Role superuser = secrets.of(SUPERUSER);
            EmbeddedPostgres server = open(home, binaries, cluster, superuser, durable);
            String address = "jdbc:postgresql://localhost:" + server.getPort() + "/";
            DatabaseAccess access = new DatabaseAccess(
                    address + NAME, secrets.of("anlan_owner"), secrets.of("anlan_app"), secrets.of("anlan_public"));
            Roles.prepare(address, superuser, access, NAME);
            DatabaseAccess administration = new DatabaseAccess(address + "postgres", superuser, superuser, superuser);
            askForPasswords(cluster, administration);
            return new EmbeddedDatabase(server, access, administration);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL in " + data, e);
        }
    }

    /** How to reach the server that runs on that data folder already, started by whomever; empty when none does. */
    static Optional<DatabaseAccess> running(Path data) {
        try {
            Path home = data.toAbsolutePath();
            int port = DatabasePort.ofRunning(home.resolve("postgres"));
            if (port == 0) {
                return Optional.empty();
            }
            DatabaseSecrets secrets = new DatabaseSecrets(home.resolve("secrets"));
            String url = "jdbc:postgresql://localhost:" + port + "/" + NAME;
            return Optional.of(new DatabaseAccess(
                    url, secrets.of("anlan_owner"), secrets.of("anlan_app"), secrets.of("anlan_public")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for PostgreSQL in " + data, e);
        }
    }

    /** How to reach it. */
    public DatabaseAccess access() {
        return access;
    }

    /** The administrative database, every role being the superuser. */
    DatabaseAccess superuser() {
        return superuser;
    }

    /** Stops the server after the running statements were told to end. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres open(
            Path home, Path binaries, Path cluster, DatabaseAccess.Role superuser, boolean durable) throws IOException {
        String safe = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(PrivateFolder.create(binaries).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(DatabasePort.of(home.resolve("port"), cluster))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", superuser.password())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", safe)
                .setServerConfig("full_page_writes", safe)
                .setServerConfig("synchronous_commit", safe)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off")
                .start();
    }

    // The cluster is born trusting everybody on this machine. Once the superuser has a password, nobody enters without
    // one.
    private static void askForPasswords(Path cluster, DatabaseAccess asSuperuser) throws IOException {
        String wanted = """
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """;
        Path rules = cluster.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        Path next = cluster.resolve("pg_hba.conf.next");
        Files.writeString(next, wanted);
        Files.move(next, rules, StandardCopyOption.ATOMIC_MOVE);
        JdbcClient.create(asSuperuser.as(asSuperuser.owner()))
                .sql("""
                        SELECT pg_reload_conf()
                        """)
                .query(Boolean.class)
                .single();
    }
}
