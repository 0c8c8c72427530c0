package anlan.app.scope;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.database.TestPostgres;
import anlan.app.database.TestPostgres.TestDatabase;
import anlan.kernel.scope.Scope;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty-two threads of sixteen units share four connections: nobody ever sees a row of somebody else. */
@Tag("slow")
class ScopeUnderLoadTests {
    private static final int UNITS = 16;
    private static final int THREADS = 32;
    private static final int READS = 100_000;

    private static String path(int unit) {
        return String.format("0001.%04d", unit);
    }

    @Test
    void a_hundred_thousand_reads_show_no_foreign_row() throws InterruptedException {
        try (TestDatabase database = TestPostgres.fresh(4)) {
            database.asOwner().sql("""
                    CREATE TABLE crowd (unit_path text COLLATE "C" NOT NULL)
                    """).update();
            database.asOwner().sql("CALL put_under_scope('crowd')").update();
            database.transactions()
                    .run(
                            Scope.system(),
                            () -> IntStream.range(0, UNITS)
                                    .forEach(unit -> database.jdbc()
                                            .sql("INSERT INTO crowd SELECT :path FROM generate_series(1, 3)")
                                            .param("path", path(unit))
                                            .update()));
            AtomicLong reads = new AtomicLong();
            AtomicLong foreign = new AtomicLong();
            AtomicLong own = new AtomicLong();
            try (ExecutorService threads =
                    Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().factory())) {
                for (int thread = 0; thread < THREADS; thread++) {
                    int first = thread;
                    threads.execute(() -> {
                        for (long turn = reads.getAndIncrement(); turn < READS; turn = reads.getAndIncrement()) {
                            String mine = path((int) ((first + turn) % UNITS));
                            List<String> seen = database.transactions()
                                    .in(
                                            new Scope(mine, ""),
                                            () -> database.jdbc()
                                                    .sql("SELECT unit_path FROM crowd")
                                                    .query(String.class)
                                                    .list());
                            seen.forEach(path -> (path.equals(mine) ? own : foreign).incrementAndGet());
                        }
                    });
                }
                threads.shutdown();
                assertThat(threads.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
            }
            assertThat(foreign).hasValue(0);
            assertThat(own).hasValue(READS * 3L);
        }
    }
}
