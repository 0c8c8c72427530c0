package anlan.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.bureau.hazard.HazardRectification;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.WrittenCases;
import anlan.kernel.scope.Transactions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One act through everything: from the form over HTTP into the journal and back onto the page. */
class CaseJourneyTests {

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

    private static String person(String account) {
        return signedIn(account).get("/api/session").json().at("/person/id").stringValue();
    }

    private static String found() {
        return """
                {"procedure":"hazard.rectify","paper":{"officers":["%s","%s"],"certificatesShown":true,"source":"INSPECTION",
                 "unit":{"kind":"UNIT","name":"东山县𬭎盛化工有限公司","code":"91350626MA2XXXXX0X","address":"东山县工业路1号"},
                 "hazards":[{"text":"疏散通道被杂物堵塞","place":"一号仓库","basis":"安全生产法第四十五条","level":"GENERAL"}]}}
                """.formatted(person("li"), person("zhang"));
    }

    private static Answer open(Browser browser, UUID id) {
        return browser.post("/api/cases/" + id + "/acts/find", found());
    }

    @Test
    void an_act_is_filed_and_its_page_says_what_follows() {
        Browser li = signedIn("li");
        UUID id = UUID.randomUUID();
        Answer answer = open(li, id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode view = answer.json().get("case");
        assertThat(view.at("/title").stringValue()).contains("𬭎盛化工");
        assertThat(view.at("/stage/label").stringValue()).isEqualTo("待处置");
        assertThat(view.at("/handlers").size()).isEqualTo(2);
        assertThat(view.at("/journal/0/hash").stringValue()).hasSize(64);
        assertThat(view.at("/acts").size()).isGreaterThan(5);
        assertThat(li.get("/api/cases?procedure=hazard.rectify&q=𬭎盛")
                        .json()
                        .get("total")
                        .intValue())
                .isPositive();
        assertThat(li.get("/api/desk").json().get("todo").size()).isPositive();
    }

    @Test
    void the_same_request_again_is_harmless() {
        Browser li = signedIn("li");
        UUID id = UUID.randomUUID();
        String entry = UUID.randomUUID().toString();
        String body = found().replace("{\"procedure\"", "{\"entry\":\"" + entry + "\",\"procedure\"");
        assertThat(li.post("/api/cases/" + id + "/acts/find", body).status()).isEqualTo(200);
        Answer again = li.post("/api/cases/" + id + "/acts/find", body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/case/seq").intValue()).isEqualTo(1);
    }

    @Test
    void every_field_that_does_not_fit_is_named_and_nothing_is_saved() {
        Browser li = signedIn("li");
        UUID id = UUID.randomUUID();
        Answer answer = li.post(
                "/api/cases/" + id + "/acts/find",
                "{\"procedure\":\"hazard.rectify\",\"paper\":{\"officers\":[],\"hazards\":[{\"level\":\"HUGE\"}],\"typo\":1}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("fields").toString()).contains("officers", "hazards[0].level", "typo", "unit");
        assertThat(li.get("/api/cases/" + id).status()).isEqualTo(404);
    }

    @Test
    void one_officer_alone_is_refused_with_the_article() {
        Browser li = signedIn("li");
        String alone =
                found().replaceFirst("\"officers\":\\[\"([^\"]+)\",\"[^\"]+\"\\]", "\"officers\":[\"$1\",\"$1\"]");
        Answer answer = li.post("/api/cases/" + UUID.randomUUID() + "/acts/find", alone);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("obstacles").toString()).contains("OFF-001");
    }

    @Test
    void another_county_sees_nothing() {
        Browser li = signedIn("li");
        UUID id = UUID.randomUUID();
        open(li, id);
        assertThat(signedIn("zhao").get("/api/cases/" + id).status()).isEqualTo(404);
    }

    @Test
    void who_saw_an_older_state_is_told_what_changed() {
        Browser li = signedIn("li");
        UUID id = UUID.randomUUID();
        open(li, id);
        String order = "{\"seq\":%d,\"paper\":{\"lastDay\":\"%s\",\"demands\":\"立即清理疏散通道\"}}";
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
        Answer first = li.post("/api/cases/" + id + "/acts/order", order.formatted(1, day));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        Answer second = signedIn("zhang").post("/api/cases/" + id + "/acts/order", order.formatted(1, day));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("changed").toString()).contains("责令限期整改");
    }

    @Test
    void a_draft_is_kept_for_its_writer_only() {
        Browser li = signedIn("li");
        String path = "/api/drafts/" + UUID.randomUUID() + "/find";
        assertThat(li.put(path, "{\"hazards\":[]}").status()).isEqualTo(200);
        assertThat(li.get(path).text()).isEqualTo("{\"hazards\":[]}");
        assertThat(signedIn("zhang").get(path).status()).isEqualTo(204);
        li.delete(path);
        assertThat(li.get(path).status()).isEqualTo(204);
    }

    @Test
    void an_approval_takes_effect_with_the_last_signature() {
        Browser li = signedIn("li");
        UUID id = UUID.randomUUID();
        open(li, id);
        Answer proposed = li.post(
                "/api/cases/" + id + "/acts/discontinue",
                "{\"paper\":{\"reason\":\"CLOSED_DOWN\",\"account\":\"企业已经注销，场所已清空\"}}");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        assertThat(proposed.json().get("effect").stringValue()).isEqualTo("proposed");
        Browser wang = signedIn("wang");
        JsonNode approvals = wang.get("/api/desk").json().get("approvals");
        assertThat(approvals.toString()).contains("终止");
        for (Browser each : List.of(wang, li))
            assertThat(each.get("/api/desk").json().get("week").toString())
                    .as("what waits for a signature falls due with whoever signs and whoever asked")
                    .contains(id.toString());
        String proposal = proposed.json().at("/case/proposals/0/id").stringValue();
        assertThat(li.post("/api/proposals/" + proposal + "/agree", "{\"opinion\":\"\"}")
                        .status())
                .isEqualTo(422);
        Answer agreed = wang.post("/api/proposals/" + proposal + "/agree", "{\"opinion\":\"同意\"}");
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(200);
        assertThat(agreed.json().at("/case/stage/label").stringValue()).isEqualTo("已终止");
    }

    @Test
    void a_case_known_from_writing_is_the_case_that_is_read() {
        UUID id = UUID.randomUUID();
        Browser li = signedIn("li");
        open(li, id);
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
        String order = "{\"paper\":{\"lastDay\":\"%s\",\"demands\":\"立即清理疏散通道\"}}".formatted(day);
        assertThat(li.post("/api/cases/" + id + "/acts/order", order).status()).isEqualTo(200);
        new WrittenCases(server.database().pool(), HazardRectification.PROCEDURE)
                .mustBeTheSame(server.bean(CaseStore.class), server.bean(Transactions.class), id);
    }
}
