package anlan.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server in the data folder: durable, closed to strangers, and still there after a restart or a crash. */
@Tag("kill")
class EmbeddedDatabaseTests {
    /** Its own: another start may be unpacking into those of the other tests. */
    @TempDir
    private static Path binaries;

    @TempDir
    private Path data;

    private static String shown(EmbeddedDatabase database, String setting) {
        return as(database, database.access().app())
                .sql("SELECT current_setting(:name)")
                .param("name", setting)
                .query(String.class)
                .single();
    }

    private static JdbcClient as(EmbeddedDatabase database, DatabaseAccess.Role role) {
        return JdbcClient.create(database.access().as(role));
    }

    @Test
    void it_is_durable_private_and_keeps_its_data_and_port() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, binaries, true)) {
            assertThat(shown(database, "fsync")).isEqualTo("on");
            assertThat(shown(database, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(database, "full_page_writes")).isEqualTo("on");
            assertThat(shown(database, "listen_addresses")).isEqualTo("localhost");
            as(database, database.access().owner())
                    .sql("CREATE TABLE kept AS SELECT 7 AS n")
                    .update();
            DatabaseAccess.Role guessed = new DatabaseAccess.Role("anlan_owner", "guessed");
            assertThatThrownBy(() -> as(database, guessed)
                            .sql("SELECT 1")
                            .query(Integer.class)
                            .single())
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
        }
        String port = Files.readString(data.resolve("port"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets/anlan_app"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(binaries)))
                .isEqualTo("rwx------");
        try (EmbeddedDatabase again = EmbeddedDatabase.start(data, binaries, true)) {
            assertThat(Files.readString(data.resolve("port"))).isEqualTo(port);
            assertThat(as(again, again.access().owner())
                            .sql("SELECT n FROM kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    @Test
    void a_command_finds_the_server_that_runs_and_only_while_it_runs() {
        assertThat(EmbeddedDatabase.running(data)).isEmpty();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, binaries, false)) {
            DatabaseAccess found = EmbeddedDatabase.running(data).orElseThrow();
            assertThat(found).isEqualTo(database.access());
            assertThat(JdbcClient.create(found.as(found.app()))
                            .sql("SELECT current_user")
                            .query(String.class)
                            .single())
                    .isEqualTo("anlan_app");
        }
        assertThat(EmbeddedDatabase.running(data)).isEmpty();
    }

    @Test
    void the_roles_can_do_no_more_than_they_should() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, binaries, false)) {
            Migrations.run(database.access());
            assertThat(as(database, database.access().owner())
                            .sql("""
                                    SELECT count(*) FROM pg_roles
                                    WHERE rolname LIKE 'anlan%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
                                    """)
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(as(database, database.access().owner())
                            .sql("""
                                    SELECT count(*) FROM information_schema.role_table_grants
                                    WHERE grantee = 'anlan_public' AND privilege_type <> 'SELECT'
                                    """)
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> as(database, database.access().publicReader())
                            .sql("SELECT count(*) FROM account")
                            .query(Long.class)
                            .single())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> as(database, database.access().app())
                            .sql("DELETE FROM security_log")
                            .update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_server_that_outlived_its_killed_process_is_taken_over() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsAndWaits.class.getName(),
                        data.toString(),
                        binaries.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(data.resolve("out").toFile())
                .start();
        while (other.isAlive() && !Files.exists(data.resolve("ready"))) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        other.destroyForcibly().waitFor();
        String before =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, binaries, true)) {
            assertThat(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                            .getFirst())
                    .isEqualTo(before);
            assertThat(as(database, database.access().owner())
                            .sql("SELECT n FROM kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(8);
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /** Another process that writes a row, says so and waits to be killed. */
    static final class StartsAndWaits {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path data = Path.of(arguments[0]);
            EmbeddedDatabase database = EmbeddedDatabase.start(data, Path.of(arguments[1]), true);
            as(database, database.access().owner())
                    .sql("CREATE TABLE kept AS SELECT 8 AS n")
                    .update();
            Files.createFile(data.resolve("ready"));
            Thread.currentThread().join();
        }
    }
}
