package anlan.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.record.json.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A slip put right in the browser: from the history to the act's own form, old beside new, and back. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionWalkTests {

    private TestServer server;
    private Chrome chrome;
    private final UUID file = UUID.randomUUID();

    @BeforeAll
    void start() {
        assertThat(Screen.SHOTS.toFile().mkdirs() || Screen.SHOTS.toFile().isDirectory())
                .isTrue();
        server = TestServer.start("anlan.rounds=false");
        SmallBureau.into(server);
        chrome = new Chrome(server.address());
        var li = server.browser();
        li.signIn("li", SmallBureau.PASSWORD);
        String found = """
                {"procedure":"hazard.rectify","paper":{"officers":["%s","%s"],"certificatesShown":true,"source":"INSPECTION",
                 "unit":{"kind":"UNIT","name":"东山县𬭎盛化工有限公司","address":"东山县工业路1号"},
                 "hazards":[{"text":"疏散通道被杂物堵塞","place":"一号仓库","basis":"安全生产法第四十五条","level":"GENERAL"}]}}
                """.formatted(person("li"), person("zhang"));
        assertThat(li.post("/api/cases/" + file + "/acts/find", found).status()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        chrome.close();
        server.close();
    }

    private String person(String account) {
        var browser = server.browser();
        browser.signIn(account, SmallBureau.PASSWORD);
        return browser.get("/api/session").json().at("/person/id").stringValue();
    }

    @Test
    void an_entry_is_corrected_from_the_history_and_both_versions_are_shown() {
        Screen officer = chrome.screen(1366, 768).signIn("li", SmallBureau.PASSWORD);
        Page page = officer.page();
        officer.open("/cases/" + file + "?tab=story");
        page.locator("#entry-1 summary").click();
        page.locator("#entry-1 button", new Page.LocatorOptions().setHasText("更正"))
                .click();
        page.waitForSelector("section.act #correction-reason");
        officer.settle();
        Locator place = page.locator("[data-path='hazards[0].place'] input, [data-path='hazards[0].place'] textarea")
                .first();
        assertThat(place.inputValue()).isEqualTo("一号仓库");
        place.fill("二号仓库");
        page.fill("#correction-reason", "录入时看错行");
        page.waitForSelector("section.act del");
        assertThat(page.locator("section.act del").allInnerTexts().toString()).contains("一号仓库");
        assertThat(page.locator("section.act ins").allInnerTexts().toString()).contains("二号仓库");
        officer.shoot("60-correction-form");
        page.locator("section.act .buttons button").click();
        page.waitForSelector("#entry-2");
        officer.settle();
        assertThat(page.locator("#entry-1").innerText()).contains("已更正");
        assertThat(page.locator("#entry-2").innerText())
                .contains("录入更正")
                .contains("李执法")
                .contains("录入时看错行");
        assertThat(page.locator("#entry-2 del").allInnerTexts().toString()).contains("一号仓库");
        officer.shoot("61-corrected");
        assertThat(officer.failed()).isEmpty();
        officer.close();
    }

    @Test
    void a_head_voids_a_case_opened_in_error() {
        Screen leader = chrome.screen(1366, 768).signIn("wang", SmallBureau.PASSWORD);
        UUID wrong = UUID.randomUUID();
        var li = server.browser();
        li.signIn("li", SmallBureau.PASSWORD);
        assertThat(li.post("/api/cases/" + wrong + "/acts/find", """
                {"procedure":"hazard.rectify","paper":{"officers":["%s","%s"],"certificatesShown":true,"source":"INSPECTION",
                 "unit":{"kind":"UNIT","name":"东山县𬭎盛化工有限公司"},
                 "hazards":[{"text":"疏散通道被杂物堵塞","place":"一号仓库","basis":"安全生产法第四十五条","level":"GENERAL"}]}}
                """.formatted(person("li"), person("zhang")))
                        .status())
                .isEqualTo(200);
        leader.act(wrong, "void-case")
                .fill(JsonObject.builder().put("reason", "与另一案件重复立卷").build())
                .submit();
        assertThat(leader.words()).contains("已作废");
        leader.shoot("62-voided");
        assertThat(leader.failed()).isEmpty();
        leader.close();
    }
}
