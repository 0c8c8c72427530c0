package anlan.app;

import anlan.app.demo.Player;
import anlan.bureau.inspection.CheckItem;
import anlan.bureau.inspection.InspectionRegisters;
import anlan.bureau.story.Cast;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.document.Letterhead;
import anlan.kernel.document.Letterheads;
import anlan.kernel.party.CreditClass;
import anlan.kernel.party.Enterprise;
import anlan.kernel.party.Enterprises;
import anlan.kernel.party.RiskClass;
import anlan.kernel.party.Sector;
import anlan.kernel.people.PeopleRegisters;
import anlan.kernel.people.PostKind;
import anlan.kernel.people.Unit;
import anlan.kernel.people.UnitKind;
import anlan.kernel.register.Change;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A county with everybody a penalty needs, two check items and one enterprise. */
public final class Town {

    /** Path of the county. */
    public static final String UNIT = SmallBureau.COUNTY;

    private static final Instant AT = Instant.parse("2026-01-05T01:00:00Z");

    private final TestServer server;
    private final SmallBureau bureau;
    private final UUID enterprise = Ids.at(AT);
    private final List<UUID> items;

    /** Puts it into the server's database. */
    public Town(TestServer server) {
        this.server = server;
        bureau = SmallBureau.into(server);
        bureau.somebody("xu", "许分管", UNIT, PostKind.DEPUTY_LEADER);
        bureau.somebody("gao", "高书记", UNIT, PostKind.PARTY_SECRETARY);
        bureau.somebody("wu", "吴队长", "0001.0001.0100", PostKind.SECTION_HEAD);
        bureau.lawyer("zheng", "郑法制", UNIT, "JY-101");
        bureau.lawyer("sun", "孙法制", UNIT, "JY-102");
        bureau.somebody("he", "何内勤", UNIT, PostKind.CLERK);
        Registers registers = server.bean(Registers.class);
        items = List.of(Ids.at(AT), Ids.at(AT));
        registers.addAll(
                InspectionRegisters.ITEMS,
                Map.of(
                        items.getFirst(),
                        new CheckItem("T-1", "特种作业持证上岗", "安全生产法第三十条", "持证上岗", null, true),
                        items.getLast(),
                        new CheckItem("T-2", "安全警示标志", "安全生产法第三十五条", "标志明显", null, true)),
                change());
        registers.add(
                Enterprises.REGISTER,
                enterprise,
                new Enterprise(
                        "91990099MA0000001Q",
                        "东山县𬭎盛化工有限公司",
                        UNIT,
                        Sector.values()[0],
                        "东山县工业路1号",
                        null,
                        RiskClass.values()[1],
                        CreditClass.values()[0],
                        "陈得水",
                        null,
                        60),
                change());
        registers.add(
                Letterheads.REGISTER,
                Ids.at(AT),
                new Letterhead(
                        UNIT,
                        "东山县应急管理局",
                        "东",
                        "应急",
                        "东山县人民政府",
                        "东山县人民法院",
                        "东山县安澜路1号",
                        "999000",
                        "0000-12350",
                        "东山银行 非税收入专户 9900",
                        "http://localhost:8080"),
                change());
    }

    /** The enterprise as a party. */
    public Party party() {
        Enterprise known = server.bean(Registers.class)
                .find(Enterprises.REGISTER, Scope.system(), enterprise)
                .orElseThrow()
                .body();
        return new Party(
                Party.Kind.UNIT,
                known.name(),
                enterprise,
                known.creditCode(),
                known.address(),
                known.representative(),
                "0000-0000000");
    }

    /** Its id in the register. */
    public UUID enterprise() {
        return enterprise;
    }

    /** Gives an enterprise a unit and an account of its own. */
    public void ownAccount(String account, String name, String path, UUID of) {
        server.bean(Registers.class)
                .add(
                        PeopleRegisters.UNITS,
                        Ids.at(AT),
                        new Unit(path, name, null, UnitKind.ENTERPRISE, LocalDate.of(2020, 1, 1), null, List.of(), of),
                        change());
        bureau.somebody(account, name + "的经办人", path, PostKind.APPLICANT);
    }

    /** Whoever signs in with that account. */
    public Actor signedIn(String account, String unit) {
        var browser = server.browser();
        browser.signIn(account, SmallBureau.PASSWORD);
        String person = browser.get("/api/session").json().at("/person/id").stringValue();
        return server.bean(Player.class).actor(person, unit, AT);
    }

    /** The two check items. */
    public List<UUID> items() {
        return items;
    }

    /** Who plays which part. */
    public Cast cast() {
        return new Cast(
                actor("li"),
                actor("zhang"),
                actor("wu"),
                actor("zheng"),
                actor("sun"),
                actor("he"),
                actor("xu"),
                actor("wang"),
                actor("gao"));
    }

    /** Two more officers join, for what those who found it must not do; once for each town. */
    public List<Actor> others() {
        bureau.officer("qian", "钱执法", "0001.0001.0100", "JY-003");
        bureau.officer("feng", "冯执法", "0001.0001.0100", "JY-004");
        return List.of(actor("qian"), actor("feng"));
    }

    /** Certificates of the two officers. */
    public Map<UUID, String> certificates() {
        return Map.of(Cast.id(actor("li")), "JY-001", Cast.id(actor("zhang")), "JY-002");
    }

    private Actor actor(String account) {
        return signedIn(account, UNIT);
    }

    /** The account of whoever that is. */
    public String account(Actor actor) {
        return switch (actor.name()) {
            case "李执法" -> "li";
            case "张执法" -> "zhang";
            case "钱执法" -> "qian";
            case "冯执法" -> "feng";
            case "吴队长" -> "wu";
            case "郑法制" -> "zheng";
            case "孙法制" -> "sun";
            case "何内勤" -> "he";
            case "许分管" -> "xu";
            case "王局长" -> "wang";
            case "高书记" -> "gao";
            case "宏达化工的经办人" -> "hong";
            default -> throw new IllegalArgumentException(actor.name());
        };
    }

    private static Change change() {
        return Change.bySystem(UNIT, AT, "");
    }
}
