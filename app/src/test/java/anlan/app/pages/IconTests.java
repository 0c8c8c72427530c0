package anlan.app.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import anlan.app.Browser;
import anlan.app.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page has our icon, and so has what is shown without a page of ours. */
class IconTests {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void public_pages_name_it() {
        for (String page : new String[] {
            "/public",
            "/public/notices",
            "/public/notices?kind=penalty",
            "/public/notices?kind=licence",
            "/public/notices?kind=hazard",
            "/public/notices?kind=inspection",
            "/public/notices?kind=draw",
            "/public/verify",
            "/public/root"
        })
            assertThat(server.browser().get(page).text())
                    .as(page)
                    .contains("<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">");
    }

    @Test
    void a_list_of_what_nobody_publishes_is_not_found() {
        assertThat(server.browser().get("/public/notices?kind=secret").status()).isEqualTo(404);
    }

    @Test
    void whoever_asks_for_the_old_name_gets_it_too() {
        assumeThat(IconTests.class.getResource("/static/icon.svg"))
                .as("the web app was not built")
                .isNotNull();
        Browser.Answer icon = server.browser().get("/favicon.ico");
        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.text()).contains("<svg");
    }
}
