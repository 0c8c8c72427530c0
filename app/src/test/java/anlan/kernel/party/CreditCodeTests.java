package anlan.kernel.party;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.SharedFiles;
import anlan.kernel.form.Fields;
import anlan.kernel.form.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreditCodeTests {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static boolean passes(String code) {
        Shape shape = Fields.of(Enterprise.class)
                .named("creditCode")
                .orElseThrow()
                .component()
                .getAnnotation(Shape.class);
        return code.matches(shape.value()) && Enterprises.faults(code).isEmpty();
    }

    @Test
    void real_codes_pass_and_none_of_them_with_one_sign_changed() throws IOException {
        List<String> codes = Files.readAllLines(SharedFiles.orSkip("shared/data/codes/uscc_valid.txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(codes).hasSize(60).allMatch(CreditCodeTests::passes);
        for (String code : codes) {
            assertThat(changed(code)).hasSize(18 * 30).noneMatch(CreditCodeTests::passes);
        }
    }

    @Test
    void an_invented_code_passes_with_its_check_sign_only() {
        String body = "91990099MA0000001";
        assertThat(SIGNS.chars().filter(sign -> passes(body + (char) sign)).count())
                .isEqualTo(1);
        assertThat(passes(body)).isFalse();
        assertThat(passes(body + "00")).isFalse();
        assertThat(passes("")).isFalse();
    }

    private static List<String> changed(String code) {
        return IntStream.range(0, code.length())
                .boxed()
                .flatMap(place -> SIGNS.chars()
                        .filter(sign -> sign != code.charAt(place))
                        .mapToObj(sign -> code.substring(0, place) + (char) sign + code.substring(place + 1)))
                .toList();
    }
}
