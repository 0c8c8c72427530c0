package anlan.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text in pairs of characters: what contains a word has all of the word's pairs. */
class PairsTests {

    private static Set<Integer> stored(String text) {
        return Arrays.stream(Pairs.stored(Pairs.fold(text))).boxed().collect(Collectors.toSet());
    }

    private static List<Integer> sought(String question) {
        return Arrays.stream(Pairs.sought(Pairs.parts(question))).boxed().toList();
    }

    @Test
    void every_part_of_a_text_is_found_by_its_pairs() {
        String text = "东山县海蓝化工有限公司";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                assertThat(stored(text)).containsAll(sought(text.substring(from, to)));
            }
        }
    }

    @Test
    void another_order_of_the_same_characters_is_not_found() {
        assertThat(stored("海蓝化工")).doesNotContainAnyElementsOf(sought("化蓝"));
    }

    @Test
    void full_width_and_case_make_no_difference_and_blanks_part_words() {
        assertThat(Pairs.parts("  ABC化工　ab ")).containsExactly("abc化工", "ab");
        assertThat(stored("ABC化工")).containsAll(sought("abc化工"));
    }

    @Test
    void characters_beyond_the_basic_plane_are_found_too() {
        assertThat(stored("𬭎业公司")).containsAll(sought("𬭎业"));
    }

    @Test
    void no_words_seek_nothing() {
        assertThat(Pairs.parts("  ")).isEmpty();
        assertThat(sought("")).isEmpty();
    }
}
