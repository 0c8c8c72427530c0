package anlan.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one person sees and does; screenshots go to the build folder. */
final class Screen implements AutoCloseable {

    static final Path SHOTS = Path.of("target", "screenshots");

    // Several looks in a row: nothing was asked for, nothing came, and no answer is still to be drawn.
    private static final String SETTLED = """
            () => {
              const seen = performance.getEntriesByType('resource').length + ':' + window.anlanAsked;
              const quiet = window.anlanSeen === seen && !window.anlanOpen && !document.querySelector('[aria-busy=true]');
              window.anlanSeen = seen;
              window.anlanQuiet = quiet ? window.anlanQuiet + 1 : 0;
              return window.anlanQuiet >= 4;
            }
            """;

    // What the page asks the server for, counted while it is under way.
    private static final String COUNTED = """
            window.anlanOpen = 0;
            window.anlanQuiet = 0;
            window.anlanAsked = 0;
            const ask = window.fetch;
            window.fetch = (...what) => {
              window.anlanOpen++;
              window.anlanAsked++;
              return ask(...what).finally(() => window.anlanOpen--);
            };
            """;

    private final Page page;
    private final String address;
    private final List<String> failed = new ArrayList<>();

    Screen(Page page, String address) {
        this.page = page;
        this.address = address;
        page.addInitScript(COUNTED);
        page.onResponse(response -> {
            if (isFault(response)) failed.add(response.status() + " " + response.url());
        });
        page.onPageError(failed::add);
    }

    // A refusal is an answer; what is missing or broken is a fault.
    private static boolean isFault(Response response) {
        return response.status() == 404 || response.status() >= 500;
    }

    Page page() {
        return page;
    }

    /** Addresses that were missing or broken, and errors of the page, so far. */
    List<String> failed() {
        return failed;
    }

    /** Signs in at the login page. */
    Screen signIn(String account, String password) {
        page.navigate(address + "/login");
        page.fill("#account", account);
        page.fill("#password", password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        settle();
        return this;
    }

    /** What its clock says from now on. */
    Screen at(Instant now) {
        page.clock().setFixedTime(now.toEpochMilli());
        return this;
    }

    /** Opens an address of the application. */
    Screen open(String path) {
        page.navigate(address + path);
        settle();
        return this;
    }

    /** Goes to another page as a click in the application does, without loading it again: what most people do all day. */
    Screen go(String path) {
        page.evaluate("""
                async path => {
                  const router = document.querySelector('#app').__vue_app__.config.globalProperties.$router
                  await router.push('/password')
                  await router.push(path)
                }
                """, path);
        settle();
        return this;
    }

    /** Opens the form of an act that can be done now. */
    Form act(UUID file, String act) {
        go("/cases/" + file + "?act=" + act);
        page.waitForSelector("section.act");
        settle();
        return new Form(page);
    }

    /** Opens the form that opens a case. */
    Form opening(String procedure, String act) {
        go("/cases/new/" + procedure + "/" + act);
        page.waitForSelector("section.act");
        settle();
        return new Form(page);
    }

    /** Agrees to the first thing that waits for this person's signature and names these words. */
    void agree(String words) {
        go("/desk");
        Locator tab = page.locator("[role=tab]", new Page.LocatorOptions().setHasText("待批"));
        tab.click();
        page.locator("#list li", new Page.LocatorOptions().setHasText(words))
                .first()
                .locator("a")
                .click();
        page.waitForSelector(".decide");
        settle();
        page.locator(".decide button", new Page.LocatorOptions().setHasText("同意"))
                .first()
                .click();
        try {
            page.waitForSelector(".decide", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        } catch (RuntimeException refused) {
            shoot("refused");
            throw new AssertionError("no agreement to " + words + ": " + words(), refused);
        }
        settle();
    }

    /** Everything the page says. */
    String words() {
        return page.locator("body").innerText();
    }

    /** Waits until nothing is loading any more. */
    void settle() {
        settle(page);
    }

    static void settle(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate("window.anlanQuiet = 0");
        page.waitForFunction(SETTLED, null, new Page.WaitForFunctionOptions().setPollingInterval(40));
    }

    /** Keeps a picture of what is seen. */
    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    /** By how many pixels the page is wider than the screen. */
    int overflow() {
        Object wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        return ((Number) wide).intValue();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
