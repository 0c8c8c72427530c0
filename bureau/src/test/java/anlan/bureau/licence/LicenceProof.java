package anlan.bureau.licence;

import static anlan.bureau.licence.LicenceExamples.*;
import static anlan.bureau.permit.PermitExamples.LI;
import static anlan.bureau.permit.PermitExamples.WANG;
import static anlan.bureau.permit.PermitProof.USUAL;

import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.permit.PermitProof;
import anlan.bureau.permit.PermitRules;
import anlan.kernel.officer.Certified;
import anlan.proof.Explorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The licence as it is walked: as every licence, with the papers of its own. */
public final class LicenceProof {

    static final String WITHOUT_CERTIFICATES = "无证";

    private LicenceProof() {}

    /** The application with all that can be wrong with it, and the life of a licence lawfully granted. */
    public static Map<String, Explorer> parts() {
        Map<String, Explorer> parts = new LinkedHashMap<>();
        parts.put("申请", application());
        parts.put("有效期", life());
        return parts;
    }

    private static Explorer remembering(Explorer any) {
        return any.remembering(Apply.class, (file, in) -> List.of(in.competent(), PermitRules.lacking(file)))
                .remembering(Supplement.class, (file, in) -> PermitRules.lacking(file))
                .remembering(SiteCheck.class, SiteCheck::met);
    }

    private static Explorer application() {
        return remembering(PermitProof.application(BusinessLicence.PROCEDURE, LicenceWatches.all()))
                .worlds(
                        USUAL,
                        USUAL.but(WITHOUT_CERTIFICATES).knowing(Certified.NEED, asked -> new Certified(List.of())),
                        PermitProof.lied(LicenceRules.FALSE_MATERIALS),
                        PermitProof.cheated(LicenceRules.FRAUD))
                .example(
                        Apply.class,
                        apply(),
                        incomplete(),
                        apply(HOLDER, Chemical.TOXIC, Storage.NONE, true, Condition.values()),
                        apply(HOLDER, Chemical.OTHER, Storage.MAJOR, true, Condition.values()),
                        apply(HOLDER, Chemical.OTHER, Storage.BELOW, false, Condition.values()))
                .example(
                        Correct.class,
                        correct(Condition.RULES, Condition.MANAGERS, Condition.CONTINGENCY),
                        correct(Condition.RULES))
                .example(
                        Supplement.class,
                        supplement(Condition.RULES, Condition.MANAGERS, Condition.CONTINGENCY),
                        supplement(Condition.RULES))
                .example(
                        SiteCheck.class,
                        siteCheck(true),
                        siteCheck(false),
                        siteCheck(List.of(WANG, LI), false, true, Condition.values()),
                        siteCheck(List.of(WANG, LI), true, true, Condition.PREMISES))
                .example(Commission.class, new Commission("安全评价", 15))
                .example(Conclude.class, new Conclude("符合"));
    }

    private static Explorer life() {
        return remembering(PermitProof.life(BusinessLicence.PROCEDURE, LicenceWatches.all()))
                .example(Apply.class, apply())
                .example(SiteCheck.class, siteCheck(true))
                .examples(Suspend.class, (file, day) -> List.of(new Suspend("罚〔2026〕1号", day.plusDays(30), "整改期间")))
                .example(Restore.class, new Restore("已整改"));
    }
}
