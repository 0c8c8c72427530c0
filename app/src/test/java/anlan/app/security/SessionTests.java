package anlan.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in, staying in and being refused. */
class SessionTests {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        SmallBureau.into(server);
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

    @Test
    void nobody_is_signed_in_at_first() {
        Answer answer = server.browser().get("/api/session");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("title").stringValue()).isEqualTo("请先登录");
    }

    @Test
    void the_session_tells_person_unit_and_posts() {
        Browser browser = signedIn("li");
        var session = browser.get("/api/session").json();
        assertThat(session.at("/account").stringValue()).isEqualTo("li");
        assertThat(session.at("/person/name").stringValue()).isEqualTo("李执法");
        assertThat(session.at("/unit/path").stringValue()).isEqualTo(SmallBureau.COUNTY);
        assertThat(session.at("/unit/name").stringValue()).isEqualTo("东山县应急管理局");
        assertThat(session.at("/posts/0/key").stringValue()).isEqualTo("officer");
        assertThat(session.at("/posts/0/label").stringValue()).isEqualTo("执法人员");
        assertThat(session.at("/posts/0/unit").stringValue()).isEqualTo("0001.0001.0100");
        assertThat(session.at("/admin").isNull()).isTrue();
        assertThat(session.at("/menu/0/to").stringValue()).isEqualTo("/");
        assertThat(session.at("/demo").booleanValue()).isFalse();
    }

    @Test
    void drafts_are_locked_with_a_key_of_the_account_that_stays_the_same() {
        String key = signedIn("li").get("/api/session").json().at("/draftKey").stringValue();
        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(signedIn("li").get("/api/session").json().at("/draftKey").stringValue())
                .isEqualTo(key);
        assertThat(signedIn("wang").get("/api/session").json().at("/draftKey").stringValue())
                .isNotEqualTo(key);
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_other_sites() {
        Browser browser = server.browser();
        Answer answer = browser.signIn("LI ", SmallBureau.PASSWORD);
        String cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("ANLAN="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_sound_the_same() {
        Answer wrong = server.browser().signIn("zhang", "wrong");
        Answer unknown = server.browser().signIn("nobody", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one() {
        for (int i = 0; i < 5; i++) {
            assertThat(server.browser().signIn("zhao", "wrong").status()).isEqualTo(401);
        }
        Answer locked = server.browser().signIn("zhao", SmallBureau.PASSWORD);
        assertThat(locked.status()).isEqualTo(401);
        assertThat(locked.json().get("reason").stringValue()).isEqualTo("locked");
    }

    @Test
    void signing_out_ends_the_session_at_once_for_a_stolen_cookie_too() {
        Browser browser = signedIn("lin");
        String stolen = browser.cookie("ANLAN");
        assertThat(browser.delete("/api/session").status()).isEqualTo(204);
        Browser thief = server.browser();
        assertThat(thief.send(thief.request("/api/session")
                                .header("Cookie", "ANLAN=" + stolen)
                                .GET())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_request_without_the_csrf_token_changes_nothing() {
        Browser browser = signedIn("lin");
        Browser forger = server.browser();
        Answer forged = forger.send(forger.request("/api/session/password")
                .header("Cookie", "ANLAN=" + browser.cookie("ANLAN"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.json().get("reason").stringValue()).isEqualTo("csrf");
    }

    @Test
    void a_new_password_is_judged_and_ends_the_other_sessions() {
        Browser here = signedIn("chen");
        Browser elsewhere = signedIn("chen");
        Answer weak = here.post("/api/session/password", """
                {"old": "%s", "next": "chen1234"}""".formatted(SmallBureau.PASSWORD));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.json().get("fields")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(here.post("/api/session/password", """
                {"old": "%s", "next": "Xin-Kou-Ling-88"}""".formatted(SmallBureau.PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(here.get("/api/session").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/session").status()).isEqualTo(401);
        assertThat(server.browser().signIn("chen", SmallBureau.PASSWORD).status())
                .isEqualTo(401);
    }

    @Test
    void the_token_is_nowhere_in_the_database() {
        Browser browser = signedIn("li");
        Long found = server.database()
                .asOwner()
                .sql("SELECT count(*) FROM session WHERE encode(token_hash, 'escape') = :token OR agent = :token")
                .param("token", browser.cookie("ANLAN"))
                .query(Long.class)
                .single();
        assertThat(found).isZero();
    }

    @Test
    void headers_forbid_foreign_scripts_and_frames() {
        Answer answer = server.browser().get("/api/session");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
