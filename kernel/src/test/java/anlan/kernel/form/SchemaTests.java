package anlan.kernel.form;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A form is what its record says, down to the parts of its lists. */
class SchemaTests {

    enum Colour implements Labelled {
        RED("红"),
        BLUE("蓝");

        private final String label;

        Colour(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Part(@Label("金额") Money amount, @Label("颜色") Colour colour) {}

    record Paper(
            @Label("名称") @AtMost(20) String name,
            @Label("金额") @AtLeast(0) Money amount,
            @Label("日期") LocalDate day,
            @Label("时间") Instant moment,
            @Label("人员") @Pick("person") @AtLeast(2) List<UUID> persons,
            @Label("备注") @LongText @MayBeEmpty @Nullable String remark,
            @Label("明细") @MayBeEmpty List<Part> parts) {}

    private static final ObjectNode SCHEMA = Schema.of(Paper.class);

    @Test
    void money_is_one_value_wherever_it_stands() {
        assertThat(SCHEMA.at("/properties/amount/type").stringValue()).isEqualTo("string");
        assertThat(SCHEMA.at("/properties/amount/format").stringValue()).isEqualTo("money");
        assertThat(SCHEMA.at("/properties/parts/items/properties/amount/format").stringValue())
                .isEqualTo("money");
    }

    @Test
    void days_and_moments_say_what_they_are() {
        assertThat(SCHEMA.at("/properties/day/format").stringValue()).isEqualTo("date");
        assertThat(SCHEMA.at("/properties/moment/format").stringValue()).isEqualTo("date-time");
        assertThat(SCHEMA.at("/properties/remark/format").stringValue()).isEqualTo("long-text");
    }

    @Test
    void what_may_be_empty_is_not_required() {
        assertThat(SCHEMA.get("required").valueStream().map(each -> each.stringValue()))
                .containsExactly("name", "amount", "day", "moment", "persons");
    }

    @Test
    void choices_carry_their_labels_and_picks_their_source() {
        assertThat(SCHEMA.at("/properties/parts/items/properties/colour/x-labels/1")
                        .stringValue())
                .isEqualTo("蓝");
        assertThat(SCHEMA.at("/properties/persons/x-pick").stringValue()).isEqualTo("person");
        assertThat(SCHEMA.at("/properties/persons/minItems").intValue()).isEqualTo(2);
        assertThat(SCHEMA.at("/properties/name/maxLength").intValue()).isEqualTo(20);
    }
}
