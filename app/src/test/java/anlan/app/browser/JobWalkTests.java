package anlan.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.bureau.inspection.DrawPapers.Drawn;
import anlan.bureau.inspection.DrawPapers.HoldDraw;
import anlan.bureau.inspection.DrawPapers.Share;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.bureau.inspection.Ground;
import anlan.bureau.inspection.Onward;
import anlan.bureau.inspection.RandomDraw;
import anlan.bureau.inspection.Result;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.DrawStory;
import anlan.bureau.story.InspectionStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.party.RiskClass;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.law.Law;
import anlan.law.Money;
import anlan.law.WorkCalendar;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job in the browser, day by day on a clock of its own: an enterprise is drawn, two officers inspect, find and
 * pursue; it is heard; section head, reviewer, leader and Party group take their part, the leader on a phone; a citizen
 * finds the decision. Every form is filled field by field; what each saw is kept as a picture.
 */
// The longest class begins, so that the others run beside it.
@Order(1)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JobWalkTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final WorkCalendar CALENDAR = Law.shipped().calendar();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String CATEGORY = RiskClass.values()[1].label();

    // The first form is the one that opens the draw.
    private final TownWalk walk = new TownWalk(MONDAY.atTime(8, 30).atZone(ZONE).toInstant(), 2);
    private final TestServer server = walk.server();
    private final Town town = walk.town();
    private final Cast cast = walk.cast();
    private final Chrome chrome = walk.chrome();
    private UUID inspection = new UUID(0, 0);

    @AfterAll
    void stop() {
        walk.close();
    }

    @Test
    @Order(1)
    void a_draw_leads_to_a_published_penalty() {
        List<Step> opening = draw().steps();
        UUID draw = drawn(opening.subList(0, opening.size() - 1));
        Drawn drawn = server.bean(Transactions.class)
                .in(
                        Scope.system(),
                        () -> server.bean(CaseStore.class)
                                .find(draw)
                                .flatMap(row -> row.file().last(HoldDraw.class)))
                .orElseThrow()
                .drawn()
                .getFirst();
        inspection = RandomDraw.visitOf(draw, drawn.enterprise());
        LocalDate visited = CALENDAR.plusWorkdays(walk.day(), 1);
        Affair affair = Affair.of("V-14");
        walk.play(
                inspection,
                SiteInspection.PROCEDURE,
                new InspectionStory(
                                cast,
                                town.certificates(),
                                town.party(),
                                visited,
                                Ground.DRAW,
                                town.items(),
                                affair,
                                List.of(Result.ORDERED, Result.CASE))
                        .steps());
        // Only now the list is opened: nobody was warned.
        walk.does(draw, RandomDraw.PROCEDURE, opening.getLast());
        penalised(affair);

        Screen officer = walk.screen(cast.first());
        officer.open("/cases/" + Onward.penaltyOf(inspection) + "?tab=story");
        assertThat(officer.words()).contains("结案");
        officer.shoot("90-story-1366");
        officer.open("/indicators");
        assertThat(officer.words()).contains("320,000元");
        walk.screens().forEach(each -> assertThat(each.failed()).isEmpty());
    }

    private DrawStory draw() {
        var party = town.party();
        return new DrawStory(
                cast,
                "2026年第一批双随机抽查",
                MONDAY,
                "2026061",
                "517",
                town.items(),
                List.of(new Share(CATEGORY, 1)),
                List.of(new Target(town.enterprise(), party.name(), party.code(), CATEGORY)),
                cast.handlers());
    }

    /** Sealed lists, a lottery's numbers typed by two, the visit handed out. */
    private UUID drawn(List<Step> steps) {
        Procedure procedure = RandomDraw.PROCEDURE;
        walk.on(steps.getFirst());
        Form opening = walk.screen(cast.first())
                .opening(
                        procedure.key(),
                        TownWalk.act(procedure, steps.getFirst()).key());
        walk.fill(opening, steps.getFirst());
        walk.screen(cast.first()).shoot("01-opening-1366");
        opening.submit();
        walk.signed("制定抽查方案");
        UUID draw = only(procedure);
        walk.play(draw, procedure, steps.subList(1, steps.size()));
        return draw;
    }

    /** A fine that needs a hearing, the bureau's leaders and the Party group. */
    private void penalised(Affair affair) {
        walk.play(
                Onward.penaltyOf(inspection),
                OrdinaryPenalty.PROCEDURE,
                Story.penalty()
                        .cast(cast)
                        .violation(affair.violation())
                        .fine(Money.yuan(320_000))
                        .parties(town.party())
                        .filedOn(CALENDAR.plusWorkdays(walk.day(), 1))
                        .foundBy(inspection)
                        .hearing()
                        .steps());
    }

    private UUID only(Procedure procedure) {
        var browser = server.browser();
        browser.signIn("li", SmallBureau.PASSWORD);
        return UUID.fromString(browser.get("/api/cases?procedure=" + procedure.key())
                .json()
                .at("/rows/0/id")
                .stringValue());
    }

    @Test
    @Order(2)
    void a_citizen_finds_and_verifies_the_decision() {
        for (int[] size : List.of(new int[] {1366, 768}, new int[] {390, 844})) {
            Screen citizen = chrome.screen(size[0], size[1]);
            citizen.open("/public/notices?kind=penalty&q=𬭎盛");
            assertThat(citizen.words()).contains(town.party().name());
            citizen.page().locator("a[href*='/public/notices/']").first().click();
            citizen.settle();
            assertThat(citizen.words()).contains("320,000").doesNotContain("13000000000");
            citizen.shoot("40-public-decision-" + size[0]);
            assertThat(citizen.overflow()).isNotPositive();
            assertThat(grave(citizen)).isEmpty();
            citizen.close();
        }
    }

    @Test
    @Order(3)
    void no_page_has_a_serious_fault_for_people_who_see_badly_or_use_no_mouse() {
        UUID penalty = Onward.penaltyOf(inspection);
        List<String> pages = List.of(
                "/desk",
                "/cases",
                "/cases/" + penalty,
                "/cases/" + penalty + "?tab=documents",
                "/cases/new/inspection.site/approve",
                "/registers/enterprise",
                "/registers/enterprise/" + town.party().enterprise(),
                "/indicators",
                "/law",
                "/search?q=𬭎盛");
        List<String> faults = new ArrayList<>();
        for (int[] size : List.of(new int[] {1366, 768}, new int[] {390, 844})) {
            Screen login = chrome.screen(size[0], size[1]).open("/login");
            login.shoot("50-login-" + size[0]);
            faults.addAll(grave(login));
            login.signIn("li", SmallBureau.PASSWORD);
            int number = 51;
            for (String page : pages) {
                login.open(page);
                login.shoot(number++ + "-page-" + size[0]);
                grave(login).forEach(fault -> faults.add(page + " " + size[0] + ": " + fault));
                if (login.overflow() > 0) faults.add(page + " is wider than " + size[0]);
            }
            faults.addAll(login.failed());
            login.close();
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> grave(Screen screen) {
        return new AxeBuilder(screen.page())
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(JobWalkTests::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + " " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml()
                                .substring(0, Math.min(160, node.getHtml().length())))
                        .toList();
    }
}
