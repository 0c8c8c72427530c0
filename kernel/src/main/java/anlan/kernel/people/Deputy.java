package anlan.kernel.people;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.Pick;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody holds another's post for some days (代理).
 *
 * @param absent who holds the post otherwise
 * @param unit path of the unit the post belongs to
 * @param kind which post
 * @param deputy who holds it meanwhile
 * @param from first day
 * @param until last day
 * @param why reason, such as a journey
 */
public record Deputy(
        @Label("被代理人") @Pick("person") UUID absent,
        @Label("单位") @Pick("unit") String unit,
        @Label("代理岗位") PostKind kind,
        @Label("代理人") @Pick("person") UUID deputy,
        @Label("开始日期") LocalDate from,
        @Label("结束日期") LocalDate until,
        @Label("事由") @AtMost(200) String why) {

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
