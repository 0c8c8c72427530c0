package anlan.kernel.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Text cut into pairs of neighbouring characters, each pair one number: finds Chinese by any part of a name. */
final class Pairs {
    private static final int HALF = 16;

    private Pairs() {}

    /** Text as it is compared: full-width and half-width, upper and lower case are the same. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The words of a question, folded; all of them must occur. */
    static List<String> parts(String question) {
        return Arrays.stream(fold(question).split("\\s+"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Pairs and single characters of folded text, for storing. */
    static int[] stored(String folded) {
        IntStream single = folded.chars();
        return IntStream.concat(single, pairs(folded)).distinct().sorted().toArray();
    }

    /** Pairs that text containing all the parts must have; a part of one character asks for that character. */
    static int[] sought(List<String> parts) {
        return parts.stream()
                .flatMapToInt(part -> part.length() == 1 ? part.chars() : pairs(part))
                .distinct()
                .sorted()
                .toArray();
    }

    // Two UTF-16 units make exactly one int, so no two pairs collide.
    private static IntStream pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .map(at -> text.charAt(at) << HALF | text.charAt(at + 1));
    }
}
