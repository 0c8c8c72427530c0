package anlan.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text order is the order people expect. */
class SortKeyTests {

    @Test
    void numbers_sort_by_size_and_not_by_digits() {
        assertThat(List.of(
                        SortKey.of(new BigDecimal("-20")),
                        SortKey.of(-3),
                        SortKey.of(0),
                        SortKey.of(new BigDecimal("2.5")),
                        SortKey.of(9L),
                        SortKey.of(10)))
                .isSorted();
    }

    @Test
    void money_and_days_sort_by_amount_and_time_and_nothing_comes_first() {
        assertThat(List.of(SortKey.of(null), SortKey.of(Money.of("9.90")), SortKey.of(Money.of("10.00"))))
                .isSorted();
        assertThat(SortKey.of(LocalDate.of(2026, 2, 1))).isGreaterThan(SortKey.of(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void a_number_typed_into_an_address_meets_the_stored_one() {
        assertThat(SortKey.ofText(Integer.class, "35")).isEqualTo(SortKey.of(35));
        assertThat(SortKey.ofText(Money.class, "60000.00")).isEqualTo(SortKey.of(Money.of("60000.00")));
        assertThat(SortKey.ofText(Integer.class, "abc")).isEqualTo("abc");
        assertThat(SortKey.ofText(String.class, " 甲 ")).isEqualTo("甲");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(SortKey.of("𬭎".repeat(200)).codePoints()).hasSize(120);
    }
}
