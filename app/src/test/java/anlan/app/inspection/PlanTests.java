package anlan.app.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.story.Affair;
import anlan.bureau.story.InspectionStory;
import anlan.bureau.story.Step;
import anlan.kernel.scope.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A bureau enters its yearly plan, inspects by it, and sees how far it has come. */
@Tag("slow")
class PlanTests {

    private static final String ENTRIES = "/api/registers/inspection-plan/entries";

    private static TestServer server;
    private static Town town;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        town = new Town(server);
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

    private static Answer add(Browser browser, String code, String rest) {
        return browser.post(ENTRIES, """
                {"body":{"unit":"0001.0001","year":2026,"code":"%s","item":"危险化学品企业检查","visits":2,%s},"why":"编制"}""".formatted(code, rest));
    }

    @Test
    void a_visit_that_names_its_line_counts_for_it() {
        Answer line = add(signedIn("wang"), "1", """
                "ground":"PLAN","risks":["C","D"],"approvedOn":"2026-01-20","approval":"东山县人民政府 东政函〔2026〕1号"
                """);
        assertThat(line.status()).as(line.text()).isEqualTo(200);
        UUID id = UUID.fromString(line.json().get("id").stringValue());
        List<Step> steps = new InspectionStory(
                        town.cast(),
                        town.certificates(),
                        town.party(),
                        LocalDate.of(2026, 3, 2),
                        Ground.PLAN,
                        town.items(),
                        Affair.ALL.getFirst(),
                        List.of())
                .fulfilling(id)
                .steps();
        UUID visit = Ids.at(steps.getFirst().happened());
        for (Step step : steps) server.bean(Player.class).play(visit, SiteInspection.PROCEDURE, step, 0);

        JsonNode plan = signedIn("li").get("/api/inspection-plan?year=2026").json();
        assertThat(plan.get("planned").intValue()).isEqualTo(2);
        assertThat(plan.get("done").intValue()).isEqualTo(1);
        assertThat(plan.get("rate").decimalValue()).isEqualByComparingTo("50");
        assertThat(plan.at("/lines/0/visits/0/caseId").stringValue()).isEqualTo(visit.toString());
        assertThat(signedIn("zhao").get("/api/inspection-plan?year=2026").json().get("lines"))
                .isEmpty();
        assertThat(signedIn("li").get("/api/inspection-plan?year=2025").json().get("lines"))
                .isEmpty();
        assertThat(signedIn("li").get("/api/picks/inspection-plan?q=危险化学品").text())
                .contains(id.toString());
    }

    @Test
    void a_line_says_whom_it_concerns_and_who_approved_it() {
        Browser head = signedIn("wang");
        Answer wrong = add(head, "2", "\"ground\":\"REPORT\",\"approvedOn\":\"2026-01-20\"");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json()
                        .get("fields")
                        .valueStream()
                        .map(each -> each.get("path").stringValue()))
                .containsExactlyInAnyOrder("ground", "enterprises", "approval");
        assertThat(add(signedIn("li"), "3", "\"ground\":\"PLAN\",\"risks\":[\"D\"]")
                        .status())
                .isEqualTo(403);
    }
}
