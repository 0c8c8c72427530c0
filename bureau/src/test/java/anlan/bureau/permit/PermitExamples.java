package anlan.bureau.permit;

import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers of every licence and people for tests: the lawful paper without arguments that matter. */
public final class PermitExamples {

    public static final UUID WANG = id(1);
    public static final UUID LI = id(2);
    public static final UUID ENTERPRISE = id(11);
    static final UUID ANOTHER = id(12);

    public static final Actor OFFICER = actor(WANG, "王", "officer");
    public static final Actor CLERK = actor(id(3), "何", "clerk");
    public static final Actor HEAD = actor(id(4), "吴", "section-head");
    public static final Actor APPLICANT = own(id(21), "宏达的经办人", ENTERPRISE);
    public static final Actor STRANGER = own(id(22), "别家的经办人", ANOTHER);

    private PermitExamples() {}

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000000000000000L | number);
    }

    private static Actor actor(UUID id, String name, String post) {
        return new Actor(id.toString(), id.toString(), name, "0001", Set.of(post));
    }

    private static Actor own(UUID id, String name, UUID enterprise) {
        return new Actor(id.toString(), id.toString(), name, "0001.9001", Set.of("applicant"), enterprise);
    }

    public static Party party(@Nullable UUID enterprise, String name) {
        return new Party(Party.Kind.UNIT, name, enterprise, "91320400MA1N0R0K0X", "望溪县化工路一号", "陈某", null);
    }

    public static Accept accept(Organ organ) {
        return new Accept(organ, "材料齐全，符合法定形式");
    }

    static NotAccept notAccept(NotAccept.Ground ground, @Nullable String competent) {
        return new NotAccept(ground, "经核对", competent);
    }

    static Examine examine(boolean qualified) {
        return new Examine(qualified, qualified ? "符合法定条件" : "应急器材不足");
    }

    static AskChange askChange() {
        return new AskChange(List.of(new Changed(Changed.What.PRINCIPAL, "赵某")), List.of());
    }

    public static Revoke revoke(Revoke.Ground ground, @Nullable String decision, boolean harm) {
        return new Revoke(ground, decision, harm, "事实清楚");
    }

    static Rating.Rate rate(Rating.Level level) {
        return new Rating.Rate(level, null);
    }
}
