package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {
    @Test
    void theTextFormIsYuanWithTwoDecimals() {
        assertThat(Money.yuan(60_000)).hasToString("60000.00");
        assertThat(Money.of("60000.00")).isEqualTo(Money.yuan(60_000)).isEqualTo(Money.parse("60000"));
        assertThat(Money.of("0.5")).hasToString("0.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6万", "60,000", "1.234", "+1", "1e3", " 1", "1.", "NaN"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Money.of(text)).hasMessage("不是金额：" + text);
    }

    @Test
    void nothingIsRoundedUnlessSaid() {
        var fine = Money.of("100.01");
        assertThatThrownBy(() -> fine.times(new BigDecimal("0.5"))).hasMessageStartingWith("金额最多两位小数");
        assertThat(fine.times(new BigDecimal("0.5"), RoundingMode.DOWN)).isEqualTo(Money.of("50.00"));
        assertThat(fine.times(new BigDecimal("0.5"), RoundingMode.UP)).isEqualTo(Money.of("50.01"));
    }

    @Test
    void comparisonsIncludeTheNumberItself() {
        var limit = Money.yuan(50_000);
        assertThat(Money.of("49999.99").atLeast(limit)).isFalse();
        assertThat(limit.atLeast(limit)).isTrue();
        assertThat(limit.atMost(limit)).isTrue();
        assertThat(limit.exceeds(limit)).isFalse();
        assertThat(Money.of("50000.01").exceeds(limit)).isTrue();
        assertThat(Money.of("50000.01").cappedAt(limit)).isEqualTo(limit);
        assertThat(Money.of("1").raisedTo(limit)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "60000,'60,000元',6万元,陆万元整",
        "60000.5,'60,000.50元',6.00005万元,陆万元伍角整",
        "3500,'3,500元',0.35万元,叁仟伍佰元整",
        "0,0元,0万元,零元整",
        "1005000.03,'1,005,000.03元',100.500003万元,壹佰万零伍仟元零叁分",
        "100000000,'100,000,000元',10000万元,壹亿元整",
        "100010001,'100,010,001元',10001.0001万元,壹亿零壹万零壹元整",
        "0.07,0.07元,0.000007万元,柒分",
        "20.10,20.10元,0.00201万元,贰拾元壹角整"
    })
    void peopleReadIt(String text, String display, String tenThousands, String capitals) {
        var money = Money.of(text);
        assertThat(money.display()).isEqualTo(display);
        assertThat(money.tenThousands()).isEqualTo(tenThousands);
        assertThat(money.capitals()).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({"-500,-500元", "-3500,'-3,500元'", "-100000.05,'-100,000.05元'", "-1234567,'-1,234,567元'"})
    void aCorrectionKeepsItsSign(String text, String display) {
        assertThat(Money.of(text).display()).isEqualTo(display);
    }
}
