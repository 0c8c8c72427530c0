package anlan.kernel.party;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Personal;
import anlan.kernel.form.Pick;
import anlan.kernel.form.Shape;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise or other unit under supervision.
 *
 * @param creditCode unified social credit code (GB 32100), 18 characters with check character
 * @param name as registered
 * @param unit path of the unit that supervises it
 * @param sector what it does, as supervision divides the field
 * @param address where it works
 * @param region region code (GB/T 2260) of that place
 * @param riskClass class of risk, A the least
 * @param creditClass class of credit; empty while not classed
 * @param representative legal representative
 * @param phone for notices about safety
 * @param employees how many work there; empty when unknown
 */
public record Enterprise(
        @Label("统一社会信用代码") @Shape(value = "[0-9A-HJ-NP-RTUWXY]{18}", otherwise = "统一社会信用代码为 18 位数字和大写字母")
        String creditCode,

        @Label("企业名称") @AtMost(120) String name,
        @Label("监管单位") @Pick("unit") String unit,
        @Label("行业领域") Sector sector,
        @Label("生产经营地址") @AtMost(200) String address,

        @Label("行政区划代码") @MayBeEmpty @Shape(value = "[0-9]{6,12}", otherwise = "区划代码为 6 至 12 位数字") @Nullable
        String region,

        @Label("风险等级") RiskClass riskClass,
        @Label("信用等级") @MayBeEmpty @Nullable CreditClass creditClass,
        @Label("法定代表人") @AtMost(50) String representative,

        @Label("联系电话") @MayBeEmpty @Personal @Shape(value = "[0-9+() -]{5,20}", otherwise = "电话号码格式不正确") @Nullable
        String phone,

        @Label("从业人数") @MayBeEmpty @Nullable Integer employees) {}
