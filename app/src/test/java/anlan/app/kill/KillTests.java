package anlan.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.bureau.hazard.HazardRectification;
import anlan.kernel.journal.WrittenCases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed under load, every second time its database too: what was acknowledged is there once, and no case is
 * half written. {@code -Dkill.rounds=100} for more rounds.
 */
@Tag("kill")
@SuppressWarnings("try") // waiting for a process may be interrupted
class KillTests {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);
    private static final List<String> OFFICIALS = List.of("li", "zhang", "li", "zhang");

    @TempDir
    private Path data;

    @Test
    void no_acknowledged_act_is_lost_and_none_is_half_written() throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            assertThat(written(server).setting("fsync")).isEqualTo("on");
            assertThat(written(server).setting("synchronous_commit")).isEqualTo("on");
            List<UUID> handlers = List.of(person(server, "li"), person(server, "zhang"));
            List<Witness> witnesses = OFFICIALS.stream()
                    .map(account -> Witness.signedIn(server, account, handlers))
                    .toList();
            for (int round = 1; round <= ROUNDS; round++) {
                List<Integer> before = counts(witnesses);
                killUnderLoad(server, witnesses, round % 2 == 0);
                server.again();
                assertThat(counts(witnesses))
                        .as("acts before the kill of round %d", round)
                        .isNotEqualTo(before);
                mustBeThereOnce(server, witnesses);
                witnesses.forEach(Witness::retry);
                mustBeThereOnce(server, witnesses);
                written(server).mustBeWhole(touched(witnesses, before));
            }
            written(server).mustBeWhole(written(server).all());
            System.out.printf(
                    "%d kills survived, %d acts acknowledged%n",
                    ROUNDS, sent(witnesses).count());
        }
    }

    private static WrittenCases written(ServerProcess server) throws IOException {
        return new WrittenCases(server.access().as(server.access().app()), HazardRectification.PROCEDURE);
    }

    private static UUID person(ServerProcess server, String account) {
        Browser browser = server.browser();
        return UUID.fromString(browser.signIn(account, SmallBureau.PASSWORD)
                .json()
                .at("/person/id")
                .stringValue());
    }

    private static void killUnderLoad(ServerProcess server, List<Witness> witnesses, boolean databaseToo)
            throws IOException, InterruptedException, ExecutionException {
        try (ExecutorService load = Executors.newFixedThreadPool(witnesses.size())) {
            List<? extends Future<?>> running =
                    witnesses.stream().map(load::submit).toList();
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(1000, 3000));
            if (databaseToo) server.killDatabase();
            server.kill();
            for (Future<?> each : running) each.get();
        }
    }

    private static void mustBeThereOnce(ServerProcess server, List<Witness> witnesses) throws IOException {
        Map<UUID, Long> entries = written(server).entries();
        assertThat(entries.values()).as("entries written twice").allMatch(times -> times == 1);
        List<UUID> acknowledged = sent(witnesses).map(Witness.Sent::entry).toList();
        assertThat(acknowledged).doesNotHaveDuplicates();
        assertThat(entries.keySet()).containsAll(acknowledged);
    }

    private static List<Integer> counts(List<Witness> witnesses) {
        return witnesses.stream().map(each -> each.acknowledged().size()).toList();
    }

    private static Stream<Witness.Sent> sent(List<Witness> witnesses) {
        return witnesses.stream().flatMap(each -> each.acknowledged().stream());
    }

    private static Set<UUID> touched(List<Witness> witnesses, List<Integer> before) {
        Set<UUID> cases = new HashSet<>();
        for (int i = 0; i < witnesses.size(); i++)
            witnesses.get(i).acknowledged().stream().skip(before.get(i)).forEach(sent -> cases.add(sent.file()));
        return cases;
    }
}
