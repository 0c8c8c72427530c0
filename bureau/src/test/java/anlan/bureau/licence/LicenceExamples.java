package anlan.bureau.licence;

import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers and people for tests: the lawful paper without arguments that matter. */
final class LicenceExamples {

    static final UUID WANG = id(1);
    static final UUID LI = id(2);
    static final UUID ENTERPRISE = id(11);
    static final UUID ANOTHER = id(12);

    static final Actor OFFICER = actor(WANG, "王", "officer");
    static final Actor CLERK = actor(id(3), "何", "clerk");
    static final Actor HEAD = actor(id(4), "吴", "section-head");
    static final Actor APPLICANT = own(id(21), "宏达的经办人", ENTERPRISE);
    static final Actor STRANGER = own(id(22), "别家的经办人", ANOTHER);

    static final Party HOLDER = party(ENTERPRISE, "宏达化工贸易有限公司");

    private LicenceExamples() {}

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000000000000000L | number);
    }

    private static Actor actor(UUID id, String name, String post) {
        return new Actor(id.toString(), id.toString(), name, "0001", Set.of(post));
    }

    private static Actor own(UUID id, String name, UUID enterprise) {
        return new Actor(id.toString(), id.toString(), name, "0001.9001", Set.of("applicant"), enterprise);
    }

    static Party party(@Nullable UUID enterprise, String name) {
        return new Party(Party.Kind.UNIT, name, enterprise, "91320400MA1N0R0K0X", "望溪县化工路一号", "陈某", null);
    }

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

    static Accept accept(Organ organ) {
        return new Accept(organ, "材料齐全，符合法定形式");
    }

    static NotAccept notAccept(NotAccept.Ground ground, @Nullable String competent) {
        return new NotAccept(ground, "经核对", competent);
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

    static Examine examine(boolean qualified) {
        return new Examine(qualified, qualified ? "符合法定条件" : "应急器材不足");
    }

    static AskChange askChange() {
        return new AskChange(List.of(new Changed(Changed.What.PRINCIPAL, "赵某")), List.of());
    }

    static Revoke revoke(Revoke.Ground ground, @Nullable String decision, boolean harm) {
        return new Revoke(ground, decision, harm, "事实清楚");
    }

    static Rating.Rate rate(Rating.Level level) {
        return new Rating.Rate(level, null);
    }
}
