package anlan.law.computation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.law.Law;
import anlan.law.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccidentGradeTests {
    private static final Law LAW = Law.shipped();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, GENERAL",
        "2, 9, 9999999.99, GENERAL",
        "3, 0, 0, LARGER",
        "0, 10, 0, LARGER",
        "0, 0, 10000000, LARGER",
        "9, 49, 49999999.99, LARGER",
        "10, 0, 0, MAJOR",
        "0, 50, 0, MAJOR",
        "0, 0, 50000000, MAJOR",
        "29, 99, 99999999.99, MAJOR",
        "30, 0, 0, EXTRA_MAJOR",
        "0, 100, 0, EXTRA_MAJOR",
        "0, 0, 100000000, EXTRA_MAJOR",
        "1, 10, 50000000, MAJOR"
    })
    void theWorstOfTheThreeScalesDecides(int deaths, int injuries, String loss, AccidentGrade grade) {
        assertThat(AccidentGrade.of(deaths, injuries, Money.of(loss), LAW, TODAY))
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 30万元以上100万元以下, 40000",
        "LARGER, 100万元以上200万元以下, 60000",
        "MAJOR, 200万元以上1000万元以下, 80000",
        "EXTRA_MAJOR, 1000万元以上2000万元以下, 100000"
    })
    void finesFollowTheGrade(AccidentGrade grade, String unit, String principal) {
        assertThat(grade.unitFine(LAW, TODAY).display()).isEqualTo(unit);
        assertThat(grade.principalFine(Money.yuan(100_000), LAW, TODAY)).isEqualTo(Money.of(principal));
    }

    @Test
    void theGravestCaseIsTwoToFiveTimes() {
        assertThat(AccidentGrade.GENERAL.gravestUnitFine(LAW, TODAY).display()).isEqualTo("可以处60万元以上500万元以下");
    }
}
