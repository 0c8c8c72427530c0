package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawTests {
    private static final Law LAW = Law.shipped();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void valuesAreTypedAndCarryTheirArticle() {
        assertThat(LAW.term("PEN-019", TODAY).display()).isEqualTo("90日");
        assertThat(LAW.value("PEN-019", TODAY).articles()).containsExactly(Article.of("行政处罚法", 60));
        assertThat(LAW.money("PEN-001.unit", TODAY)).isEqualTo(Money.yuan(3_000));
        assertThat(LAW.count("OFF-001", TODAY)).isEqualTo(2);
        assertThat(LAW.ratio("PEN-033.rate", TODAY)).isEqualByComparingTo("0.03");
        assertThat(LAW.value("PEN-033.rate", TODAY).display()).isEqualTo("3%");
    }

    @Test
    void theWrongKindIsRefused() {
        assertThatThrownBy(() -> LAW.money("PEN-019", TODAY)).hasMessage("数值PEN-019不是金额");
        assertThatThrownBy(() -> LAW.value("PEN-999", TODAY)).hasMessage("没有数值PEN-999");
    }

    @Test
    void nothingIsInForceBeforeItsDay() {
        assertThatThrownBy(() -> LAW.value("OFF-003", LocalDate.parse("2026-04-30")))
                .hasMessage("数值OFF-003在2026-04-30尚未施行");
        assertThat(LAW.count("OFF-003", LocalDate.parse("2026-05-01"))).isEqualTo(2);
    }

    @Test
    void unverifiedValuesSaySo() {
        assertThat(LAW.value("HEA-002.unit", TODAY).unverified()).isTrue();
        assertThat(LAW.term("PEN-024", TODAY).unverified()).isTrue();
        assertThat(LAW.term("HEA-003", TODAY).unverified()).isFalse();
    }

    @Test
    void theBureauConfirmsAValueFromADayOn() {
        var law = LAW.with(List.of(confirmed("HEA-002.unit", "30000", "2026-03-01")));
        assertThat(law.money("HEA-002.unit", LocalDate.parse("2026-02-28"))).isEqualTo(Money.yuan(50_000));
        assertThat(law.money("HEA-002.unit", LocalDate.parse("2026-03-01"))).isEqualTo(Money.yuan(30_000));
        assertThat(law.value("HEA-002.unit", TODAY).status()).isEqualTo(SourceStatus.CONFIRMED);
        assertThat(law.value("HEA-002.unit", TODAY).setBy()).isEqualTo("李法规");
        assertThat(law.history("HEA-002.unit")).hasSize(2);
    }

    @Test
    void aConfirmedValueMayNotCutAStatutoryRight() {
        assertThatThrownBy(() -> LAW.with(List.of(confirmed("HEA-003", "4", "2026-03-01"))))
                .hasMessage("HEA-003要求听证不得低于5工作日：4");
        assertThat(LAW.with(List.of(confirmed("HEA-003", "6", "2026-03-01")))
                        .term("HEA-003", TODAY)
                        .amount())
                .isEqualTo(6);
    }

    @Test
    void aConfirmedValueMayNotStretchAStatutoryLimit() {
        assertThatThrownBy(() -> LAW.with(List.of(confirmed("PEN-001.unit", "3000.01", "2026-03-01"))))
                .hasMessage("PEN-001.unit当场处罚限额（法人或者其他组织）不得高于3000元：3000.01");
    }

    @Test
    void aConfirmedValueMustBeANumberOfItsUnit() {
        assertThatThrownBy(() -> LAW.with(List.of(confirmed("PEN-024", "五", "2026-03-01"))))
                .hasMessage("PEN-024不是数值：五");
        assertThatThrownBy(() -> LAW.with(List.of(confirmed("PEN-024", "5.5", "2026-03-01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFaultInATableNamesItsLine() {
        var header = "编号,名称,数值,单位,起始日,依据,来源,不低于,不高于,说明\n";
        assertThatThrownBy(() -> Values.read("x.csv", header + "A,甲,1,元,2026-02-30,某法 1,已核实,,,\n"))
                .hasMessageStartingWith("x.csv第2行：");
        assertThatThrownBy(() -> Values.read("x.csv", "# 注\n" + header + "A,甲,1,元,2026-02-01,某法 1,听说,,,\n"))
                .hasMessage("x.csv第3行：来源应为已核实或未核实：听说");
        assertThatThrownBy(() -> Values.read("x.csv", header + "A,甲,1\n")).hasMessage("x.csv第2行：应有10列，实有3列");
    }

    @Test
    void aTableSavedByASpreadsheetIsReadToo() {
        var header = "编号,名称,数值,单位,起始日,依据,来源,不低于,不高于,说明\r\n";
        var values = Values.read("x.csv", "\uFEFF" + header + "A,\"甲,乙\",1,元,2026-02-01,某法 1,已核实,,,\r\n");
        assertThat(values.getFirst().label()).isEqualTo("甲,乙");
    }

    private static ConfirmedValue confirmed(String id, String value, String from) {
        return new ConfirmedValue(id, value, LocalDate.parse(from), "", "李法规", "");
    }
}
