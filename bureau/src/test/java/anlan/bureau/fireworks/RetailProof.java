package anlan.bureau.fireworks;

import static anlan.bureau.fireworks.RetailExamples.*;
import static anlan.bureau.permit.PermitExamples.LI;
import static anlan.bureau.permit.PermitExamples.WANG;
import static anlan.bureau.permit.PermitProof.USUAL;

import anlan.bureau.fireworks.RetailPapers.*;
import anlan.bureau.permit.PermitProof;
import anlan.bureau.permit.PermitRules;
import anlan.proof.Explorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The licence as it is walked: as every licence, with the papers of its own. */
public final class RetailProof {

    private RetailProof() {}

    /** The application with all that can be wrong with it, and the life of a licence lawfully granted. */
    public static Map<String, Explorer> parts() {
        Map<String, Explorer> parts = new LinkedHashMap<>();
        parts.put("申请", application());
        parts.put("有效期", life());
        return parts;
    }

    private static Explorer remembering(Explorer any) {
        return any.remembering(Apply.class, (file, in) -> PermitRules.lacking(file))
                .remembering(Supplement.class, (file, in) -> PermitRules.lacking(file))
                .remembering(SiteCheck.class, SiteCheck::met);
    }

    private static Explorer application() {
        return remembering(PermitProof.application(RetailLicence.PROCEDURE, RetailWatches.all()))
                .worlds(USUAL, PermitProof.lied(RetailRules.FALSE_MATERIALS), PermitProof.cheated(RetailRules.FRAUD))
                .example(
                        Apply.class,
                        apply(),
                        apply(true, true, Condition.PRINCIPAL),
                        apply(false, false, Condition.values()))
                .example(Correct.class, correct(Condition.COUNTER, Condition.PRECAUTIONS), correct(Condition.COUNTER))
                .example(
                        Supplement.class,
                        supplement(Condition.COUNTER, Condition.PRECAUTIONS),
                        supplement(Condition.COUNTER))
                .example(
                        SiteCheck.class,
                        siteCheck(true),
                        siteCheck(false),
                        siteCheck(List.of(WANG, WANG), true, Condition.values()),
                        siteCheck(List.of(WANG, LI), true, Condition.PRINCIPAL));
    }

    private static Explorer life() {
        return remembering(PermitProof.life(RetailLicence.PROCEDURE, RetailWatches.all()))
                .example(Apply.class, apply())
                .example(SiteCheck.class, siteCheck(true));
    }
}
