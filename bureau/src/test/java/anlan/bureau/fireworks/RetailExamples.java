package anlan.bureau.fireworks;

import static anlan.bureau.permit.PermitExamples.*;

import anlan.bureau.fireworks.RetailPapers.*;
import anlan.kernel.casefile.Party;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Papers of this licence for tests: the lawful paper without arguments that matter. */
final class RetailExamples {

    static final Party SHOP = party(ENTERPRISE, "白沙烟花爆竹零售店");

    private RetailExamples() {}

    static List<Material> materials(Condition... conditions) {
        return Arrays.stream(conditions)
                .map(condition -> new Material(condition, condition.label(), List.of()))
                .toList();
    }

    static Apply apply(boolean urban, boolean truthful, Condition... shown) {
        return new Apply(SHOP, "白沙街道金禾路8号", urban, "爆竹类、喷花类", materials(shown), truthful);
    }

    static Apply apply() {
        return apply(false, true, Condition.values());
    }

    static Correct correct(Condition... missing) {
        return new Correct(Arrays.stream(missing)
                .map(each -> new Missing(each, "请补充" + each.label()))
                .toList());
    }

    static Supplement supplement(Condition... shown) {
        return new Supplement(materials(shown));
    }

    static SiteCheck siteCheck(List<UUID> officers, boolean met, Condition... looked) {
        List<Looked> all = Arrays.stream(looked)
                .map(condition -> new Looked(condition, "现场查看", met))
                .toList();
        return new SiteCheck(officers, all, "80箱", List.of());
    }

    static SiteCheck siteCheck(boolean met) {
        return siteCheck(List.of(WANG, LI), met, Condition.values());
    }
}
