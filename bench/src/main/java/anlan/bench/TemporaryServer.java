package anlan.bench;

import anlan.app.Anlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The server as it ships, with a durable database of its own in a folder that goes away with it. No followers run; the
 * statements can be counted.
 */
final class TemporaryServer implements AutoCloseable {
    private final Path folder;
    private final StatementCount count;
    private final ConfigurableApplicationContext context;

    private TemporaryServer(Path folder, StatementCount count, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.count = count;
        this.context = context;
    }

    /** Starts it with so many connections in its pool. */
    static TemporaryServer start(int connections) {
        try {
            Path folder = Files.createTempDirectory("anlan-bench");
            StatementCount count = new StatementCount();
            SpringApplication server = new SpringApplication(Anlan.class);
            server.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor((BeanPostProcessor) count));
            ConfigurableApplicationContext context = server.run(
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--logging.level.root=warn",
                    "--anlan.rounds=false",
                    "--anlan.data=" + folder,
                    "--anlan.db.pool=" + connections);
            TemporaryServer started = new TemporaryServer(folder, count, context);
            started.mustBeDurable();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bean of the server. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What goes to its database. */
    StatementCount count() {
        return count;
    }

    private void mustBeDurable() {
        String settings = bean(JdbcClient.class).sql("""
                SELECT current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes')
                """).query(String.class).single();
        if (!settings.equals("ononon")) {
            close();
            throw new IllegalStateException("the database is not durable");
        }
    }

    @Override
    public void close() {
        context.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
