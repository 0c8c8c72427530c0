package anlan.app.journal;

import static anlan.kernel.casefile.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Refold;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** A new version of a procedure: legal staff confirm it, what follows moves, what does not stays and says why. */
@Tag("slow")
class TransitionTests {

    private static final Obstacle<Find> VAGUE = rule("X-009", "某条例 9", "隐患部位应当写明具体位置")
            .on(Find.class)
            .refuses((file, in, on) ->
                    in.hazards().stream().anyMatch(each -> each.place().equals("待查明")));

    /** The second version beside the first, as a release would declare both. */
    static class SecondVersion {
        @Bean
        Procedure second() {
            var find = HazardRectification.PROCEDURE.act(Find.class).orElseThrow();
            return HazardRectification.PROCEDURE.with(find.unless(VAGUE)).version(2);
        }
    }

    private static TestServer server;
    private static UUID clear;
    private static UUID vague;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        SmallBureau.into(server);
        clear = opened("一号仓库");
        vague = opened("待查明");
        server = server.again(SecondVersion.class, "anlan.rounds=false");
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

    private static UUID opened(String place) {
        UUID id = UUID.randomUUID();
        Answer answer = signedIn("li")
                .post("/api/cases/" + id + "/acts/find", """
                {"procedure":"hazard.rectify","paper":{"officers":["%s","%s"],"certificatesShown":true,"source":"INSPECTION",
                 "unit":{"kind":"UNIT","name":"东山县𬭎盛化工有限公司","address":"东山县工业路1号"},
                 "hazards":[{"text":"疏散通道被杂物堵塞","place":"%s","basis":"安全生产法第四十五条","level":"GENERAL"}]}}
                """.formatted(person("li"), person("zhang"), place));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return id;
    }

    private static Answer order(UUID id) {
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
        return signedIn("li")
                .post(
                        "/api/cases/" + id + "/acts/order",
                        "{\"paper\":{\"lastDay\":\"%s\",\"demands\":\"立即清理疏散通道\"}}".formatted(day));
    }

    @Test
    void legal_staff_move_what_follows_and_the_rest_says_why_it_stays() {
        Browser lin = signedIn("lin");
        JsonNode versions = lin.get("/api/desk").json().get("versions");
        assertThat(versions.at("/0/procedure/key").stringValue()).isEqualTo("hazard.rectify");
        assertThat(versions.at("/0/cases").intValue()).isEqualTo(2);
        assertThat(signedIn("li").get("/api/desk").json().get("versions").size())
                .isZero();
        JsonNode before = signedIn("li").get("/api/cases/" + clear).json();
        assertThat(before.get("version").intValue()).isEqualTo(1);
        assertThat(before.get("newerVersion").intValue()).isEqualTo(2);
        assertThat(signedIn("li")
                        .post("/api/cases/" + clear + "/transition", "{\"seq\":1}")
                        .status())
                .isEqualTo(403);
        assertThat(lin.post("/api/cases/" + clear + "/transition", "{\"seq\":7}")
                        .status())
                .isEqualTo(409);

        String help = "/api/procedures/hazard.rectify/acts/find/requirements";
        assertThat(lin.get(help).text()).contains("隐患部位应当写明具体位置");
        assertThat(lin.get(help + "?version=1").text()).contains("\"refuses\"").doesNotContain("隐患部位应当写明具体位置");
        assertThat(lin.get(help + "?version=3").status()).isEqualTo(404);

        JsonNode moved =
                lin.post("/api/procedures/hazard.rectify/transition", "{}").json();
        assertThat(moved.get("moved").intValue()).isEqualTo(1);
        assertThat(moved.at("/left/0/id").stringValue()).isEqualTo(vague.toString());
        assertThat(moved.at("/left/0/obstacles/0/words").stringValue()).isEqualTo("第1条“发现登记”不再成立：隐患部位应当写明具体位置");
        assertThat(moved.at("/left/0/obstacles/0/article").stringValue()).isEqualTo("《某条例》第九条");

        JsonNode after = lin.get("/api/cases/" + clear).json();
        assertThat(after.get("version").intValue()).isEqualTo(2);
        assertThat(after.get("newerVersion").isNull()).isTrue();
        assertThat(after.at("/journal/1/kind").stringValue()).isEqualTo("transition");
        assertThat(after.at("/journal/1/label").stringValue()).isEqualTo("转入新版程序");
        assertThat(order(clear).status()).isEqualTo(200);
        assertThat(order(vague).status()).isEqualTo(200);
        assertThat(lin.post("/api/cases/" + vague + "/transition", "{}").status())
                .isEqualTo(422);
        refoldsAs(clear, 2);
        refoldsAs(vague, 1);
        assertThat(lin.get("/api/desk").json().at("/versions/0/cases").intValue())
                .isEqualTo(1);
    }

    private static void refoldsAs(UUID id, int version) {
        CaseRow row = server.bean(Transactions.class)
                .in(Scope.system(), () -> server.bean(CaseStore.class).find(id).orElseThrow());
        assertThat(row.file().procedure().version()).isEqualTo(version);
        Refold.Folded folded = new Refold(server.bean(LawInForce.class)).fold(row);
        assertThat(folded.file().stage()).isEqualTo(row.file().stage());
        assertThat(folded.file().periods()).isEqualTo(row.file().periods());
    }
}
