package anlan.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A register over HTTP: adding, finding, changing, importing and exporting, each unit its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterTests {
    private static final String ENTRIES = "/api/registers/enterprise/entries";
    private static final String IMPORT = "/api/registers/enterprise/import?mode=";
    private static TestServer server;
    private static Browser county;
    private static Browser city;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        SmallBureau.into(server);
        county = signedIn("li");
        city = signedIn("chen");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Browser signedIn(String account) {
        Browser browser = server.browser();
        assertThat(browser.signIn(account, SmallBureau.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static String enterprise(String code, String name, String unit, String risk) {
        return """
                {"creditCode":"%s","name":"%s","unit":"%s","sector":"CHEMICALS","address":"东山县铜陵镇工业路 8 号",
                 "riskClass":"%s","representative":"吴大海","employees":35}""".formatted(code, name, unit, risk);
    }

    private static Answer add(Browser browser, String body) {
        return browser.post(ENTRIES, "{\"body\":" + body + ",\"why\":\"新企业\"}");
    }

    private static List<String> names(Answer answer) {
        return StreamSupport.stream(answer.json().get("rows").spliterator(), false)
                .map(row -> row.at("/body/name").stringValue())
                .toList();
    }

    @Test
    @Order(1)
    void the_register_describes_itself() {
        JsonNode view = county.get("/api/registers/enterprise").json();
        assertThat(view.at("/label").stringValue()).isEqualTo("企业");
        assertThat(view.at("/schema/properties/creditCode/title").stringValue()).isEqualTo("统一社会信用代码");
        assertThat(view.at("/columns/0/key").stringValue()).isEqualTo("name");
        assertThat(view.at("/filters/2/options/3/label").stringValue()).isEqualTo("D级（重大风险）");
        assertThat(view.at("/writable").booleanValue()).isTrue();
    }

    @Test
    @Order(2)
    void an_entry_is_added_found_and_kept_from_other_units() {
        assertThat(add(county, enterprise("91350626MA2YYYYY1D", "东山县海蓝化工有限公司", SmallBureau.COUNTY, "C"))
                        .status())
                .isEqualTo(422);
        assertThat(add(county, enterprise("91310110666007217T", "东山县海蓝化工有限公司", SmallBureau.COUNTY, "C"))
                        .status())
                .isEqualTo(200);
        assertThat(add(city, enterprise("91350100158145010F", "西河县宝山烟花有限公司", SmallBureau.OTHER_COUNTY, "D"))
                        .status())
                .isEqualTo(200);
        assertThat(names(county.get(ENTRIES))).containsExactly("东山县海蓝化工有限公司");
        assertThat(names(city.get(ENTRIES))).hasSize(2);
    }

    @Test
    @Order(3)
    void any_part_of_name_code_or_address_finds_it_in_ones_own_units_only() {
        for (String words : List.of("海蓝", "蓝化工", "66600", "铜陵镇", "工业路%208", "海蓝%20吴大", "t")) {
            assertThat(names(county.get(ENTRIES + "?q=" + words))).as(words).containsExactly("东山县海蓝化工有限公司");
        }
        assertThat(names(county.get(ENTRIES + "?q=宝山"))).isEmpty();
        assertThat(names(county.get(ENTRIES + "?q=海化"))).isEmpty();
        assertThat(city.get("/api/picks/enterprise?q=宝山").json().at("/0/note").stringValue())
                .isEqualTo("91350100158145010F");
    }

    @Test
    @Order(4)
    void what_may_occur_once_is_refused_a_second_time_over_all_units() {
        Answer again = add(city, enterprise("91310110666007217T", "同码企业", SmallBureau.OTHER_COUNTY, "A"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().at("/fields/0/path").stringValue()).isEqualTo("creditCode");
    }

    @Test
    @Order(5)
    void an_entry_of_another_unit_can_neither_be_read_nor_added_nor_changed() {
        assertThat(add(county, enterprise("91330106673959654P", "西河企业", SmallBureau.OTHER_COUNTY, "A"))
                        .status())
                .isEqualTo(422);
        String other = city.get(ENTRIES + "?q=宝山").json().at("/rows/0/id").stringValue();
        assertThat(county.get(ENTRIES + "/" + other).status()).isEqualTo(404);
        assertThat(county.put(ENTRIES + "/" + other, """
                {"version":1,"closed":true,"why":"试"}""").status()).isEqualTo(409);
    }

    @Test
    @Order(6)
    void a_change_needs_a_reason_and_the_latest_version_and_stays_in_the_history() {
        JsonNode row = county.get(ENTRIES).json().at("/rows/0");
        String address = ENTRIES + "/" + row.get("id").stringValue();
        String body = enterprise("91310110666007217T", "东山县海蓝新材料有限公司", SmallBureau.COUNTY, "B");
        assertThat(county.put(address, "{\"version\":1,\"body\":" + body + "}").status())
                .isEqualTo(422);
        assertThat(county.put(address, "{\"version\":1,\"body\":" + body + ",\"why\":\"企业更名\"}")
                        .json()
                        .get("version")
                        .intValue())
                .isEqualTo(2);
        assertThat(county.put(address, "{\"version\":1,\"body\":" + body + ",\"why\":\"再改\"}")
                        .status())
                .isEqualTo(409);
        JsonNode history = county.get(address + "/history").json();
        assertThat(history).hasSize(2);
        assertThat(history.at("/0/kind").stringValue()).isEqualTo("修改");
        assertThat(history.at("/0/name").stringValue()).isEqualTo("李执法");
        assertThat(history.at("/0/why").stringValue()).isEqualTo("企业更名");
        assertThat(history.at("/1/body/name").stringValue()).isEqualTo("东山县海蓝化工有限公司");
        assertThat(names(county.get(ENTRIES + "?q=海蓝化工"))).isEmpty();
    }

    @Test
    @Order(7)
    void an_import_names_every_bad_cell_and_all_or_none_takes_none() {
        byte[] csv = table("GB18030");
        JsonNode preview = county.upload(IMPORT + "preview", "企业.csv", csv).json();
        assertThat(preview.get("total").intValue()).isEqualTo(5);
        assertThat(preview.get("good").intValue()).isEqualTo(2);
        assertThat(preview.get("imported").intValue()).isZero();
        assertThat(preview.at("/mapping/风险等级").stringValue()).isEqualTo("riskClass");
        List<String> faults = StreamSupport.stream(preview.get("bad").spliterator(), false)
                .map(bad -> bad.get("row").intValue() + " " + bad.get("field").stringValue())
                .toList();
        assertThat(faults).containsExactlyInAnyOrder("4 creditCode", "5 riskClass", "6 creditCode");
        assertThat(county.upload(IMPORT + "all-or-none", "企业.csv", csv)
                        .json()
                        .get("imported")
                        .intValue())
                .isZero();
        assertThat(names(county.get(ENTRIES))).hasSize(1);
    }

    @Test
    @Order(8)
    void good_rows_are_imported_once() {
        assertThat(county.upload(IMPORT + "good", "企业.csv", table("UTF-8"))
                        .json()
                        .get("imported")
                        .intValue())
                .isEqualTo(2);
        assertThat(names(county.get(ENTRIES + "?sort=-name")))
                .containsExactly("东山县鸿运冷库有限公司", "东山县海蓝新材料有限公司", "东山县安泰机械厂");
        assertThat(county.upload(IMPORT + "good", "企业.csv", table("UTF-8"))
                        .json()
                        .get("imported")
                        .intValue())
                .isZero();
    }

    @Test
    @Order(9)
    void pages_filters_and_sorts_agree_with_each_other() {
        JsonNode first = county.get(ENTRIES + "?size=2&sort=employees").json();
        assertThat(first.get("rows")).hasSize(2);
        assertThat(first.get("total").intValue()).isEqualTo(3);
        JsonNode second = county.get(ENTRIES + "?size=2&sort=employees&after="
                        + first.get("next").stringValue().replace(" ", "%20"))
                .json();
        assertThat(second.get("rows")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.at("/rows/0/body/employees").intValue()).isEqualTo(120);
        assertThat(names(county.get(ENTRIES + "?riskClass=A,D"))).hasSize(2);
        assertThat(names(county.get(ENTRIES + "?riskClass=A&sector=MACHINERY"))).containsExactly("东山县安泰机械厂");
        assertThat(names(county.get(ENTRIES + "?employees.from=9&employees.to=100")))
                .hasSize(2);
        assertThat(names(county.get(ENTRIES + "?riskClass=D&q=海蓝"))).isEmpty();
    }

    @Test
    @Order(10)
    void an_export_holds_what_the_list_shows_in_words_and_is_logged() {
        Answer csv = county.get("/api/registers/enterprise/export?format=csv&riskClass=D");
        assertThat(csv.text())
                .startsWith("\ufeff统一社会信用代码,企业名称,监管单位")
                .contains("东山县应急管理局")
                .contains("D级（重大风险）");
        assertThat(csv.text().lines()).hasSize(2);
        Answer book = county.get("/api/registers/enterprise/export");
        assertThat(book.status()).isEqualTo(200);
        assertThat(county.upload(IMPORT + "preview", "企业.xlsx", book.response().body())
                        .json()
                        .get("total")
                        .intValue())
                .isEqualTo(3);
        assertThat(server.database()
                        .asOwner()
                        .sql("SELECT count(*) FROM security_log WHERE kind = '导出'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Order(11)
    void a_closed_entry_leaves_the_list_and_frees_what_may_occur_once() {
        JsonNode row = county.get(ENTRIES + "?q=安泰").json().at("/rows/0");
        String address = ENTRIES + "/" + row.get("id").stringValue();
        assertThat(county.put(address, "{\"version\":1,\"closed\":true,\"why\":\"企业注销\"}")
                        .json()
                        .get("closed")
                        .booleanValue())
                .isTrue();
        assertThat(names(county.get(ENTRIES + "?q=安泰"))).isEmpty();
        assertThat(names(county.get(ENTRIES + "?state=closed"))).containsExactly("东山县安泰机械厂");
        assertThat(county.put(address, "{\"version\":2,\"closed\":false,\"why\":\"误注销\"}")
                        .status())
                .isEqualTo(200);
        assertThat(names(county.get(ENTRIES + "?q=安泰"))).hasSize(1);
    }

    @Test
    @Order(12)
    void only_the_right_posts_write() {
        Answer refused = county.post("/api/registers/post/entries", "{\"body\":{}}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").stringValue()).contains("岗位任职");
    }

    @Test
    @Order(13)
    void officers_are_picked_by_person_with_their_certificate() {
        JsonNode picks = county.get("/api/picks/officer?q=JY-00").json();
        assertThat(picks).hasSize(2);
        assertThat(picks.at("/0/label").stringValue()).isEqualTo("李执法");
        assertThat(picks.at("/0/note").stringValue()).isEqualTo("JY-001");
        String id = picks.at("/0/id").stringValue();
        assertThat(county.get("/api/picks/officer?ids=" + id)
                        .json()
                        .at("/0/label")
                        .stringValue())
                .isEqualTo("李执法");
        assertThat(signedIn("zhao").get("/api/picks/officer").json()).isEmpty();
    }

    private static byte[] table(String charset) {
        String text = """
                统一社会信用代码,企业名称,监管单位,行业领域,生产经营地址,风险等级,法定代表人,从业人数,备注
                91330106673959654P,东山县安泰机械厂,东山县应急管理局,机械,东山县,A级(低风险),何某,9,x
                91110000802100433B,东山县鸿运冷库有限公司,0001.0001,商贸,"东山县,码头",D级(重大风险),林某,120,
                91330106673959654X,校验位错,东山县应急管理局,机械,东山县,A级(低风险),何某,9,
                91440300708461136T,等级错,东山县应急管理局,机械,东山县,E级,何某,9,
                91110000802100433B,重复行,东山县应急管理局,机械,东山县,A级(低风险),何某,9,
                """;
        return text.getBytes(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
    }
}
