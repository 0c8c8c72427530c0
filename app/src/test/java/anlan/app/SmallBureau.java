package anlan.app;

import anlan.app.security.Accounts;
import anlan.app.security.NewAccount;
import anlan.kernel.access.Administrator;
import anlan.kernel.document.Letterhead;
import anlan.kernel.document.Letterheads;
import anlan.kernel.people.Officer;
import anlan.kernel.people.PeopleRegisters;
import anlan.kernel.people.Person;
import anlan.kernel.people.Post;
import anlan.kernel.people.PostKind;
import anlan.kernel.people.Unit;
import anlan.kernel.people.UnitKind;
import anlan.kernel.register.Change;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A bureau of a few people in two counties, for tests that need somebody to sign in. */
public final class SmallBureau {
    /** Everybody's password here. */
    public static final String PASSWORD = "Ping-An-2026!";
    /** Path of the city's bureau. */
    public static final String CITY = "0001";
    /** Path of the first county's bureau. */
    public static final String COUNTY = "0001.0001";
    /** Path of the second county's bureau. */
    public static final String OTHER_COUNTY = "0001.0002";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final Instant AT = Instant.parse("2026-01-05T01:00:00Z");
    private final Registers registers;
    private final Accounts accounts;

    private SmallBureau(Registers registers, Accounts accounts) {
        this.registers = registers;
        this.accounts = accounts;
    }

    /** Puts it into the server's database and gives the means to add more people. */
    public static SmallBureau into(TestServer server) {
        return into(server::bean);
    }

    /** Gives the beans of a server. */
    public interface Beans {
        /** The bean of that type. */
        <T> T bean(Class<T> type);
    }

    /** As {@link #into(TestServer)}, where there is a server of another kind. */
    public static SmallBureau into(Beans server) {
        SmallBureau bureau = new SmallBureau(server.bean(Registers.class), server.bean(Accounts.class));
        bureau.unit(CITY, "常宁市应急管理局", UnitKind.BUREAU);
        bureau.unit("0001.0100", "法规科", UnitKind.OFFICE);
        bureau.unit(COUNTY, "东山县应急管理局", UnitKind.BUREAU);
        bureau.unit("0001.0001.0100", "执法大队", UnitKind.BRIGADE);
        bureau.unit(OTHER_COUNTY, "西河县应急管理局", UnitKind.BUREAU);
        bureau.somebody("chen", "陈局长", CITY, PostKind.LEADER);
        bureau.somebody("lin", "林审核", "0001.0100", PostKind.LEGAL);
        bureau.somebody("wang", "王局长", COUNTY, PostKind.LEADER);
        bureau.officer("li", "李执法", "0001.0001.0100", "JY-001");
        bureau.officer("zhang", "张执法", "0001.0001.0100", "JY-002");
        bureau.somebody("zhao", "赵内勤", OTHER_COUNTY, PostKind.CLERK);
        bureau.registers.add(
                Letterheads.REGISTER,
                Ids.at(AT),
                new Letterhead(
                        CITY,
                        "常宁市应急管理局",
                        "常",
                        "应急",
                        "常宁市人民政府",
                        "常宁市人民法院",
                        "常宁市安澜路2号",
                        "999000",
                        "0000-12350",
                        "常宁银行 非税收入专户 9901",
                        null),
                change());
        bureau.administrator("sys", Administrator.SYSTEM);
        bureau.administrator("sec", Administrator.SECURITY);
        bureau.administrator("aud", Administrator.AUDIT);
        return bureau;
    }

    /** A person with one post and an account. */
    public UUID somebody(String account, String name, String unit, PostKind post) {
        UUID person = person(name, unit);
        registers.add(PeopleRegisters.POSTS, Ids.at(AT), new Post(person, unit, post, SINCE, null), change());
        accounts.create(new NewAccount(account, person, Optional.empty(), PASSWORD, false, true, false), AT);
        return person;
    }

    /** An officer with a certificate. */
    public void officer(String account, String name, String unit, String certificate) {
        certified(somebody(account, name, unit, PostKind.OFFICER), unit, certificate, false);
    }

    /** A legal reviewer who has passed the bar examination. */
    public void lawyer(String account, String name, String unit, String certificate) {
        certified(somebody(account, name, unit, PostKind.LEGAL), unit, certificate, true);
    }

    private void certified(UUID person, String unit, String certificate, boolean lawyer) {
        registers.add(
                PeopleRegisters.OFFICERS,
                Ids.at(AT),
                new Officer(
                        person,
                        unit,
                        certificate,
                        "东山县司法局",
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        null,
                        List.of(),
                        lawyer,
                        null),
                change());
    }

    private void administrator(String account, Administrator kind) {
        accounts.create(
                new NewAccount(account, person(kind.label(), CITY), Optional.of(kind), PASSWORD, false, true, false),
                AT);
    }

    /** A person without post and account. */
    public UUID person(String name, String unit) {
        UUID person = Ids.at(AT);
        registers.add(PeopleRegisters.PERSONS, person, new Person(name, null, unit, null), change());
        return person;
    }

    private void unit(String path, String name, UnitKind kind) {
        registers.add(
                PeopleRegisters.UNITS, Ids.at(AT), new Unit(path, name, null, kind, SINCE, null, List.of()), change());
    }

    private static Change change() {
        return Change.bySystem(CITY, AT, "");
    }
}
