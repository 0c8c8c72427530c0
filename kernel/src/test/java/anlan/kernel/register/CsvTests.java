package anlan.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comma-separated values as spreadsheets write and read them. */
class CsvTests {

    private static List<List<String>> read(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Csv.read(text, row -> rows.add(row.cells()));
        return rows;
    }

    @Test
    void quotes_hold_commas_line_breaks_and_doubled_quotes() throws IOException {
        assertThat(read("甲,\"乙,丙\",\"他说\"\"好\"\"\"\r\n\"两\n行\",,尾"))
                .containsExactly(List.of("甲", "乙,丙", "他说\"好\""), List.of("两\n行", "", "尾"));
    }

    @Test
    void empty_lines_are_passed_over_and_counted() throws IOException {
        assertThat(read("\r\n,,\na\n\nb")).containsExactly(List.of("a"), List.of("b"));
        List<Integer> numbers = new ArrayList<>();
        Csv.read("\r\n,,\na\n\nb", row -> numbers.add(row.number()));
        assertThat(numbers).containsExactly(3, 5);
    }

    @Test
    void what_follows_an_open_quote_cannot_be_told_apart() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("a\n\n\"open"))
                .withMessageContaining("第 3 行");
    }

    @Test
    void what_is_written_reads_back_the_same() throws IOException {
        List<String> cells = List.of("甲,乙", "a\"b", "两\n行", "", "-5", "普通");
        assertThat(read(Csv.line(cells))).containsExactly(cells);
    }

    @Test
    void a_cell_that_would_run_as_a_formula_is_made_text() {
        assertThat(Csv.line(List.of("=1+1", "+x", "@sum", "-cmd", "-5"))).isEqualTo("'=1+1,'+x,'@sum,'-cmd,-5\r\n");
    }
}
