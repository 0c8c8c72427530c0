package anlan.law.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.SourceStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CriteriaTests {
    private static final LocalDate FIRST = LocalDate.of(2023, 5, 15);

    @Test
    void a_criterion_counts_from_its_first_day_on() {
        var criteria = Criteria.shipped();
        assertThat(criteria.find("GM-03.2", FIRST.minusDays(1))).isEmpty();
        assertThat(criteria.find("GM-03.2", FIRST)).isPresent();
        assertThat(criteria.find("GM-03.2", FIRST.plusDays(1))).isPresent();
        assertThat(criteria.find("nonsense", FIRST)).isEmpty();
    }

    @Test
    void a_criterion_counts_to_its_last_day() {
        var ended = new Criterion("X", FIRST, FIRST.plusDays(9), "标准", "第一条", "情形", SourceStatus.VERIFIED);
        assertThat(ended.inForce(FIRST.plusDays(8))).isTrue();
        assertThat(ended.inForce(FIRST.plusDays(9))).isTrue();
        assertThat(ended.inForce(FIRST.plusDays(10))).isFalse();
    }

    @Test
    void no_two_versions_of_a_criterion_overlap_and_a_whole_standard_names_no_place() {
        var all = Criteria.shipped().all();
        assertThat(all).hasSizeGreaterThan(5);
        for (var one : all)
            assertThat(all.stream().filter(each -> each.id().equals(one.id()) && each.inForce(one.from())))
                    .as(one.id())
                    .containsExactly(one);
        assertThat(all).filteredOn(Criterion::placed).allMatch(each -> each.id().contains("."));
    }
}
