package anlan.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.bureau.hazard.HazardRectification;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.WrittenCases;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Corrections over HTTP: what was slipped in is put right, what was wrong stays to be read, and the case still stands. */
class CorrectionTests {

    private static TestServer server;
    private static Browser li;
    private static Browser zhang;
    private static Browser wang;
    private static String officers;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        SmallBureau.into(server);
        li = signedIn("li");
        zhang = signedIn("zhang");
        wang = signedIn("wang");
        officers = "[\"%s\",\"%s\"]".formatted(person(li), person(zhang));
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

    private static String person(Browser browser) {
        return browser.get("/api/session").json().at("/person/id").stringValue();
    }

    private static String found(String place, String level) {
        return """
                {"officers":%s,"certificatesShown":true,"source":"INSPECTION",
                 "unit":{"kind":"UNIT","name":"东山县𬭎盛化工有限公司","code":"91350626MA2XXXXX0X","address":"东山县工业路1号"},
                 "hazards":[{"text":"疏散通道被杂物堵塞","place":"%s","basis":"安全生产法第四十五条","level":"%s"}]}
                """.formatted(officers, place, level);
    }

    private static UUID opened() {
        UUID id = UUID.randomUUID();
        Answer answer = li.post(
                "/api/cases/" + id + "/acts/find",
                "{\"procedure\":\"hazard.rectify\",\"paper\":%s}".formatted(found("一号仓库", "GENERAL")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    private static UUID ordered() {
        UUID id = opened();
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
        Answer answer = li.post(
                "/api/cases/" + id + "/acts/order",
                "{\"paper\":{\"lastDay\":\"%s\",\"demands\":\"立即清理疏散通道\"}}".formatted(day));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    private static Answer correct(Browser who, UUID id, int entry, String paper) {
        return who.post(path(id, entry), "{\"reason\":\"录入时看错行\",\"paper\":%s}".formatted(paper));
    }

    private static String path(UUID id, int entry) {
        return "/api/cases/" + id + "/entries/" + entry + "/correction";
    }

    private static Answer strike(Browser who, UUID id, int entry) {
        return who.post(path(id, entry), "{\"reason\":\"录入到了别的案卷\",\"how\":\"void\"}");
    }

    private static void whole(UUID id) {
        WrittenCases written = new WrittenCases(server.database().pool(), HazardRectification.PROCEDURE);
        written.mustBeTheSame(server.bean(CaseStore.class), server.bean(Transactions.class), id);
        written.mustFollow(List.of(id));
    }

    private static List<String> counted(UUID id) {
        return server.bean(Transactions.class)
                .in(
                        Scope.system(),
                        () -> server.bean(JdbcClient.class)
                                .sql("""
                                        SELECT kind || ' ' || nature || ' ' || quantity FROM fact WHERE case_id = :id ORDER BY id
                                        """)
                                .param("id", id)
                                .query(String.class)
                                .list());
    }

    @Test
    void who_entered_a_slip_corrects_it_and_both_versions_stay() {
        UUID id = opened();
        JsonNode form = li.get(path(id, 1)).json();
        assertThat(form.at("/how/label").stringValue()).isEqualTo("录入更正");
        assertThat(form.at("/obstacles").size()).isZero();
        assertThat(form.at("/paper/hazards/0/place").stringValue()).isEqualTo("一号仓库");
        assertThat(form.at("/schema/properties/hazards").isObject()).isTrue();
        JsonNode rehearsed = li.post(
                        path(id, 1) + "?dry=true",
                        "{\"reason\":\"录入时看错行\",\"paper\":%s}".formatted(found("二号仓库", "GENERAL")))
                .json();
        assertThat(rehearsed.at("/before").toString()).contains("一号仓库");
        assertThat(rehearsed.at("/after").toString()).contains("二号仓库");
        Answer answer = correct(li, id, 1, found("二号仓库", "GENERAL"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode view = answer.json().get("case");
        assertThat(view.at("/papers/0/fields").toString()).contains("二号仓库").doesNotContain("一号仓库");
        assertThat(view.at("/journal/0/corrected").booleanValue()).isTrue();
        assertThat(view.at("/journal/1/label").stringValue()).isEqualTo("录入更正");
        assertThat(view.at("/journal/1/correction/reason").stringValue()).isEqualTo("录入时看错行");
        assertThat(view.at("/journal/1/correction/before").toString()).contains("一号仓库");
        assertThat(view.at("/journal/1/correction/after").toString()).contains("二号仓库");
        assertThat(view.at("/rail/0/steps/0/corrected").booleanValue()).isTrue();
        whole(id);
    }

    @Test
    void personal_data_of_the_right_paper_stands_behind_commitments() {
        UUID id = opened();
        correct(li, id, 1, found("一号仓库", "GENERAL").replace("91350626MA2XXXXX0X", "91350626MA2YYYYY0Y"));
        List<String> entries = server.bean(Transactions.class)
                .in(
                        Scope.system(),
                        () -> server.bean(CaseStore.class).find(id).orElseThrow().entries().stream()
                                .map(entry -> entry.text())
                                .toList());
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast()).contains("commitment").doesNotContain("MA2YYYYY0Y");
        JsonNode view = li.get("/api/cases/" + id).json();
        assertThat(view.at("/parties/0/code").stringValue()).isEqualTo("91350626MA2YYYYY0Y");
        whole(id);
    }

    @Test
    void figures_are_taken_back_and_counted_anew() {
        UUID id = opened();
        assertThat(counted(id)).containsExactly("hazard.found 一般事故隐患 1");
        Answer answer = wang.post(
                path(id, 1),
                "{\"reason\":\"隐患等级录错\",\"paper\":%s}"
                        .formatted(found("一号仓库", "MAJOR").replace("\"level\"", "\"standard\":\"第三条第二项\",\"level\"")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(counted(id))
                .containsExactly("hazard.found 一般事故隐患 1", "hazard.found 一般事故隐患 -1", "hazard.found 重大事故隐患 1");
        whole(id);
    }

    @Test
    void the_same_correction_again_is_harmless_and_an_old_screen_is_told() {
        UUID id = opened();
        String body = "{\"entry\":\"%s\",\"seq\":1,\"reason\":\"录入时看错行\",\"paper\":%s}"
                .formatted(UUID.randomUUID(), found("二号仓库", "GENERAL"));
        assertThat(li.post(path(id, 1), body).status()).isEqualTo(200);
        Answer again = li.post(path(id, 1), body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/case/seq").intValue()).isEqualTo(2);
        Answer old = li.post(
                path(id, 1), "{\"seq\":1,\"reason\":\"录入时看错行\",\"paper\":%s}".formatted(found("三号仓库", "GENERAL")));
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.json().get("changed").toString()).contains("录入更正");
    }

    @Test
    void what_does_not_fit_or_changes_nothing_is_refused_by_name() {
        UUID id = opened();
        Answer same = correct(li, id, 1, found("一号仓库", "GENERAL"));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text()).contains("没有需要更正的");
        Answer silent = li.post(path(id, 1), "{\"paper\":%s}".formatted(found("二号仓库", "GENERAL")));
        assertThat(silent.json().at("/fields/0/path").stringValue()).isEqualTo("reason");
        Answer unfit = correct(li, id, 1, "{\"officers\":[],\"typo\":1}");
        assertThat(unfit.json().get("fields").toString()).contains("officers", "typo", "unit");
        assertThat(correct(li, id, 7, found("二号仓库", "GENERAL")).status()).isEqualTo(422);
        assertThat(li.get("/api/cases/" + id).json().get("seq").intValue()).isEqualTo(1);
    }

    @Test
    void a_paper_that_would_have_been_refused_is_refused_with_the_article() {
        UUID id = opened();
        String alone = found("二号仓库", "GENERAL").replaceFirst("\\[\"([^\"]+)\",\"[^\"]+\"\\]", "[\"$1\",\"$1\"]");
        Answer answer = correct(li, id, 1, alone);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("obstacles").toString()).contains("OFF-001");
    }

    @Test
    void a_colleague_and_another_county_may_not_correct_it() {
        UUID id = opened();
        Answer answer = correct(zhang, id, 1, found("二号仓库", "GENERAL"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/obstacles/0/words").stringValue()).contains("负责人");
        Browser zhao = signedIn("zhao");
        assertThat(zhao.get(path(id, 1)).status()).isEqualTo(404);
        assertThat(correct(zhao, id, 1, found("二号仓库", "GENERAL")).status()).isEqualTo(422);
        assertThat(server.browser().get(path(id, 1)).status()).isEqualTo(401);
    }

    @Test
    void what_went_out_is_put_right_by_a_notice_and_keeps_its_number() {
        UUID id = ordered();
        String number =
                li.get("/api/cases/" + id).json().at("/documents/0/number").stringValue();
        Answer own = correct(li, id, 1, found("二号仓库", "GENERAL"));
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.json().at("/obstacles/0/words").stringValue()).startsWith("补正由");
        Answer answer = correct(wang, id, 1, found("二号仓库", "GENERAL"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode view = answer.json().get("case");
        assertThat(view.at("/journal/2/label").stringValue()).isEqualTo("补正");
        assertThat(view.at("/documents").size()).isEqualTo(2);
        assertThat(view.at("/documents/0/number").stringValue()).isEqualTo(number);
        assertThat(view.at("/documents/0/void").booleanValue()).isFalse();
        assertThat(view.at("/documents/1/label").stringValue()).isEqualTo("补正通知书");
        assertThat(view.at("/documents/1/number").stringValue()).contains("补〔");
        Answer printed = wang.get("/api/documents/" + view.at("/documents/1/id").stringValue());
        assertThat(printed.text()).startsWith("%PDF");
        whole(id);
    }

    @Test
    void a_notice_does_not_change_what_was_decided() {
        UUID id = ordered();
        Answer answer =
                correct(wang, id, 1, found("一号仓库", "MAJOR").replace("\"level\"", "\"standard\":\"第三条第二项\",\"level\""));
        // The level is not printed, so nothing that went out carries the slip: it is a slip of entry.
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/case/journal/2/label").stringValue()).isEqualTo("录入更正");
        String later = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20).toString();
        Answer longer = correct(wang, id, 2, "{\"lastDay\":\"%s\",\"demands\":\"立即清理疏散通道\"}".formatted(later));
        assertThat(longer.status()).isEqualTo(422);
        assertThat(longer.text()).contains("补正只改文字差错");
        whole(id);
    }

    @Test
    void the_last_act_is_struck_out_and_its_number_stays_void() {
        UUID id = ordered();
        assertThat(strike(li, id, 2).status()).isEqualTo(422);
        assertThat(strike(wang, id, 1).text()).contains("立卷的记录不能单独作废");
        Answer answer = strike(wang, id, 2);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode view = answer.json().get("case");
        assertThat(view.at("/stage/label").stringValue()).isEqualTo("待处置");
        assertThat(view.at("/documents/0/void").booleanValue()).isTrue();
        assertThat(view.at("/documents/0/number").stringValue()).isNotEmpty();
        assertThat(view.at("/journal/2/label").stringValue()).isEqualTo("作废");
        assertThat(view.at("/journal/1/struck").booleanValue()).isTrue();
        assertThat(counted(id)).contains("hazard.ordered  -1");
        whole(id);
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9).toString();
        Answer anew = li.post(
                "/api/cases/" + id + "/acts/order",
                "{\"paper\":{\"lastDay\":\"%s\",\"demands\":\"立即清理疏散通道\"}}".formatted(day));
        assertThat(anew.status()).as(anew.text()).isEqualTo(200);
        whole(id);
    }

    @Test
    void a_case_opened_in_error_is_voided_and_counts_nothing() {
        UUID id = opened();
        String body = "{\"paper\":{\"reason\":\"与另一案件重复立卷\"}}";
        assertThat(li.post("/api/cases/" + id + "/acts/void-case", body).status())
                .isEqualTo(422);
        Answer answer = wang.post("/api/cases/" + id + "/acts/void-case", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode view = answer.json().get("case");
        assertThat(view.at("/stage/label").stringValue()).isEqualTo("已作废");
        assertThat(view.at("/closed").isNull()).isFalse();
        assertThat(view.at("/clocks").toString()).doesNotContain("running");
        assertThat(counted(id)).containsExactly("hazard.found 一般事故隐患 1", "hazard.found 一般事故隐患 -1");
        assertThat(correct(wang, id, 1, found("二号仓库", "GENERAL")).text()).contains("已经作废");
        assertThat(wang.get("/api/cases?state=closed").status()).isEqualTo(200);
        whole(id);
    }

    @Test
    void a_case_whose_document_went_out_is_not_voided() {
        UUID id = ordered();
        Answer answer = wang.post("/api/cases/" + id + "/acts/void-case", "{\"paper\":{\"reason\":\"与另一案件重复立卷\"}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("obstacles").toString()).contains("责令限期整改指令书");
    }
}
