package anlan.bureau.fireworks;

import static anlan.bureau.permit.Permit.At.IN_FORCE;
import static anlan.bureau.permit.Permit.At.SUSPENDED;

import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.fireworks.RetailPapers.*;
import anlan.bureau.permit.Licences;
import anlan.bureau.permit.Permit;
import anlan.kernel.casefile.*;
import anlan.kernel.journal.CaseRegister;
import anlan.kernel.officer.Certified;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 烟花爆竹经营（零售）许可, as every licence and with what its own regulation adds: county level, site check, certificate (art. 16-19). */
@Configuration(proxyBeanMethods = false)
public class RetailLicence {

    private static final Permit LICENCE = new Permit(
            Deadline.of("to-decide", "法定办结时限", "LIC-022.retail"),
            Deadline.of("promised", "承诺办结时限", "LIC-022.retail-promised"),
            Deadline.of("validity", "许可证有效期", "LIC-022.retail-validity"),
            RetailRules.FALSE_MATERIALS,
            RetailRules.FRAUD,
            LicenceDocuments.RETAIL_CERTIFICATE,
            List.of(IN_FORCE));

    private static final Vocabulary WORDS = LICENCE.words()
            .and(
                    "limit",
                    String.class,
                    (file, seen, on) ->
                            file.last(SiteCheck.class).map(SiteCheck::limit).orElse(null));

    // spotless:off one act, one block
    /** The procedure; the time to decide runs from acceptance (art. 19). */
    public static final Procedure PROCEDURE = Procedure.of(WORDS,
        "licence.fireworks", "烟花爆竹经营（零售）许可", "烟花爆竹安全管理条例 19", Permit.At.without(SUSPENDED), Permit::title,
        LICENCE.apply(Apply.class),
        LICENCE.tell(Correct.class),
        LICENCE.supplement(Supplement.class),
        LICENCE.accept((file, in, on) -> on.day())
            .unless(RetailRules.WRONG_LEVEL, RetailRules.BARRED, RetailRules.BARRED_FOR_FRAUD),
        LICENCE.check(SiteCheck.class, Apply.class)
            .unless(RetailRules.ALONE, RetailRules.NOT_ALL_LOOKED)
            .knowing(Certified.NEED, (file, in) -> in.officers()),
        LICENCE.examine().unless(RetailRules.NOT_SEEN, RetailRules.UNMET),
        LICENCE.grant().unless(RetailRules.URBAN))
        .and(LICENCE.others());
    // spotless:on

    @Bean
    CaseRegister<Licences.Licence> retailLicencesKept() {
        return Licences.kept(PROCEDURE, LICENCE);
    }
}
