package anlan.bureau.licence;

import static anlan.bureau.permit.Permit.At.*;
import static anlan.bureau.permit.Permit.LEADER;
import static anlan.bureau.permit.Permit.OFFICERS;
import static anlan.kernel.casefile.Act.act;

import anlan.bureau.documents.LicenceDocuments;
import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.officers.OfficerRules;
import anlan.bureau.permit.Licences;
import anlan.bureau.permit.Permit;
import anlan.kernel.casefile.*;
import anlan.kernel.journal.CaseRegister;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 危险化学品经营许可, as every licence and with what its own law adds: level, site check, experts, suspension (art. 53-55). */
@Configuration(proxyBeanMethods = false)
public class BusinessLicence {

    static final Matter EXPERTS = Matter.beside("experts", "专家评审", "LIC-007");

    static final Deadline TO_RESTORE = Deadline.named("to-restore", "暂扣期限", "LIC-018", "行政许可法 70");

    private static final Permit LICENCE = new Permit(
            Deadline.of("to-decide", "法定办结时限", "LIC-021").excluding(EXPERTS),
            Deadline.of("promised", "承诺办结时限", "LIC-021.promised").excluding(EXPERTS),
            Deadline.of("validity", "许可证有效期", "LIC-021.validity"),
            LicenceRules.FALSE_MATERIALS,
            LicenceRules.FRAUD,
            LicenceDocuments.CERTIFICATE,
            List.of(IN_FORCE, SUSPENDED));

    private static final Vocabulary WORDS = LICENCE.words();

    // spotless:off one act, one block
    /** The procedure; the time to decide runs from receipt of the materials, not from acceptance (art. 55). */
    public static final Procedure PROCEDURE = Procedure.of(WORDS,
        "licence.business", "危险化学品经营许可", "危险化学品安全法 55", Permit.At.values(), Permit::title,
        LICENCE.apply(Apply.class),
        LICENCE.tell(Correct.class),
        LICENCE.supplement(Supplement.class),
        LICENCE.accept(Permit::received)
            .unless(LicenceRules.WRONG_LEVEL, LicenceRules.BARRED, LicenceRules.BARRED_FOR_FRAUD),
        LICENCE.check(SiteCheck.class, Apply.class)
            .unless(OfficerRules.TWO_CHECKERS, OfficerRules.CHECKERS_SHOWN, LicenceRules.NOT_ALL_LOOKED),
        act("委托专家评审", Commission.class).at(EXAMINING).by(OFFICERS).waitsFor(EXPERTS).opens(EXPERTS)
            .issues(LicenceDocuments.EXPERTS).aside(),
        act("收到评审意见", Conclude.class).at(EXAMINING).by(OFFICERS).within(EXPERTS).closes(EXPERTS).aside(),
        LICENCE.examine().waitsFor(EXPERTS).unless(LicenceRules.NOT_SEEN, LicenceRules.UNMET),
        LICENCE.grant(),
        act("暂扣许可证", Suspend.class).at(IN_FORCE).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(SUSPENDED).dueOn(TO_RESTORE, (file, in, on) -> in.until()).aside(),
        act("发还许可证", Restore.class).at(SUSPENDED).proposedBy(OFFICERS).effectiveOn(LEADER)
            .to(IN_FORCE).stops(TO_RESTORE))
        .and(LICENCE.others());
    // spotless:on

    @Bean
    CaseRegister<Licences.Licence> businessLicencesKept() {
        return Licences.kept(PROCEDURE, LICENCE);
    }
}
