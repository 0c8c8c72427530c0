package anlan.law.violation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LighterLawTests {
    private static final Violations REGISTER = Violations.shipped();

    @Test
    void theOldLawHoldsWhereTheNewOneIsHeavier() {
        var choice = compare("V-45", Stage.FIRST, "2026-04-30", "2026-06-01");
        assertThat(choice.applied()).isEqualTo(LighterLaw.Applied.OLD);
        assertThat(choice.range().display()).isEqualTo("10万元以上20万元以下");
        assertThat(choice.now().range().display()).isEqualTo("10万元以上50万元以下");
    }

    @Test
    void theNewLawHoldsWhereItIsLighter() {
        // No violation recorded here became lighter: the days are exchanged to see the rule at work.
        var choice = compare("V-45", Stage.FIRST, "2026-06-01", "2026-04-30");
        assertThat(choice.applied()).isEqualTo(LighterLaw.Applied.NEW);
        assertThat(choice.range().display()).isEqualTo("10万元以上20万元以下");
        assertThat(choice.reason()).isEqualTo("处罚时的法律较轻：10万元以上20万元以下");
    }

    @Test
    void noFineIsLighterThanAnyFine() {
        assertThat(compare("V-50", Stage.OVERDUE, "2026-04-30", "2026-06-01").applied())
                .isEqualTo(LighterLaw.Applied.OLD);
        assertThat(compare("V-50", Stage.OVERDUE, "2026-06-01", "2026-04-30").applied())
                .isEqualTo(LighterLaw.Applied.NEW);
    }

    @Test
    void equalRangesStayWithTheOldLaw() {
        assertThat(compare("V-50", Stage.FIRST, "2026-04-30", "2026-06-01").applied())
                .isEqualTo(LighterLaw.Applied.OLD);
    }

    @Test
    void oneLawNeedsNoChoice() {
        assertThat(compare("V-45", Stage.FIRST, "2026-05-01", "2026-06-01").applied())
                .isEqualTo(LighterLaw.Applied.SAME);
    }

    @Test
    void whatIsNotKnownIsLeftToLegalStaff() {
        var choice = compare("V-06", Stage.FIRST, "2021-08-31", "2026-06-01");
        assertThat(choice.applied()).isEqualTo(LighterLaw.Applied.UNDECIDED);
        assertThat(choice.old().violation()).isNull();
        assertThat(choice.reason()).contains("2021-08-31适用的法律未录入").contains("10万元以下");
        assertThat(compare("V-47", Stage.FIRST, "2026-04-30", "2026-06-01").applied())
                .isEqualTo(LighterLaw.Applied.UNDECIDED);
    }

    @Test
    void factsDecideWhereARangeDependsOnThem() {
        var choice = LighterLaw.compare(
                REGISTER,
                "V-47",
                Subject.UNIT,
                Stage.FIRST,
                Facts.NONE.goodsValue(Money.yuan(50_000)),
                LocalDate.parse("2026-04-30"),
                LocalDate.parse("2026-06-01"));
        assertThat(choice.applied()).isEqualTo(LighterLaw.Applied.OLD);
    }

    private static LighterLaw compare(String id, Stage stage, String act, String decision) {
        return LighterLaw.compare(
                REGISTER, id, Subject.UNIT, stage, Facts.NONE, LocalDate.parse(act), LocalDate.parse(decision));
    }
}
