package anlan.bureau.permit;

import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.permit.PermitPapers.*;
import anlan.kernel.casefile.*;
import anlan.kernel.document.Document;
import anlan.kernel.document.Issued;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.journal.CaseRegister;
import anlan.kernel.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A licence as it stands after all that was decided: on its certificate, in the register (R072), before the public. */
@Configuration(proxyBeanMethods = false)
public class Licences {

    /** 经营许可证台账: who holds which licence, and how it stands. */
    public static final Register<Licence> REGISTER = Register.of("licence", "经营许可证", Licence.class)
            .filters("kind", "state")
            .searched("number", "holder", "creditCode")
            .titled(Licence::holder, Licence::number);

    /** One licence, with the number of its latest certificate. */
    public record Licence(
            @Label("证书编号") String number,
            @Label("许可事项") @MayBeEmpty @Nullable String kind,
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

    /** The line of each licence that has a certificate; a bean beside its procedure. */
    public static CaseRegister<Licence> kept(Procedure procedure, Permit permit) {
        return new CaseRegister<>(
                procedure.key(),
                REGISTER,
                (file, documents, on) -> number(documents, permit.certificate())
                        .flatMap(number -> Optional.ofNullable(standing(file, permit, on))
                                .map(stands -> new Licence(
                                        number,
                                        procedure.label(),
                                        stands.holder(),
                                        stands.creditCode(),
                                        stands.scope(),
                                        stands.granted(),
                                        stands.until(),
                                        file.stage().label()))));
    }

    private static Optional<String> number(List<Issued> documents, Document<?> certificate) {
        return documents.stream()
                .filter(each -> each.key().equals(certificate.key()) && each.voidReason() == null)
                .map(Issued::number)
                .reduce((before, after) -> after);
    }

    /** What the public sees of a licence. */
    record Shown(
            @Label("企业名称") String holder,
            @Label("事项") String what,
            @Label("许可范围") String scope,
            @Label("日期") LocalDate day,
            @Label("有效期至") LocalDate until) {}

    static List<Publication> publicly(Case file, Permit permit, String what, On on) {
        LicenceDocuments.Licence stands = standing(file, permit, on);
        if (stands == null) return List.of();
        Shown shown = new Shown(stands.holder(), what, stands.scope(), on.day(), stands.until());
        String title = stands.holder() + file.procedure().label() + what;
        return List.of(new Publication("licence", null, title, shown, null));
    }

    /** The licence as it stands: what was applied for, with the changes that were granted. */
    static LicenceDocuments.@Nullable Licence standing(Case file, Permit permit, On on) {
        Application applied = file.last(Application.class).orElse(null);
        if (applied == null) return null;
        Party holder = applied.applicant();
        return new LicenceDocuments.Licence(
                changed(file, Changed.What.NAME).orElse(holder.name()),
                holder.code(),
                changed(file, Changed.What.PRINCIPAL).orElse(holder.principal()),
                changed(file, Changed.What.ADDRESS).orElse(holder.address()),
                applied.premises(),
                applied.covers(),
                file.dayOf(Grant.class).orElse(on.day()),
                permit.ends(file, on));
    }

    /** What was last changed to, of the changes that were granted. */
    private static Optional<String> changed(Case file, Changed.What what) {
        List<AskChange> asked = file.all(AskChange.class);
        List<DecideChange> decided = file.all(DecideChange.class);
        return IntStream.range(0, Math.min(asked.size(), decided.size()))
                .filter(each -> decided.get(each).granted())
                .mapToObj(each -> asked.get(each).changes().stream())
                .flatMap(changes -> changes.filter(change -> change.what() == what))
                .map(Changed::to)
                .reduce((before, after) -> after);
    }
}
