package anlan.bureau.licence;

import static anlan.bureau.permit.PermitExamples.*;

import anlan.bureau.licence.LicencePapers.*;
import anlan.kernel.casefile.Party;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Papers of this licence for tests: the lawful paper without arguments that matter. */
final class LicenceExamples {

    static final Party HOLDER = party(ENTERPRISE, "宏达化工贸易有限公司");

    private LicenceExamples() {}

    static List<Material> materials(Condition... conditions) {
        return Arrays.stream(conditions)
                .map(condition -> new Material(condition, condition.label(), List.of()))
                .toList();
    }

    static Apply apply(Party holder, Chemical chemical, Storage storage, boolean truthful, Condition... shown) {
        return new Apply(holder, List.of(chemical), storage, "望溪县化工路一号", "乙醇、丙酮", materials(shown), truthful);
    }

    static Apply apply() {
        return apply(HOLDER, Chemical.OTHER, Storage.NONE, true, Condition.values());
    }

    static Apply incomplete() {
        return apply(HOLDER, Chemical.OTHER, Storage.NONE, true, Condition.PREMISES, Condition.TRAINING);
    }

    static Correct correct(Condition... missing) {
        return new Correct(Arrays.stream(missing)
                .map(each -> new Missing(each, "请补充" + each.label()))
                .toList());
    }

    static Supplement supplement(Condition... shown) {
        return new Supplement(materials(shown));
    }

    static SiteCheck siteCheck(List<UUID> officers, boolean shown, boolean met, Condition... looked) {
        List<Looked> all = Arrays.stream(looked)
                .map(condition -> new Looked(condition, "现场查看", met))
                .toList();
        return new SiteCheck(officers, shown, all, List.of());
    }

    static SiteCheck siteCheck(boolean met) {
        return siteCheck(List.of(WANG, LI), true, met, Condition.values());
    }
}
