package anlan.record.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedLinesTests {

    private static final List<String> AWKWARD =
            List.of("a", "a\"b", "a\\b", "a\tb", "\u0001", "\u007f", "é", "企业", "𬭎达", "z".repeat(40));

    @Test
    void lines_are_those_of_their_json_whatever_the_ids() {
        List<Candidate> candidates = new ArrayList<>();
        List<Exclusion> exclusions = new ArrayList<>();
        for (String id : AWKWARD) {
            candidates.add(new Candidate(id, id, 7, ""));
            exclusions.add(new Exclusion("!" + id, id, id + "理由"));
        }
        SealedPlan sealed = plan(candidates, exclusions).seal();
        List<String> lines = new String(sealed.lines(), UTF_8).lines().skip(1).toList();
        List<String> expected = new ArrayList<>();
        sealed.plan().candidates().forEach(each -> expected.add(each.json().text()));
        sealed.plan().exclusions().forEach(each -> expected.add(each.json().text()));
        assertThat(lines).isEqualTo(expected);
        assertThat(sealed.commitment()).isEqualTo(PieceHash.of(sealed.lines()));
    }

    @Test
    void more_lines_than_one_part_holds_stay_in_order() {
        List<Candidate> many = Lists.candidates("a", 40_000, 1, "");
        SealedPlan sealed = plan(many, List.of()).seal();
        List<String> lines = new String(sealed.lines(), UTF_8).lines().skip(1).toList();
        assertThat(lines)
                .isEqualTo(sealed.plan().candidates().stream()
                        .map(each -> each.json().text())
                        .toList());
    }

    @Test
    void what_is_listed_twice_is_refused() {
        Candidate one = new Candidate("b", "a", 1, "");
        List<Candidate> twice = List.of(one, new Candidate("a", "a", 1, ""), one);
        assertThatThrownBy(() -> plan(twice, List.of()).seal()).hasMessageContaining("检查对象“b”重复");
        Exclusion spared = new Exclusion("b", "a", "已停产");
        assertThatThrownBy(() -> plan(List.of(one), List.of(spared)).seal()).hasMessageContaining("既在抽取名单又在排除名单");
        assertThatThrownBy(() -> plan(Lists.candidates("a", 2, 1, ""), List.of(spared, spared))
                        .seal())
                .hasMessageContaining("排除名单“b”重复");
    }

    @Test
    void the_lists_and_the_ending_are_the_record() {
        DrawRecord record = DrawRecord.of(Lists.plan().seal()).with(new Result(Lists.RESULT, Lists.DRAWN));
        byte[] lists = record.sealed().lines();
        byte[] ending = record.ending();
        assertThat(record.bytes())
                .hasSize(lists.length + ending.length)
                .startsWith(lists)
                .endsWith(ending);
        assertThat(DrawRecord.of(Lists.plan().seal()).ending()).isEmpty();
    }

    private static Plan plan(List<Candidate> candidates, List<Exclusion> exclusions) {
        return new Plan(
                new UUID(0, 0),
                "抽查",
                "开奖",
                Lists.SEALED,
                candidates.stream()
                        .map(Candidate::category)
                        .distinct()
                        .<Quota>map(category -> new Quota.Count(category, 1))
                        .toList(),
                List.of(),
                List.of(),
                candidates,
                exclusions,
                List.of());
    }
}
