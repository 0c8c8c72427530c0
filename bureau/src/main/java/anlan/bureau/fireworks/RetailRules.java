package anlan.bureau.fireworks;

import static anlan.kernel.casefile.Rule.rule;

import anlan.bureau.fireworks.RetailPapers.Apply;
import anlan.bureau.permit.PermitPapers.Accept;
import anlan.bureau.permit.PermitPapers.Check;
import anlan.bureau.permit.PermitPapers.Examine;
import anlan.bureau.permit.PermitPapers.Grant;
import anlan.bureau.permit.PermitPapers.Organ;
import anlan.bureau.permit.PermitRules;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.FactKind;
import anlan.kernel.casefile.Obstacle;
import java.util.HashSet;

/** What the regulations on fireworks add, one constant for each rule; and what bars from this licence. */
final class RetailRules {

    /** Something hidden or false (Administrative Licensing Law art. 78); a licence got by fraud or bribery (art. 79). */
    static final FactKind FALSE_MATERIALS = new FactKind("fireworks.false-materials", "虚假材料申请", "件");

    static final FactKind FRAUD = new FactKind("fireworks.fraud", "欺骗贿赂取得许可", "件");

    // spotless:off one rule, one block
    static final Obstacle<Accept> WRONG_LEVEL = rule("LIC-022", "烟花爆竹安全管理条例 19", "烟花爆竹零售由县级应急管理部门受理")
            .on(Accept.class).refuses((file, in, on) -> in.organ() != Organ.COUNTY);

    static final Obstacle<Accept> BARRED = PermitRules.barred(FALSE_MATERIALS);
    static final Obstacle<Accept> BARRED_FOR_FRAUD = PermitRules.barredForFraud(FRAUD);

    /** Administrative Licensing Law art. 34: two of the staff, not one of them named twice. */
    static final Obstacle<Check> ALONE = rule("OFF-005", "行政许可法 34", "应当指派两名以上工作人员进行核查").on(Check.class)
            .refuses((file, in, on) -> new HashSet<>(in.officers()).size() < on.law().count("OFF-005", on.day()));

    static final Obstacle<Check> NOT_ALL_LOOKED =
            PermitRules.overlooked(rule("LIC-022", "烟花爆竹安全管理条例 18", "应当对法定条件逐项核查"));

    static final Obstacle<Object> NOT_SEEN =
            PermitRules.unseen(rule("LIC-022", "烟花爆竹安全管理条例 19", "应当对经营场所进行审查"));

    static final Obstacle<Examine> UNMET =
            PermitRules.unmet(rule("LIC-022", "烟花爆竹安全管理条例 18", "现场核查不符合条件的，不得认定符合法定条件"));

    /** Art. 16: where in a city shops may stand is strictly controlled, so whoever grants one there says why. */
    static final Caution<Grant> URBAN = rule("LIC-023", "烟花爆竹安全管理条例 16", "城市市区的零售网点应当严格控制、合理布设").on(Grant.class)
            .cautions((file, in, on) -> file.last(Apply.class).map(Apply::urban).orElse(false));
    // spotless:on

    private RetailRules() {}
}
