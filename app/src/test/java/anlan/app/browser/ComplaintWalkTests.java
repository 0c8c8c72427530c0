package anlan.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.MovableClock;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.bureau.complaint.ComplaintPapers;
import anlan.bureau.complaint.ComplaintPapers.Answer;
import anlan.bureau.complaint.ComplaintPapers.Assign;
import anlan.bureau.complaint.ComplaintPapers.Dispatch;
import anlan.bureau.complaint.ComplaintPapers.OpenReporter;
import anlan.bureau.complaint.ComplaintPapers.TellAccepted;
import anlan.bureau.complaint.ComplaintPapers.Verify;
import anlan.bureau.dutylist.DutyList;
import anlan.bureau.story.Cast;
import anlan.kernel.casefile.Actor;
import anlan.kernel.form.PaperJson;
import anlan.kernel.register.Change;
import anlan.kernel.register.Registers;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A citizen reports on a phone and follows the report by its code alone; the desk accepts, looks who it was with a reason
 * and dispatches; two officers verify; the answer is read by the code.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintWalkTests {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final UUID line = UUID.randomUUID();
    private TestServer server;
    private Town town;
    private Cast cast;
    private Chrome chrome;

    @BeforeAll
    void start() {
        assertThat(Screen.SHOTS.toFile().mkdirs() || Screen.SHOTS.toFile().isDirectory())
                .isTrue();
        server = TestServer.start(clock, "anlan.rounds=false");
        town = new Town(server);
        cast = town.cast();
        server.bean(Registers.class)
                .add(
                        DutyList.REGISTER,
                        line,
                        new DutyList.Line("1", "工贸安全生产", "应急管理局", true, "安全生产法第十条"),
                        Change.bySystem(Town.UNIT, clock.instant(), ""));
        chrome = new Chrome(server.address());
    }

    @AfterAll
    void stop() {
        chrome.close();
        server.close();
    }

    @Test
    void a_report_comes_from_the_public_page_and_its_answer_goes_back_there() {
        Screen citizen = chrome.screen(390, 844);
        String code = reported(citizen);
        Screen clerk = signedIn(cast.clerk(), 1366, 768);
        UUID file = found(clerk);
        clerk.act(file, "screen")
                .fill(PaperJson.write(new ComplaintPapers.Screen(true, null, null)))
                .submit();
        assertThat(read(clerk, file)).contains("〔已密封〕").doesNotContain("赵青");
        clerk.shoot("71-case-sealed");
        clerk.act(file, "open-reporter")
                .fill(PaperJson.write(new OpenReporter("需要电话核实现场位置")))
                .submit();
        assertThat(read(clerk, file)).contains("赵青", "13900001111");
        clerk.shoot("72-case-opened");
        clerk.act(file, "dispatch")
                .fill(PaperJson.write(new Dispatch(line, true, "应急管理局")))
                .submit();

        does(cast.clerk(), file, "tell-accepted", new TellAccepted("电话"));
        does(cast.head(), file, "assign", new Assign(cast.handlers()));
        assertThat(state(citizen, code)).contains("核查中", "2026-05-06").doesNotContain("赵青");
        Screen officer = signedIn(cast.first(), 1366, 768);
        officer.act(file, "verify")
                .fill(PaperJson.write(
                        new Verify(cast.handlers(), true, "抛光车间除尘器没有泄爆装置", true, "责令立即改正", List.of(), null)))
                .reasons()
                .submit();
        assertThat(read(officer, file)).contains("〔已密封〕").doesNotContain("赵青", "13900001111");
        Screen leader = signedIn(cast.leader(), 390, 844);
        leader.agree("核查报告");
        does(cast.clerk(), file, "answer", new Answer("你反映的情况属实，已责令该单位改正。", "电话"));

        assertThat(state(citizen, code)).contains("已答复", "已责令该单位改正").doesNotContain("赵青");
        citizen.shoot("73-answered-390");
        for (Screen screen : List.of(citizen, clerk, officer, leader)) {
            assertThat(screen.failed()).isEmpty();
            screen.close();
        }
    }

    /** Fills the public form and gives the code it answers with. */
    private String reported(Screen citizen) {
        citizen.open("/public/reports").page().locator("a.button").click();
        Page page = citizen.page();
        page.selectOption("#unit", Town.UNIT);
        page.fill("#about", "东山县宏达五金制品厂");
        page.fill("#place", "工业路2号");
        page.selectOption("#kind", "VIOLATION");
        page.fill("#what", "抛光车间粉尘很大，除尘器没有泄爆装置");
        page.setInputFiles("#photo", new FilePayload("车间.png", "image/png", page.screenshot()));
        page.fill("#name", "赵青");
        page.fill("#phone", "13900001111");
        page.fill("#codeWord", "山高水长");
        faultless(citizen);
        citizen.shoot("70-report-390");
        page.locator("button").click();
        String code = page.locator(".large").innerText().strip();
        faultless(citizen);
        assertThat(state(citizen, code)).contains("待判定").doesNotContain("宏达");
        return code;
    }

    private static String state(Screen citizen, String code) {
        citizen.open("/public/reports").page().fill("#code", code);
        citizen.page().locator("form button").click();
        citizen.settle();
        faultless(citizen);
        return citizen.words();
    }

    private static void faultless(Screen screen) {
        assertThat(screen.overflow()).isNotPositive();
        assertThat(new AxeBuilder(screen.page()).analyze().getViolations())
                .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                .isEmpty();
    }

    /** The report waits on the desk of whoever takes reports. */
    private static UUID found(Screen clerk) {
        clerk.open("/desk");
        var link = clerk.page()
                .locator("a", new Page.LocatorOptions().setHasText("宏达五金制品厂被举报"))
                .first();
        String to = link.getAttribute("href");
        return UUID.fromString(to.replaceAll(".*/cases/([-0-9a-f]{36}).*", "$1"));
    }

    /** What the report says, as it stands in the record of the case. */
    private static String read(Screen screen, UUID file) {
        screen.open("/cases/" + file + "?tab=story");
        screen.page().locator("#entry-1 summary").click();
        screen.settle();
        return screen.words();
    }

    private Screen signedIn(Actor actor, int width, int height) {
        return chrome.screen(width, height).at(clock.instant()).signIn(town.account(actor), SmallBureau.PASSWORD);
    }

    private void does(Actor actor, UUID file, String act, Record paper) {
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        var browser = server.browser();
        browser.signIn(town.account(actor), SmallBureau.PASSWORD);
        var answer = browser.post(
                "/api/cases/" + file + "/acts/" + act,
                "{\"paper\":" + PaperJson.write(paper).text() + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
