package anlan.bureau.licence;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.licence.LicencePapers.Apply;
import anlan.bureau.permit.PermitPapers.Accept;
import anlan.bureau.permit.PermitPapers.Check;
import anlan.bureau.permit.PermitPapers.Examine;
import anlan.bureau.permit.PermitRules;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Obstacle;

/** What the Hazardous Chemicals Safety Law adds, one constant for each rule; and what bars from this licence. */
final class LicenceRules {

    /** Something hidden or false (Administrative Licensing Law art. 78); a licence got by fraud or bribery (art. 79). */
    static final FactKind FALSE_MATERIALS = new FactKind("licence.false-materials", "虚假材料申请", "件");

    static final FactKind FRAUD = new FactKind("licence.fraud", "欺骗贿赂取得许可", "件");

    // spotless:off one rule, one block
    static final Obstacle<Accept> WRONG_LEVEL = rule(
                    "LIC-021", "危险化学品安全法 55", "剧毒、易制爆化学品和储存构成重大危险源的，由设区的市级应急管理部门受理；其他由县级受理").on(Accept.class)
            .refuses((file, in, on) -> file.last(Apply.class)
                    .filter(ask -> ask.competent() != in.organ())
                    .isPresent());

    static final Obstacle<Accept> BARRED = PermitRules.barred(FALSE_MATERIALS);
    static final Obstacle<Accept> BARRED_FOR_FRAUD = PermitRules.barredForFraud(FRAUD);

    static final Obstacle<Check> NOT_ALL_LOOKED =
            PermitRules.overlooked(rule("LIC-021", "危险化学品安全法 55", "应当对法定条件逐项核查"));

    static final Obstacle<Object> NOT_SEEN =
            PermitRules.unseen(rule("LIC-021", "危险化学品安全法 55", "应当对经营场所、储存设施进行现场核查"));

    static final Obstacle<Examine> UNMET =
            PermitRules.unmet(rule("LIC-021", "危险化学品安全法 54", "现场核查不符合条件的，不得认定符合法定条件"));
    // spotless:on

    private LicenceRules() {}
}
