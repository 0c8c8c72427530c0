package anlan.app.demo;

import anlan.app.security.Accounts;
import anlan.app.security.NewAccount;
import anlan.bureau.dutylist.DutyList;
import anlan.bureau.inspection.CheckItem;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.InspectionRegisters;
import anlan.bureau.inspection.PlanLine;
import anlan.kernel.access.Administrator;
import anlan.kernel.document.Letterhead;
import anlan.kernel.document.Letterheads;
import anlan.kernel.party.CreditClass;
import anlan.kernel.party.Enterprise;
import anlan.kernel.party.Enterprises;
import anlan.kernel.party.RiskClass;
import anlan.kernel.party.Sector;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the invented city: units, people with posts and certificates, accounts, enterprises. */
@Component
@Profile("demo")
final class DemoCity {

    /** Everybody's password. */
    static final String PASSWORD = "Anlan-2026";

    static final String CITY = "0001";
    static final List<String> COUNTIES = List.of("0001.0001", "0001.0002", "0001.0003");

    /** Every bureau that plays: the counties' and the city's own. */
    static final List<String> BUREAUS = List.of("0001.0001", "0001.0002", "0001.0003", CITY);

    private static final List<String> NAMES = List.of("望溪县", "松口区", "临湖经济开发区");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int ENTERPRISES = 3000;
    private static final int OFFICERS = 7;
    /** Enterprises of each county with an account of their own. */
    static final int FIRMS = 8;

    private static final int SHOPS = 4;
    private static final int SIGNED_IN = 2;

    /** The line of the duty list that is the bureaus' own. */
    static final UUID DUTY = UUID.nameUUIDFromBytes("duty-list/1".getBytes(StandardCharsets.UTF_8));

    private static final String LEGAL = ".0101";
    private static final String BRIGADE = ".0102";
    private static final String OFFICE = ".0103";

    private final Registers registers;
    private final Accounts accounts;
    private final int port;
    private final Invented invented = new Invented(20261122);

    DemoCity(Registers registers, Accounts accounts, @Value("${server.port:8080}") int port) {
        this.registers = registers;
        this.accounts = accounts;
        this.port = port;
    }

    /** An account one can sign in with. */
    record Account(String name, String person, String what) {}

    /** Founds the city; gives the accounts worth naming. */
    List<Account> found(Instant now) {
        List<Account> shown = new ArrayList<>();
        bureau(CITY, "澄湖市应急管理局", "澄", "city", now, shown);
        for (int i = 0; i < COUNTIES.size(); i++)
            bureau(
                    COUNTIES.get(i),
                    NAMES.get(i) + "应急管理局",
                    NAMES.get(i).substring(0, 1),
                    "county" + (i + 1),
                    now,
                    shown);
        for (Administrator kind : Administrator.values()) {
            UUID person = Ids.at(now);
            person(person, invented.person(), CITY, now);
            accounts.create(NewAccount.forDemo(kind.key(), person, PASSWORD).administering(kind), now);
            shown.add(new Account(kind.key(), "", kind.label()));
        }
        firms(enterprises(now), shops(now), now, shown);
        items(now);
        plans(now);
        duties(now);
        return shown;
    }

    private void bureau(String path, String name, String word, String account, Instant now, List<Account> shown) {
        unit(path, name, UnitKind.BUREAU, now);
        unit(path + LEGAL, "法规科", UnitKind.OFFICE, now);
        unit(path + BRIGADE, "执法大队", UnitKind.BRIGADE, now);
        unit(path + OFFICE, "办公室", UnitKind.OFFICE, now);
        registers.add(
                Letterheads.REGISTER,
                Ids.at(now),
                new Letterhead(
                        path,
                        name,
                        word,
                        "应急",
                        "澄湖市人民政府",
                        "澄湖市人民法院",
                        "澄湖市安澜路1号",
                        "999000",
                        "0000-12350",
                        "澄湖银行 非税收入专户 9900 0000 0000",
                        "http://localhost:" + port),
                change(now));
        for (Hire hire : hires(path)) {
            String person = hire(hire, account, now);
            if (worthNaming(account, hire))
                shown.add(new Account(account + "." + hire.role(), person, name + " " + hire.what()));
        }
    }

