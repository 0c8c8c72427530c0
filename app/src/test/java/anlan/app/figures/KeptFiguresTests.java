package anlan.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.penalty.FilingPapers.File;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.scope.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was reported stays; what is recorded later shows beside it. */
class KeptFiguresTests {

    private static final String PERIOD = "from=2020-01-01&to=2098-12-31";
    private static final String REPORT = """
            {"from":"2020-01-01","to":"2098-12-31","purpose":"%s"}""";

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

    private static void file(Instant at, Affair affair) {
        LocalDate day = LocalDate.ofInstant(at, LawInForce.ZONE);
        Step filing = Story.penalty()
                .cast(town.cast())
                .parties(town.party())
                .violation(affair.violation())
                .filedOn(day)
                .step(File.class);
        server.bean(Player.class)
                .play(Ids.at(at), OrdinaryPenalty.PROCEDURE, new Step(filing.paper(), filing.by(), day, at), 0);
    }

    private static JsonNode filed(Browser browser, String query) {
        return browser.get("/api/indicators?" + PERIOD + query)
                .json()
                .valueStream()
                .filter(figure -> figure.get("key").stringValue().equals("filed"))
                .findFirst()
                .orElseThrow();
    }

    private static int rows(Browser browser, String query) {
        return browser.get("/api/indicators/filed/rows?" + PERIOD + query)
                .json()
                .get("total")
                .intValue();
    }

    @Test
    void a_reported_figure_stays_and_opens_to_its_rows_though_the_record_goes_on() {
        file(Instant.now().minus(Duration.ofMinutes(30)), Affair.ALL.getFirst());
        Browser head = signedIn("wang");
        Answer kept = head.post("/api/indicators/kept", REPORT.formatted("年度报告"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        JsonNode same = filed(head, "").get("reported");
        assertThat(same.get("display").stringValue()).isEqualTo("1件");
        assertThat(same.get("corrected").booleanValue()).isFalse();
        assertThat(same.get("by").stringValue()).isEqualTo("王局长");

        file(Instant.now(), Affair.ALL.get(2));
        JsonNode later = filed(head, "&cutoff=2098-12-31");
        assertThat(later.get("display").stringValue()).isEqualTo("2件");
        assertThat(later.at("/reported/display").stringValue()).isEqualTo("1件");
        assertThat(later.at("/reported/corrected").booleanValue()).isTrue();
        assertThat(rows(head, "&cutoff=2098-12-31")).isEqualTo(2);
        assertThat(rows(head, "&known=" + later.at("/reported/known").stringValue()))
                .isEqualTo(1);

        JsonNode report = head.get("/api/indicators/kept").json().get(0);
        assertThat(report.get("purpose").stringValue()).isEqualTo("年度报告");
        JsonNode file =
                head.get("/api/cases/" + report.get("caseId").stringValue()).json();
        assertThat(file.at("/journal/0/hash").stringValue()).hasSize(64);
    }

    @Test
    void nobody_types_a_figure_and_only_those_who_answer_for_figures_report_them() {
        assertThat(signedIn("li")
                        .post("/api/indicators/kept", REPORT.formatted("年度报告"))
                        .status())
                .isEqualTo(403);
        Browser head = signedIn("wang");
        Answer empty = head.post("/api/indicators/kept", "{\"unit\":\"0001\"}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json()
                        .get("fields")
                        .valueStream()
                        .map(each -> each.get("path").stringValue()))
                .containsExactlyInAnyOrder("from", "to", "purpose", "unit");
        Answer typed = head.post("/api/cases/" + Ids.at(Instant.now()) + "/acts/keep-figures", """
                {"procedure":"indicator.kept","paper":{"unit":"0001.0001","from":"2020-01-01","to":"2021-12-31",
                 "known":"2021-12-31T00:00:00Z","purpose":"年度报告",
                 "lines":[{"key":"filed","label":"立案数","display":"999件","numerator":"999","sentence":"编造"}]}}""");
        assertThat(typed.status()).isEqualTo(422);
        assertThat(typed.text()).contains("从案卷计算");
    }
}
