package anlan.kernel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers as people read them. */
class LineTests {

    private static final String FILE = "1a".repeat(32);

    record Served(
            @Label("送达方式") String means,
            @Label("送达回证") @FileRef List<String> receipts) {}

    record Paper(
            @Label("送达情况") Served served,
            @Label("照片") @FileRef List<String> photos) {}

    @Test
    void a_file_inside_a_sentence_is_told_by_number_and_on_a_line_of_its_own_by_its_id() {
        List<Line> lines =
                Line.of(new Paper(new Served("直接送达", List.of(FILE, FILE)), List.of(FILE)), (source, id) -> id);
        assertThat(lines.getFirst().value()).isEqualTo("送达方式：直接送达；送达回证：2份");
        assertThat(lines.getLast()).isEqualTo(new Line("photos", "照片", FILE, "files"));
    }
}
