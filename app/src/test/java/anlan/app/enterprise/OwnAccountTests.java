package anlan.app.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.licence.BusinessLicence;
import anlan.bureau.permit.Licences;
import anlan.bureau.permit.PermitPapers.Grant;
import anlan.bureau.story.Affair;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.LicenceStory;
import anlan.bureau.story.LicenceStory.End;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.Followers;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** LIC-002, LIC-003, R067: an enterprise applies, is told, follows and rates by its own account, and sees nothing else. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnAccountTests {

    private static final String FIRM = Town.UNIT + ".9001";
    private static final String OTHER = Town.UNIT + ".9002";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private TestServer server;
    private Town town;
    private UUID licence = new UUID(0, 0);
    private UUID told = new UUID(0, 0);
    private UUID hazard = new UUID(0, 0);
    private Browser firm;
    private Browser stranger;

    @BeforeAll
    void play() {
        server = TestServer.start("anlan.rounds=false");
        town = new Town(server);
        town.ownAccount("hong", "宏达化工", FIRM, town.enterprise());
        town.ownAccount("bie", "别家化工", OTHER, UUID.randomUUID());
        List<Step> granted = story(DAY, End.GRANTED);
        licence = play(BusinessLicence.PROCEDURE, granted.subList(0, granted.size() - 1));
        told = play(
                BusinessLicence.PROCEDURE,
                story(DAY.plusDays(14), End.CORRECTED).subList(0, 2));
        var others = town.cast()
                .handledBy(List.of(town.cast().reviewer(), town.cast().host()));
        hazard = play(
                HazardRectification.PROCEDURE,
                HazardStory.of(town.cast(), others, town.party(), DAY, Affair.ALL.getFirst(), false)
                        .steps()
                        .subList(0, 1));
        firm = signedIn("hong");
        stranger = signedIn("bie");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private List<Step> story(LocalDate day, End end) {
        return new LicenceStory(town.cast(), town.signedIn("hong", FIRM), town.party(), day, end).steps();
    }

    private UUID play(anlan.kernel.casefile.Procedure procedure, List<Step> steps) {
        UUID file = Ids.at(steps.getFirst().happened());
        for (Step step : steps) {
            server.bean(Player.class).play(file, procedure, step, 0);
            server.bean(Followers.class).run(step.happened().plusSeconds(1));
        }
        return file;
    }

    private Browser signedIn(String account) {
        Browser browser = server.browser();
        assertThat(browser.signIn(account, SmallBureau.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static List<String> ids(Browser browser) {
        JsonNode rows = browser.get("/api/cases").json().at("/rows");
        return rows.valueStream().map(row -> row.at("/id").stringValue()).toList();
    }

    @Test
    void it_sees_its_own_applications_and_no_other_case_not_even_one_about_itself() {
        assertThat(ids(firm)).contains(licence.toString(), told.toString()).doesNotContain(hazard.toString());
        assertThat(firm.get("/api/cases/" + hazard).status()).isEqualTo(404);
        assertThat(ids(stranger)).isEmpty();
        assertThat(stranger.get("/api/cases/" + licence).status()).isEqualTo(404);
        assertThat(ids(signedIn("he"))).contains(licence.toString(), told.toString(), hazard.toString());
    }

    @Test
    void it_follows_each_step_with_who_did_it_and_when_and_both_limits() {
        JsonNode view = firm.get("/api/cases/" + licence).json();
        assertThat(view.at("/rail").toString())
                .contains("受理", "现场核查", "准予许可", town.cast().first().name());
        assertThat(view.at("/clocks").toString()).contains("法定办结时限", "承诺办结时限");
        assertThat(view.at("/documents").toString()).contains("危险化学品经营许可证").doesNotContain("审查意见表");
    }

    @Test
    void it_reads_its_own_papers_and_no_journal_no_opinion_no_approval() {
        JsonNode view = firm.get("/api/cases/" + licence).json();
        assertThat(view.at("/journal").isEmpty()).isTrue();
        assertThat(view.at("/proposals").isEmpty()).isTrue();
        assertThat(view.at("/papers")
                        .valueStream()
                        .map(paper -> paper.at("/act").stringValue()))
                .containsExactly("apply");
        assertThat(signedIn("he")
                        .get("/api/cases/" + licence)
                        .json()
                        .at("/papers")
                        .toString())
                .contains("examine", "grant");
    }

    @Test
    void an_opinion_that_stays_in_the_house_is_not_printed_for_it() {
        JsonNode documents = signedIn("he").get("/api/cases/" + licence).json().at("/documents");
        for (JsonNode document : documents) {
            int status = firm.get("/api/documents/" + document.at("/id").stringValue())
                    .status();
            assertThat(status).isEqualTo(document.at("/volume").stringValue().equals("main") ? 200 : 404);
            assertThat(stranger.get("/api/documents/" + document.at("/id").stringValue())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void registers_figures_search_law_exports_and_picks_are_not_for_it() {
        for (String address : List.of(
                "/api/registers",
                "/api/registers/enterprise/entries",
                "/api/registers/licence/entries",
                "/api/indicators",
                "/api/search?q=化工",
                "/api/law/values",
                "/api/cases/" + licence + "/export",
                "/api/accounts"))
            assertThat(firm.get(address).status()).as(address).isEqualTo(403);
        assertThat(firm.get("/api/picks/person").json().isEmpty()).isTrue();
        assertThat(firm.get("/api/picks/enterprise?q=x")
                        .json()
                        .valueStream()
                        .map(pick -> pick.at("/id").stringValue()))
                .containsExactly(town.enterprise().toString());
    }

    @Test
    void the_database_itself_shows_it_no_row_of_others() {
        Scope own = new Scope(FIRM, town.signedIn("hong", FIRM).person());
        JdbcClient jdbc = server.bean(JdbcClient.class);
        Transactions transactions = server.bean(Transactions.class);
        assertThat(transactions.in(
                        own,
                        () -> jdbc.sql("SELECT DISTINCT case_id FROM journal")
                                .query(UUID.class)
                                .list()))
                .containsExactlyInAnyOrder(licence, told);
        assertThat(transactions.in(
                        own,
                        () -> jdbc.sql("SELECT DISTINCT register FROM register_entry")
                                .query(String.class)
                                .list()))
                .doesNotContain("enterprise", "hazard", "inspection-item");
        assertThat(transactions.in(
                        own,
                        () -> jdbc.sql("SELECT count(*) FROM proposal")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(transactions.in(
                        new Scope(OTHER, ""),
                        () -> jdbc.sql("SELECT count(*) FROM journal")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void its_form_knows_who_it_is_and_nobody_applies_in_anothers_name() {
        JsonNode form =
                firm.get("/api/procedures/licence.business/acts/apply/form").json();
        assertThat(form.at("/prefill/applicant/enterprise").stringValue())
                .isEqualTo(town.enterprise().toString());
        Step apply = story(DAY, End.GRANTED).getFirst();
        Browser.Answer refused = stranger.post(
                "/api/cases/" + UUID.randomUUID() + "/acts/apply",
                "{\"procedure\":\"licence.business\",\"paper\":"
                        + PaperJson.write(apply.paper()).text() + "}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("只能以本企业的名义");
    }

    @Test
    void what_it_does_happens_when_it_comes_in() {
        Browser.Answer refused = firm.post(
                "/api/cases/" + told + "/acts/withdraw",
                "{\"happened\":\"2026-01-05T09:00:00+08:00\",\"paper\":{\"reason\":\"不再经营\"}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("以提交的时间为准");
    }

    @Test
    void it_does_nothing_that_is_the_bureaus_to_do() {
        assertThat(firm.get("/api/cases/" + told)
                        .json()
                        .at("/acts")
                        .valueStream()
                        .map(act -> act.at("/key").stringValue()))
                .containsExactlyInAnyOrder("apply", "supplement", "withdraw", "rate", "ask-change", "ask-renewal");
        Browser.Answer refused = firm.post(
                "/api/cases/" + told + "/acts/accept", "{\"paper\":{\"organ\":\"COUNTY\",\"opinion\":\"齐全\"}}");
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void the_register_of_licences_is_kept_from_the_case() {
        Entry<Licences.Licence> entry = server.bean(Registers.class)
                .find(Licences.REGISTER, Scope.system(), licence)
                .orElseThrow();
        assertThat(entry.body().state()).isEqualTo("有效");
        assertThat(entry.body().kind()).isEqualTo("危险化学品经营许可");
        assertThat(entry.body().until()).isEqualTo(granted().plusYears(3));
        assertThat(entry.body().number()).contains("危化经");
        assertThat(server.bean(Registers.class).find(Licences.REGISTER, Scope.system(), told))
                .isEmpty();
    }

    private LocalDate granted() {
        return story(DAY, End.GRANTED).stream()
                .filter(step -> step.paper() instanceof Grant)
                .findFirst()
                .orElseThrow()
                .day();
    }

    @Test
    void it_rates_once() {
        String rating = "{\"paper\":{\"level\":\"VERY_GOOD\"}}";
        assertThat(firm.post("/api/cases/" + licence + "/acts/rate", rating).status())
                .isEqualTo(200);
        assertThat(firm.post("/api/cases/" + licence + "/acts/rate", rating).status())
                .isEqualTo(422);
    }

    @Test
    void what_it_filed_names_the_enterprise_of_the_register() {
        Party party = town.party();
        Actor applicant = town.signedIn("hong", FIRM);
        assertThat(applicant.enterprise()).isEqualTo(party.enterprise());
        assertThat(firm.get("/api/cases/" + licence)
                        .json()
                        .at("/parties/0/name")
                        .stringValue())
                .isEqualTo(party.name());
    }
}
