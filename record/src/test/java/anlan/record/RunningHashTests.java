package anlan.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningHashTests {

    @Test
    void parts_have_the_hash_of_the_whole_and_asking_does_not_end_it() {
        RunningHash running = new RunningHash();
        assertThat(running.hash()).isEqualTo(Hash.of(new byte[0]));
        running.add("安".getBytes(UTF_8));
        assertThat(running.hash()).isEqualTo(Hash.of("安".getBytes(UTF_8)));
        running.add("澜".repeat(100).getBytes(UTF_8));
        assertThat(running.hash()).isEqualTo(Hash.of(("安" + "澜".repeat(100)).getBytes(UTF_8)));
    }

    @Test
    void a_copy_goes_its_own_way() {
        RunningHash running = new RunningHash();
        running.add(new byte[] {1});
        RunningHash copy = running.copy();
        copy.add(new byte[] {2});
        assertThat(running.hash()).isEqualTo(Hash.of(new byte[] {1}));
        assertThat(copy.hash()).isEqualTo(Hash.of(new byte[] {1, 2}));
    }
}
