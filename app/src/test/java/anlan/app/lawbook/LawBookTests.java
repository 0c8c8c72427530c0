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
