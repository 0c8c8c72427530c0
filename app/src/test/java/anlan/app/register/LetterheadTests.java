package anlan.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.kernel.document.Letterheads;
import anlan.kernel.form.Unfit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A bureau sets by itself what its documents say about it. */
class LetterheadTests {

    private static final String ENTRIES = "/api/registers/letterhead/entries";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        SmallBureau.into(server);
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

    private static String body(String unit, String organ, String postcode, String site) {
        return """
                {"body":{"unitPath":"%s","organ":"%s","region":"西","word":"应急","government":"西河县人民政府",
                 "court":"西河县人民法院","address":"西河县安澜路3号","postcode":"%s","telephone":"0000-5012350",
                 "payee":"西河银行 非税收入专户 9902","site":"%s"}%s""".formatted(unit, organ, postcode, site, "%s}");
    }

    private static String added(String unit, String organ, String postcode, String site) {
        return body(unit, organ, postcode, site).formatted(",\"why\":\"启用\"");
    }

    private static String organ(String unit) {
        return server.bean(Letterheads.class).of(unit).organ();
    }

    @Test
    void its_documents_carry_what_the_administrator_entered_and_its_head_changed_and_the_history_says_who() {
        assertThat(organ(SmallBureau.OTHER_COUNTY)).isEqualTo("常宁市应急管理局");
        Answer added = signedIn("sys")
                .post(ENTRIES, added(SmallBureau.OTHER_COUNTY, "西河县应急管理局", "999001", "https://xihe.example.gov.cn"));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(organ(SmallBureau.OTHER_COUNTY)).isEqualTo("西河县应急管理局");
        assertThat(organ(SmallBureau.OTHER_COUNTY + ".0100")).isEqualTo("西河县应急管理局");
        assertThat(organ(SmallBureau.COUNTY)).isEqualTo("常宁市应急管理局");

        Browser head = signedIn("chen");
        String id = added.json().get("id").stringValue();
        String changed = body(SmallBureau.OTHER_COUNTY, "西河县应急和消防管理局", "999001", "https://xihe.example.gov.cn")
                .formatted(",\"version\":1,\"why\":\"机构更名\"");
        assertThat(head.put(ENTRIES + "/" + id, changed).status()).isEqualTo(200);
        assertThat(organ(SmallBureau.OTHER_COUNTY)).isEqualTo("西河县应急和消防管理局");
        JsonNode history = head.get(ENTRIES + "/" + id + "/history").json();
        assertThat(history.get(0).get("name").stringValue()).isEqualTo("陈局长");
        assertThat(history.get(0).get("why").stringValue()).isEqualTo("机构更名");
        assertThat(history.get(1).at("/body/organ").stringValue()).isEqualTo("西河县应急管理局");
    }

    @Test
    void every_wrong_field_is_named() {
        Answer answer = signedIn("lin").post(ENTRIES, added("0001", "", "99", "ftp://there"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("fields")
                        .valueStream()
                        .map(each -> each.get("path").stringValue()))
                .containsExactlyInAnyOrder("organ", "postcode", "site");
    }

    @Test
    void one_unit_has_one_and_nobody_sets_it_for_a_unit_above_or_without_the_post() {
        assertThat(signedIn("lin")
                        .post(ENTRIES, added(SmallBureau.CITY, "常宁市应急管理局", "999000", "https://a.example"))
                        .text())
                .contains("已有");
        assertThat(signedIn("wang")
                        .post(ENTRIES, added(SmallBureau.CITY, "常宁市应急管理局", "999000", "https://a.example"))
                        .text())
                .contains("不属于本单位");
        assertThat(signedIn("li")
                        .post(ENTRIES, added(SmallBureau.COUNTY, "东山县应急管理局", "999000", "https://a.example"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn("sys").get("/api/session").text()).contains("/registers/letterhead");
    }

    @Test
    void without_one_nothing_is_issued_and_the_refusal_says_where_to_set_it() {
        assertThatThrownBy(() -> organ("0009"))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.errors().getFirst().message()).contains("“文书抬头”台账"));
    }
}
