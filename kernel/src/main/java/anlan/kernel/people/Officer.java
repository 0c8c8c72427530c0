package anlan.kernel.people;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enforcement certificate (行政执法证): Administrative Penalty Law art. 42; a person's next certificate is an entry of its own.
 *
 * @param person whose it is
 * @param unit path of the unit it was issued for
 * @param certificate its number
 * @param issuer organ that issued it
 * @param from first day it holds
 * @param until last day it holds
 * @param speciality field of law enforced; empty for all
 * @param recusals enterprises from whose matters the officer is recused (Administrative Penalty Law art. 43)
 * @param legalQualification whether the person passed the legal professional qualification
 * @param firstReview day of the first legal review ever made; qualification is asked of those who began on 2021-07-15 or later
 *     (Administrative Penalty Law art. 58)
 */
public record Officer(
        @Label("人员") @Pick("person") UUID person,
        @Label("所属单位") @Pick("unit") String unit,
        @Label("执法证号") @AtMost(40) String certificate,
        @Label("发证机关") @AtMost(80) String issuer,
        @Label("有效期起") LocalDate from,
        @Label("有效期止") LocalDate until,
        @Label("执法专业") @MayBeEmpty @AtMost(40) @Nullable String speciality,

        @Label("回避对象") @MayBeEmpty @Pick("enterprise") @Hint("与其有直接利害关系的企业")
        List<UUID> recusals,

        @Label("已取得法律职业资格") boolean legalQualification,
        @Label("首次从事法制审核日期") @MayBeEmpty @Nullable LocalDate firstReview) {

    /** Whether the certificate holds on the day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
