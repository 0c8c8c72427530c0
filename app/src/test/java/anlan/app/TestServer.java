package anlan.app;

import anlan.app.database.DatabaseAccess;
import anlan.app.database.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server on a free port with a fresh database of its own; close it when the test class is done. */
public final class TestServer implements AutoCloseable {
    private static final Object STARTING = new Object();

    private final ConfigurableApplicationContext context;
    private final TestPostgres.TestDatabase database;

    private TestServer(ConfigurableApplicationContext context, TestPostgres.TestDatabase database) {
        this.context = context;
        this.database = database;
    }

    /** Starts it; settings such as {@code anlan.session.idle=2s} come last and win. */
    public static TestServer start(String... settings) {
        return start(TestPostgres.fresh(2), new SpringApplication(Anlan.class), settings);
    }

    /** Starts it with that clock. */
    public static TestServer start(MovableClock clock, String... settings) {
        SpringApplication server = new SpringApplication(Anlan.class);
        server.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(clock));
        return start(TestPostgres.fresh(2), server, settings);
    }

    /** Stops the server and starts it again on its database, with more declared than before. */
    public TestServer again(Class<?> more, String... settings) {
        context.close();
        return start(database, new SpringApplication(more, Anlan.class), settings);
    }

    private static TestServer start(TestPostgres.TestDatabase database, SpringApplication server, String... settings) {
        DatabaseAccess access = database.access();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--anlan.data=" + System.getProperty("java.io.tmpdir") + "/anlan-test-data-"
                        + ProcessHandle.current().pid()
                        + access.url().substring(access.url().lastIndexOf('/')),
                "--anlan.db.url=" + access.url(),
                "--anlan.db.owner.user=" + access.owner().user(),
                "--anlan.db.owner.password=" + access.owner().password(),
                "--anlan.db.app.user=" + access.app().user(),
                "--anlan.db.app.password=" + access.app().password(),
                "--anlan.db.public-reader.user=" + access.publicReader().user(),
                "--anlan.db.public-reader.password=" + access.publicReader().password(),
                "--anlan.db.pool=4"));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        // Each start sets up the logging of the whole JVM anew: two at once would trip over each other.
        synchronized (STARTING) {
            return new TestServer(server.run(arguments.toArray(String[]::new)), database);
        }
    }

    /** A bean of the server. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The database behind it. */
    public TestPostgres.TestDatabase database() {
        return database;
    }

    /** A browser that has been nowhere yet. */
    public Browser browser() {
        return new Browser(port());
    }

    /** Where a real browser finds it. */
    public String address() {
        return "http://localhost:" + port();
    }

    private int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
