package anlan.app.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.kernel.journal.LawInForce;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Legal staff confirm a number of law; from then on its rule counts by it. */
class LawBookTests {

    private static final String VALUE = "INS-012.repeat";
    private static final String WHOLE = """
            {"value":"45","from":"2026-01-01","article":"安全生产法 65","note":"对照省里文件纸质文本"}
            """;

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

    @Test
    void a_confirmed_number_counts_from_its_day_and_says_who_confirmed_it() {
        assertThat(signedIn("lin")
                        .post("/api/law/values/" + VALUE + "/confirm", WHOLE)
                        .status())
                .isEqualTo(200);
        var law = server.bean(LawInForce.class).law();
        assertThat(law.term(VALUE, LocalDate.of(2025, 12, 31)).amount()).isEqualTo(30);
        assertThat(law.term(VALUE, LocalDate.of(2026, 1, 1)).amount()).isEqualTo(45);
        assertThat(signedIn("li").get("/api/law/values/" + VALUE).text()).contains("林审核", "confirmed");
    }

    @Test
    void each_confirmation_is_an_entry_of_the_chain_and_none_is_made_beside_the_page() {
        Browser lin = signedIn("lin");
        String value = "R132.party-group";
        String first = WHOLE.replace("45", "280000").replace("安全生产法 65", "行政处罚法 57");
        assertThat(lin.post("/api/law/values/" + value + "/confirm", first).status())
                .isEqualTo(200);
        assertThat(lin.post("/api/law/values/" + value + "/confirm", first.replace("280000", "290000"))
                        .status())
                .isEqualTo(200);
        var rows = lin.get("/api/cases?procedure=law.value&q=R132").json().get("rows");
        assertThat(rows).hasSize(1);
        String id = rows.get(0).get("id").stringValue();
        var view = lin.get("/api/cases/" + id).json();
        assertThat(view.get("journal")).hasSize(2);
        assertThat(view.at("/journal/1/by").stringValue()).isEqualTo("林审核");
        assertThat(view.at("/journal/1/hash").stringValue()).hasSize(64);
        assertThat(view.get("papers").toString()).contains("280000", "290000", "对照省里文件纸质文本");

        var beside = lin.post("/api/cases/" + id + "/acts/confirm-value", """
                {"paper":{"id":"R132.party-group","label":"党组","value":"1","unit":"元","from":"2026-01-01",
                 "articles":"行政处罚法 57","note":"绕过页面确认"}}""");
        assertThat(beside.status()).isEqualTo(422);
        assertThat(beside.text()).contains("在“法定数值”页面确认");
        assertThat(server.bean(LawInForce.class)
                        .law()
                        .value(value, LocalDate.of(2026, 3, 1))
                        .text())
                .isEqualTo("290000");
        assertThat(lin.post("/api/cases/" + id + "/acts/void-case", "{\"paper\":{\"reason\":\"误认为可以作废\"}}")
                        .text())
                .contains("没有这一办理事项");
        assertThat(lin.post("/api/cases/" + id + "/entries/2/correction", """
                        {"how":"void","reason":"误认为可以作废"}""").text())
                .contains("请在该页面重新办理");
        assertThat(lin.get("/api/procedures").json().toString()).doesNotContain("确认法律数值");
    }

    @Test
    void officers_read_but_do_not_confirm() {
        Browser li = signedIn("li");
        assertThat(li.get("/api/law/values").json().size()).isGreaterThan(50);
        assertThat(li.post("/api/law/values/" + VALUE + "/confirm", WHOLE).status())
                .isEqualTo(403);
    }

    @Test
    void every_wrong_field_is_named() {
        var answer = signedIn("lin").post("/api/law/values/" + VALUE + "/confirm", "{\"note\":\"略\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("fields")
                        .valueStream()
                        .map(each -> each.get("path").stringValue()))
                .contains("value", "note", "article", "from");
        assertThat(signedIn("lin")
                        .post("/api/law/values/" + VALUE + "/confirm", WHOLE.replace("45", "很多"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_one_search_finds_law_and_people_within_the_readers_scope() {
        assertThat(signedIn("li").get("/api/search?q=特种作业").text()).contains("V-10");
        assertThat(signedIn("zhao").get("/api/search?q=李执法").text()).doesNotContain("李执法");
        assertThat(signedIn("li").get("/api/search?q=李执法").text()).contains("李执法");
    }
}
