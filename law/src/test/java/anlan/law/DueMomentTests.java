package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueMomentTests {
    private static final Term HOURS = Law.shipped().term("COE-003", LocalDate.parse("2026-11-22"));
    private static final Instant FROM = Instant.parse("2026-11-21T01:30:00Z");

    @Test
    void hoursRunThroughRestDays() {
        var due = DueMoment.count("实施查封", FROM, HOURS);
        assertThat(due.at()).isEqualTo("2026-11-22T01:30:00Z");
        assertThat(due.over(due.at())).isFalse();
        assertThat(due.over(due.at().plusMillis(1))).isTrue();
        assertThat(due.explanation(ZoneId.of("Asia/Shanghai")))
                .containsExactly("从2026-11-21 09:30实施查封起算", "期限24小时，依据《行政强制法》第十九条", "最迟2026-11-22 09:30");
    }

    @Test
    void whatIsLeftIsSaidInHoursAndMinutes() {
        var due = DueMoment.count("实施查封", FROM, HOURS);
        assertThat(due.left(Instant.parse("2026-11-21T22:10:00Z"))).isEqualTo("还剩3小时20分");
        assertThat(due.left(Instant.parse("2026-11-22T02:35:00Z"))).isEqualTo("已超期1小时5分");
    }

    @Test
    void daysHaveNoMoment() {
        assertThatThrownBy(() -> DueMoment.count("送达", FROM, Term.days(15, "PEN-032", "")))
                .hasMessage("不是以小时计算的期限：15日");
    }
}
