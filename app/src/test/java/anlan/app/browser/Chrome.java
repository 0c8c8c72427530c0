package anlan.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium for all browser tests, with a fresh profile for every person who signs in. */
final class Chrome implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    Chrome(String address) {
        this.address = address;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    private static Path executable() {
        String named = System.getenv("ANLAN_CHROMIUM");
        return Stream.of(named == null ? "" : named, "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(path -> path.toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; ./anlan test installs one"));
    }

    /** A page of that size for somebody who has not signed in. */
    Screen screen(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(20_000);
        return new Screen(context.newPage(), address);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
