package anlan.kernel.party;

import anlan.kernel.form.FieldError;
import anlan.kernel.register.Register;
import cn.hutool.core.util.CreditCodeUtil;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of enterprises. */
@Configuration(proxyBeanMethods = false)
public class Enterprises {
    /** Enterprises by id of their entry. */
    public static final Register<Enterprise> REGISTER = Register.of("enterprise", "企业", Enterprise.class)
            .columns(
                    "name",
                    "creditCode",
                    "unit",
                    "sector",
                    "riskClass",
                    "creditClass",
                    "address",
                    "representative",
                    "employees")
            .filters("unit", "sector", "riskClass", "creditClass", "region")
            .searched("name", "creditCode", "address", "representative")
            .unique("creditCode")
            .titled(Enterprise::name, Enterprise::creditCode)
            .belongingTo(Enterprise::unit)
            .checked((enterprise, day) -> faults(enterprise.creditCode()))
            .writtenBy("leader", "deputy-leader", "section-head", "officer", "clerk");

    @Bean
    Register<Enterprise> enterpriseRegister() {
        return REGISTER;
    }

    /** What is wrong with a credit code: its check character does not follow from the others (GB 32100). */
    static List<FieldError> faults(String creditCode) {
        return CreditCodeUtil.isCreditCode(creditCode)
                ? List.of()
                : List.of(new FieldError("creditCode", "统一社会信用代码的校验位不正确，请核对"));
    }
}
