package anlan.law.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.law.Article;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationsTests {
    private static final Violations REGISTER = Violations.shipped();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void allSixtyRowsOfTheRulebookAreThere() {
        assertThat(IntStream.rangeClosed(1, 60).mapToObj("V-%02d"::formatted))
                .allMatch(id -> REGISTER.find(id, TODAY).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "V-01, PRINCIPAL, FIRST, 20000, 50000",
        "V-01, PRINCIPAL, OVERDUE, 50000, 100000",
        "V-02, INVESTOR, ACCIDENT, 20000, 200000",
        "V-03, OFFICERS, FIRST, 10000, 30000",
        "V-06, UNIT, FIRST, 0, 100000",
        "V-06, UNIT, OVERDUE, 100000, 200000",
        "V-06, RESPONSIBLE, OVERDUE, 20000, 50000",
        "V-14, UNIT, OVERDUE, 500000, 1000000",
        "V-17, UNIT, OVERDUE, 50000, 200000",
        "V-17, RESPONSIBLE, OVERDUE, 10000, 20000",
        "V-28, UNIT, FIRST, 0, 50000",
        "V-28, RESPONSIBLE, OVERDUE, 50000, 100000",
        "V-31, RESPONSIBLE, FIRST, 0, 20000",
        "V-31.transfer, RESPONSIBLE, FIRST, 50000, 100000",
        "V-36, UNIT, OVERDUE, 20000, 200000",
        "V-41, UNIT, OVERDUE, 30000, 50000",
        "V-43, UNIT, FIRST, 50000, 100000",
        "V-45, UNIT, FIRST, 100000, 500000",
        "V-51, RESPONSIBLE, OVERDUE, 10000, 50000",
        "V-55, UNIT, FIRST, 200000, 300000",
        "V-58.retail, UNIT, FIRST, 1000, 5000",
        "V-59, UNIT, VERY_GRAVE, 200000, 1000000",
        "V-60, UNIT, FIRST, 1000000, 5000000"
    })
    void rangesAreThoseOfTheArticle(String id, Subject subject, Stage stage, String min, String max) {
        var range = bounded(REGISTER.range(id, subject, stage, Facts.NONE, TODAY));
        assertThat(range.min()).isEqualTo(Money.of(min));
        assertThat(range.max()).isEqualTo(Money.of(max));
    }

    @Test
    void bothEndsOfARangeBelongToIt() {
        var range = bounded(REGISTER.range("V-01", Subject.PRINCIPAL, Stage.FIRST, Facts.NONE, TODAY));
        assertThat(range.covers(Money.of("19999.99"))).isFalse();
        assertThat(range.covers(Money.yuan(20_000))).isTrue();
        assertThat(range.covers(Money.yuan(50_000))).isTrue();
        assertThat(range.covers(Money.of("50000.01"))).isFalse();
        assertThat(range.display()).isEqualTo("2万元以上5万元以下");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100000, 200000",
        "99999.99, 100000, 200000",
        "100000, 200000, 500000",
        "100000.01, 200000.02, 500000.05"
    })
    void aMultipleOfIncomeNeedsTheThreshold(String income, String min, String max) {
        var range = bounded(
                REGISTER.range("V-29", Subject.UNIT, Stage.FIRST, Facts.NONE.illegalIncome(Money.of(income)), TODAY));
        assertThat(range.min()).isEqualTo(Money.of(min));
        assertThat(range.max()).isEqualTo(Money.of(max));
    }

    @ParameterizedTest
    @CsvSource({"99999.99, 300000, 500000", "100000, 500000, 1000000", "200000, 1000000, 2000000"})
    void aMultipleOfGoodsNeedsTheThreshold(String value, String min, String max) {
        var range = bounded(
                REGISTER.range("V-47", Subject.UNIT, Stage.FIRST, Facts.NONE.goodsValue(Money.of(value)), TODAY));
        assertThat(range.min()).isEqualTo(Money.of(min));
        assertThat(range.max()).isEqualTo(Money.of(max));
    }

    @Test
    void anIncomeNotEstablishedIsNotZero() {
        assertThat(REGISTER.range("V-29", Subject.UNIT, Stage.FIRST, Facts.NONE, TODAY))
                .isEqualTo(new FineRange.Missing("违法所得尚未查明"));
        assertThat(REGISTER.range("V-60", Subject.PRINCIPAL, Stage.FIRST, Facts.NONE, TODAY))
                .isEqualTo(new FineRange.Missing("上一年年收入尚未查明"));
    }

    @Test
    void aShareOfIncomeNeverLeavesTheShare() {
        var range = bounded(REGISTER.range(
                "V-03", Subject.OFFICERS, Stage.ACCIDENT, Facts.NONE.lastYearIncome(Money.of("100000.03")), TODAY));
        assertThat(range.min()).isEqualTo(Money.of("20000.01"));
        assertThat(range.max()).isEqualTo(Money.of("50000.01"));
    }

    @Test
    void dailyFinesMultiplyTheFineThatWasNotObeyed() {
        var range = bounded(
                REGISTER.range("V-40", Subject.UNIT, Stage.OVERDUE, Facts.NONE.refused(Money.yuan(30_000), 7), TODAY));
        assertThat(range.min()).isEqualTo(Money.yuan(210_000)).isEqualTo(range.max());
        assertThat(range.optional()).isTrue();
    }

    @Test
    void anOrderFirstAllowsNoFineYet() {
        assertThat(REGISTER.range("V-41", Subject.UNIT, Stage.FIRST, Facts.NONE, TODAY))
                .isEqualTo(new FineRange.None("本阶段只责令改正，不处罚款"));
        assertThat(REGISTER.range("V-01", Subject.UNIT, Stage.FIRST, Facts.NONE, TODAY))
                .isEqualTo(new FineRange.None("《安全生产法》第九十四条未规定对生产经营单位的罚款（首次查处）"));
    }

    @Test
    void mayFinesSaySo() {
        var range = bounded(REGISTER.range("V-49", Subject.UNIT, Stage.FIRST, Facts.NONE, TODAY));
        assertThat(range.optional()).isTrue();
        assertThat(range.display()).isEqualTo("可以处10万元以下");
    }

    @Test
    void theLawOfTheDayOfTheActIsTaken() {
        assertThat(bounded(range("V-45", "2026-04-30")).max()).isEqualTo(Money.yuan(200_000));
        assertThat(bounded(range("V-45", "2026-05-01")).max()).isEqualTo(Money.yuan(500_000));
        assertThat(bounded(range("V-45", "2026-04-30")).basis())
                .containsExactly(new Article("危险化学品安全管理条例", 77, 0, 3, 0));
    }

    @Test
    void whatIsNotRecordedIsMissingAndNeverGuessed() {
        assertThat(range("V-06", "2021-08-31")).isEqualTo(new FineRange.Missing("2021-08-31适用的法律未录入"));
        assertThat(range("V-48", "2026-04-30")).isInstanceOf(FineRange.Missing.class);
        assertThatThrownBy(() -> range("V-99", "2026-04-30")).hasMessage("没有违法行为V-99");
    }

    @Test
    void suspensionAlwaysGivesAHearing() {
        var violation = REGISTER.find("V-06", TODAY).orElseThrow();
        assertThat(violation.measures(Stage.FIRST)).containsExactly(Measure.CORRECT_IN_TIME);
        assertThat(violation.measures(Stage.OVERDUE)).anyMatch(Measure::givesHearing);
        assertThat(REGISTER.find("V-18", TODAY).orElseThrow().crime()).isEqualTo("CRI-011");
    }

    @Test
    void everyVersionPunishesSomethingAndOverdueIsNeverLighterThanFirst() {
        assertThat(REGISTER.on(TODAY)).allSatisfy(v -> {
            assertThat(v.penalties().isEmpty() && v.measures().isEmpty()).isFalse();
            for (var subject : Subject.values()) {
                if (v.range(subject, Stage.FIRST, Facts.NONE) instanceof FineRange.Bounded first
                        && v.range(subject, Stage.OVERDUE, Facts.NONE) instanceof FineRange.Bounded overdue) {
                    assertThat(overdue.min().atLeast(first.max()))
                            .as(v.id() + subject)
                            .isTrue();
                }
            }
        });
    }

    private static FineRange range(String id, String day) {
        return REGISTER.range(id, Subject.UNIT, Stage.FIRST, Facts.NONE, LocalDate.parse(day));
    }

    private static FineRange.Bounded bounded(FineRange range) {
        assertThat(range).isInstanceOf(FineRange.Bounded.class);
        return (FineRange.Bounded) range;
    }
}
