package anlan.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationPapers.Hazard;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.bureau.rectification.RectificationPapers.Order;
import anlan.bureau.rectification.RectificationPapers.ReportDone;
import anlan.bureau.rectification.RectificationPapers.Source;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.PaperJson;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An official who files one act after another and writes down, outside the server, what the server acknowledged. */
final class Witness implements Runnable {
    private static final int OK = 200;
    private static final int FAULT = 500;
    private final Browser browser;
    private final List<Record> papers;
    private final List<Sent> acknowledged = new ArrayList<>();
    private UUID file = UUID.randomUUID();
    private int next;
    private @Nullable Sent unanswered;

    /** An act as it was sent; its id and that of the case are the client's own. */
    record Sent(UUID file, UUID entry, String act, String body) {}

    private Witness(Browser browser, List<UUID> handlers) {
        this.browser = browser;
        Party unit = new Party(Party.Kind.UNIT, "东山县𬭎盛化工有限公司", null, "91350626MA2XXXXX0X", null, null, "0000-0000000");
        Hazard hazard = new Hazard("疏散通道被杂物堵塞", "一号仓库", "安全生产法第四十五条", null, Level.GENERAL);
        LocalDate lastDay = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10);
        papers = List.of(
                new Find(handlers, true, Source.INSPECTION, null, unit, List.of(hazard)),
                new Order(lastDay, "立即清理疏散通道"),
                new ReportDone("已清理", List.of()));
    }

    /** Signs in and is ready to file. */
    static Witness signedIn(ServerProcess server, String account, List<UUID> handlers) {
        Browser browser = server.browser();
        assertThat(browser.signIn(account, SmallBureau.PASSWORD).status()).isEqualTo(OK);
        return new Witness(browser, handlers);
    }

    /** Files acts until one goes unanswered. */
    @Override
    public void run() {
        while (unanswered == null) send(sent());
    }

    /** Sends again what went unanswered, the same to the letter. */
    void retry() {
        Sent again = unanswered;
        if (again == null) return;
        unanswered = null;
        send(again);
        assertThat(unanswered).as("the repeat of an act").isNull();
    }

    /** What the server acknowledged so far. */
    List<Sent> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private Sent sent() {
        Record paper = papers.get(next);
        String act = HazardRectification.PROCEDURE
                .act(paper.getClass())
                .orElseThrow()
                .key();
        UUID entry = UUID.randomUUID();
        String body = "{\"procedure\":\"" + HazardRectification.PROCEDURE.key() + "\",\"entry\":\"" + entry
                + "\",\"paper\":" + PaperJson.write(paper).text() + "}";
        return new Sent(file, entry, act, body);
    }

    private void send(Sent sent) {
        unanswered = sent;
        try {
            Answer answer = browser.post("/api/cases/" + sent.file() + "/acts/" + sent.act(), sent.body());
            if (answer.status() >= FAULT) return;
            assertThat(answer.status()).as(answer.text()).isEqualTo(OK);
        } catch (UncheckedIOException gone) {
            return;
        }
        unanswered = null;
        acknowledged.add(sent);
        next = (next + 1) % papers.size();
        if (next == 0) file = UUID.randomUUID();
    }
}
