package anlan.kernel.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTests {
    @Test
    void the_same_words_always_give_the_same_id_of_version_8() {
        UUID id = Ids.of("region", "110101");
        assertThat(Ids.of("region", "110101")).isEqualTo(id);
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void what_follows_from_something_of_ours_keeps_the_id_it_always_had() {
        UUID file = new UUID(1, 2);
        assertThat(Ids.named(file, 7, null))
                .isEqualTo(UUID.nameUUIDFromBytes((file + "/7/null").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void words_that_read_alike_in_one_line_give_different_ids() {
        assertThat(Ids.of("ab", "c")).isNotEqualTo(Ids.of("a", "bc")).isNotEqualTo(Ids.of("abc"));
        assertThat(Ids.of("a", "")).isNotEqualTo(Ids.of("a")).isNotEqualTo(Ids.of("", "a"));
        // What looks like a length does not pass for one.
        assertThat(Ids.of("1:b")).isNotEqualTo(Ids.of("b"));
    }
}
