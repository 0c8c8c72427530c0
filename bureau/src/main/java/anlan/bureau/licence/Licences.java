package anlan.bureau.licence;

import anlan.bureau.documents.LicenceDocuments;
import anlan.kernel.document.Issued;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.journal.CaseRegister;
import anlan.kernel.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of licences (R072), one line for each that was granted, kept from its case. */
@Configuration(proxyBeanMethods = false)
public class Licences {

    /** 危险化学品经营许可证台账: who holds which licence, and how it stands. */
    public static final Register<Licence> REGISTER = Register.of("licence", "经营许可证", Licence.class)
            .filters("state")
            .searched("number", "holder", "creditCode")
            .titled(Licence::holder, Licence::number);

    /** One licence, with the number of its latest certificate. */
    public record Licence(
            @Label("证书编号") String number,
            @Label("企业名称") String holder,
            @Label("统一社会信用代码") @MayBeEmpty @Nullable String creditCode,
            @Label("许可范围") String scope,
            @Label("首次准予") LocalDate granted,
            @Label("有效期至") LocalDate until,
            @Label("状态") String state) {}

    @Bean
    Register<Licence> licenceRegister() {
        return REGISTER;
    }

    @Bean
    CaseRegister<Licence> licencesKept() {
        return new CaseRegister<>(BusinessLicence.PROCEDURE.key(), REGISTER, (file, documents, on) -> {
            LicenceDocuments.Certificate shown = LicenceLetters.certificate(file, on);
            Optional<String> number = number(documents);
            return shown == null || number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Licence(
                            number.get(),
                            shown.holder(),
                            shown.creditCode(),
                            shown.scope(),
                            shown.granted(),
                            shown.until(),
                            file.stage().label()));
        });
    }

    private static Optional<String> number(List<Issued> documents) {
        return documents.stream()
                .filter(each -> each.key().equals(LicenceDocuments.CERTIFICATE.key()) && each.voidReason() == null)
                .map(Issued::number)
                .reduce((before, after) -> after);
    }
}