    /** The accounts worth naming, as they were founded. */
    List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (String account : List.of("city", "county1"))
            hires(CITY).stream()
                    .filter(hire -> worthNaming(account, hire))
                    .forEach(hire -> accounts.add(new Account(account + "." + hire.role(), "", hire.what())));
        for (int firm = 1; firm <= SIGNED_IN; firm++) accounts.add(new Account("firm" + firm, "", "企业经办人"));
        accounts.add(new Account("shop1", "", "零售店经办人"));
        for (Administrator kind : Administrator.values()) accounts.add(new Account(kind.key(), "", kind.label()));
        return accounts;
    }

    private static boolean worthNaming(String account, Hire hire) {
        return (account.equals("county1") || account.equals("city")) && hire.number() <= 2;
    }

    private static List<Hire> hires(String path) {
        List<Hire> hires = new ArrayList<>(List.of(
                new Hire("leader", path, PostKind.LEADER, "主要负责人"),
                new Hire("deputy", path, PostKind.DEPUTY_LEADER, "分管负责人"),
                new Hire("secretary", path, PostKind.PARTY_SECRETARY, "党组书记"),
                new Hire("head", path + BRIGADE, PostKind.SECTION_HEAD, "执法大队负责人"),
                new Hire("legal1", path + LEGAL, PostKind.LEGAL, "法制审核人员"),
                new Hire("legal2", path + LEGAL, PostKind.LEGAL, "听证主持、法制审核人员"),
                new Hire("clerk", path + OFFICE, PostKind.CLERK, "内勤人员")));
        for (int i = 1; i <= OFFICERS; i++)
            hires.add(new Hire("officer" + i, path + BRIGADE, PostKind.OFFICER, "执法人员"));
        return hires;
    }

    /** Somebody to be hired. */
    private record Hire(String role, String unit, PostKind post, String what) {

        int number() {
            char last = role.charAt(role.length() - 1);
            return Character.isDigit(last) ? last - '0' : 0;
        }
    }

    private String hire(Hire hire, String account, Instant now) {
        String name = invented.person();
        // In the order of their numbers, so that who is named first is found first.
        UUID person = Ids.at(now.plusMillis(hire.number()));
        person(person, name, hire.unit(), now);
        registers.add(
                PeopleRegisters.POSTS,
                Ids.at(now),
                new Post(person, hire.unit(), hire.post(), SINCE, null),
                change(now));
        boolean certified = hire.post() == PostKind.OFFICER || hire.post() == PostKind.LEGAL;
        if (certified) certificate(person, hire, now);
        accounts.create(NewAccount.forDemo(account + "." + hire.role(), person, PASSWORD), now);
        return name;
    }

    private void certificate(UUID person, Hire hire, Instant now) {
        Officer officer = new Officer(
                person,
                hire.unit(),
                "9900" + String.format(Locale.ROOT, "%06d", Math.floorMod(person.hashCode(), 1_000_000)),
                "澄湖市司法局",
                SINCE,
                LocalDate.of(2030, 12, 31),
                null,
                List.of(),
                hire.post() == PostKind.LEGAL,
                null);
        registers.add(PeopleRegisters.OFFICERS, Ids.at(now), officer, change(now));
    }

    private void person(UUID person, String name, String unit, Instant now) {
        registers.add(PeopleRegisters.PERSONS, person, new Person(name, null, unit, null), change(now));
    }

    private void unit(String path, String name, UnitKind kind, Instant now) {
        registers.add(
                PeopleRegisters.UNITS,
                Ids.at(now),
                new Unit(path, name, null, kind, SINCE, null, List.of()),
                change(now));
    }

    /** Path of the unit of an enterprise that has an account of its own. */
    static String firm(String county, int number) {
        return county + ".%04d".formatted(9001 + number);
    }

    /** Enterprises, then shops, that apply for licences by themselves; the first of each can be signed in to. */
    private void firms(
            Map<UUID, Enterprise> enterprises, Map<UUID, Enterprise> shops, Instant now, List<Account> shown) {
        for (String county : COUNTIES) {
            var all = Stream.concat(of(county, enterprises).limit(FIRMS), of(county, shops))
                    .toList();
            for (int number = 0; number < all.size(); number++) {
                Enterprise each = all.get(number).getValue();
                String name = invented.person();
                UUID person = firm(firm(county, number), all.get(number).getKey(), each.name(), name, now);
                boolean shop = number == FIRMS;
                if (!county.equals(COUNTIES.getFirst()) || number >= SIGNED_IN && !shop) continue;
                String account = shop ? "shop1" : "firm" + (number + 1);
                accounts.create(NewAccount.forDemo(account, person, PASSWORD), now);
                shown.add(new Account(account, name, (shop ? "零售店" : "企业") + "经办人（" + each.name() + "）"));
            }
        }
    }

    private static Stream<Map.Entry<UUID, Enterprise>> of(String county, Map<UUID, Enterprise> all) {
        return all.entrySet().stream().filter(each -> each.getValue().unit().equals(county));
    }

    /** The unit of an enterprise and the person who applies for it. */
    private UUID firm(String path, UUID enterprise, String called, String name, Instant now) {
        registers.add(
                PeopleRegisters.UNITS,
                Ids.at(now),
                new Unit(path, called, null, UnitKind.ENTERPRISE, SINCE, null, List.of(), enterprise),
                change(now));
        UUID person = Ids.at(now);
        person(person, name, path, now);
        registers.add(
                PeopleRegisters.POSTS,
                Ids.at(now),
                new Post(person, path, PostKind.APPLICANT, SINCE, null),
                change(now));
        return person;
    }

    /** The shops that sell fireworks. */
    private Map<UUID, Enterprise> shops(Instant now) {
        Map<UUID, Enterprise> all = new LinkedHashMap<>();
        for (int i = 0; i < SHOPS * COUNTIES.size(); i++)
            all.put(
                    Ids.at(now.plusMillis(ENTERPRISES + i)),
                    new Enterprise(
                            invented.creditCode(ENTERPRISES + i),
                            invented.shop(),
                            COUNTIES.get(i % COUNTIES.size()),
                            Sector.FIREWORKS,
                            invented.address(),
                            null,
                            turn(i, RiskClass.values()),
                            null,
                            invented.person(),
                            null,
                            2));
        registers.addAll(Enterprises.REGISTER, all, change(now));
        return all;
    }

    private Map<UUID, Enterprise> enterprises(Instant now) {
        Map<UUID, Enterprise> all = new LinkedHashMap<>();
        for (int i = 0; i < ENTERPRISES; i++)
            all.put(
                    Ids.at(now.plusMillis(i)),
                    new Enterprise(
                            invented.creditCode(i),
                            invented.firm(),
                            COUNTIES.get(i % COUNTIES.size()),
                            turn(i, Sector.values()),
                            invented.address(),
                            null,
                            turn(i, RiskClass.values()),
                            turn(i, CreditClass.values()),
                            invented.person(),
                            null,
                            5 + invented.number(400)));
        registers.addAll(Enterprises.REGISTER, all, change(now));
        return all;
    }

    private static <T> T turn(int number, T[] each) {
        return each[number % each.length];
    }

    private void items(Instant now) {
        List<CheckItem> items = List.of(
                item(1, "安全生产责任制及规章制度", "安全生产法第四条、第二十一条", "建立全员安全生产责任制并考核，规章制度齐全有效"),
                item(2, "安全生产教育培训及特种作业持证", "安全生产法第二十八条、第三十条", "如实记录教育培训，特种作业人员持证上岗"),
                item(3, "安全设备维护与检测", "安全生产法第三十六条", "安全设备经常性维护、保养并定期检测，有记录"),
                item(4, "疏散通道和安全出口", "安全生产法第四十二条", "出口、通道畅通，标志明显，不得占用、锁闭、封堵"),
                item(5, "安全警示标志", "安全生产法第三十五条", "较大危险因素的场所和设备上设置明显标志"),
                item(6, "事故隐患排查治理", "安全生产法第四十一条", "建立制度，如实记录，向从业人员通报"),
                item(7, "应急预案及演练", "安全生产法第八十一条", "制定预案并定期组织演练"),
                item(8, "危险作业现场管理", "安全生产法第四十三条", "安排专门人员现场管理，落实操作规程"),
                item(9, "劳动防护用品", "安全生产法第四十五条", "提供符合标准的劳动防护用品并监督佩戴"),
                item(10, "建设项目安全设施", "安全生产法第三十一条、第三十四条", "与主体工程同时设计、施工、投入使用"));
        Map<UUID, CheckItem> all = new LinkedHashMap<>();
        items.forEach(each -> all.put(Ids.at(now.plusMillis(all.size())), each));
        registers.addAll(InspectionRegisters.ITEMS, all, change(now));
    }

    private static CheckItem item(int number, String item, String basis, String standard) {
        return new CheckItem("YJ-%03d".formatted(number), item, basis, standard, null, true);
    }

    /** Who supervises what: reports are dispatched by it. */
    private void duties(Instant now) {
        Map<UUID, DutyList.Line> all = new LinkedHashMap<>();
        all.put(DUTY, new DutyList.Line("1", "工贸、危险化学品、矿山安全生产", "应急管理局", true, "安全生产法第十条"));
        all.put(Ids.at(now), new DutyList.Line("2", "建筑施工安全", "住房和城乡建设局", false, "安全生产法第十条"));
        all.put(Ids.at(now.plusMillis(1)), new DutyList.Line("3", "特种设备安全", "市场监督管理局", false, "特种设备安全法第五条"));
        all.put(Ids.at(now.plusMillis(2)), new DutyList.Line("4", "道路运输安全", "交通运输局", false, "安全生产法第十条"));
        registers.addAll(DutyList.REGISTER, all, change(now));
    }

    /** The yearly plans of last year, this one and the next, each approved before it begins. */
    private void plans(Instant now) {
        Map<UUID, PlanLine> all = new LinkedHashMap<>();
        int year = now.atZone(DemoYear.ZONE).getYear();
        for (String unit : BUREAUS)
            for (int each = year - 1; each <= year + 1; each++) {
                all.put(planLine(unit, Ground.PLAN, each), line(unit, each, "JH-1", "重点行业企业监督检查", Ground.PLAN, 24));
                all.put(planLine(unit, Ground.DRAW, each), line(unit, each, "SJ-1", "双随机抽查", Ground.DRAW, 12));
            }
        registers.addAll(InspectionRegisters.PLAN, all, change(now));
    }

    /** The line of a unit's plan for inspections on that ground: the same id whenever it is asked for. */
    static UUID planLine(String unit, Ground ground, int year) {
        return UUID.nameUUIDFromBytes((unit + "/" + ground + "/" + year).getBytes(StandardCharsets.UTF_8));
    }

    private static PlanLine line(String unit, int year, String code, String item, Ground ground, int visits) {
        return new PlanLine(
                unit,
                year,
                code,
                item,
                ground,
                List.of(),
                List.of(Sector.values()),
                List.of(),
                visits,
                LocalDate.of(year - 1, 12, 20),
                "澄湖市人民政府 澄政函〔" + (year - 1) + "〕60号");
    }

    private static Change change(Instant now) {
        return Change.bySystem(CITY, now, "演示数据");
    }
}
