package anlan.app.kill;

import anlan.app.Anlan;
import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.app.database.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as a process of its own, with the durable database of its data folder: both can be killed and started again. */
@SuppressWarnings("try") // waiting for a process may be interrupted
final class ServerProcess implements AutoCloseable {
    private static final int MOST_SECONDS = 120;
    private final Path data;
    private final int port;
    private Process process;

    private ServerProcess(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Founds the small bureau in the folder, then starts the server there. */
    static ServerProcess start(Path data) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext founding = SpringApplication.run(
                Anlan.class, "--server.port=0", "--anlan.rounds=false", "--anlan.data=" + data, "--anlan.db.pool=2")) {
            SmallBureau.into(founding::getBean);
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerProcess server = new ServerProcess(data, free.getLocalPort());
            free.close();
            server.again();
            return server;
        }
    }

    /** Starts it, on the same port, and waits until it answers. */
    void again() throws IOException, InterruptedException {
        Path log = data.resolve("server.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Anlan.class.getName(),
                        "--server.port=" + port,
                        "--anlan.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IllegalStateException("the server does not start: " + Files.readString(log));
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean answers() {
        try {
            return browser().get("/api/session").status() < 500;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** A browser that has been nowhere yet. */
    Browser browser() {
        return new Browser(port);
    }

    /** {@code kill -9} of the server. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill -9} of PostgreSQL: the postmaster and every process of it. */
    void killDatabase() throws IOException, InterruptedException {
        List<ProcessHandle> all = database();
        all.forEach(ProcessHandle::destroyForcibly);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) TimeUnit.MILLISECONDS.sleep(10);
    }

    private List<ProcessHandle> database() throws IOException {
        Path lock = data.resolve("postgres/postmaster.pid");
        if (!Files.exists(lock)) return List.of();
        long postmaster = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
        return ProcessHandle.of(postmaster).stream()
                .flatMap(found -> Stream.concat(Stream.of(found), found.descendants()))
                .toList();
    }

    /** How to reach its database as the application does. */
    DatabaseAccess access() throws IOException {
        String address = "jdbc:postgresql://localhost:"
                + Files.readString(data.resolve("port")).strip() + "/anlan";
        DatabaseAccess.Role app = new DatabaseAccess.Role(
                "anlan_app", Files.readString(data.resolve("secrets/anlan_app")).strip());
        return new DatabaseAccess(address, app, app, app);
    }

    /** Stops the server as an administrator would; whatever is left of its database goes with it. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) kill();
        killDatabase();
    }
}
