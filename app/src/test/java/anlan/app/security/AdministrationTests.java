package anlan.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.kernel.access.Administrator;
import anlan.kernel.people.People;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DuplicateKeyException;

/** The three administrations: none can do the work of another, and none can do business. */
class AdministrationTests {
    private static final Instant AT = Instant.parse("2026-02-02T02:00:00Z");
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        SmallBureau.into(server).person("新来的", SmallBureau.COUNTY);
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

    private static String person(String name) {
        return server.bean(People.class).organisation().persons().entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .map(entry -> entry.getKey().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_account_is_created_by_one_and_activated_by_another() {
        Browser system = signedIn("sys");
        Browser security = signedIn("sec");
        Answer weak = system.post("/api/accounts", """
                {"name":"newcomer","person":"%s","password":"123"}""".formatted(person("新来的")));
        assertThat(weak.status()).isEqualTo(422);
        Answer created = system.post("/api/accounts", """
                {"name":"newcomer","person":"%s","password":"Chu-Shi-2026!"}""".formatted(person("新来的")));
        assertThat(created.status()).isEqualTo(200);
        String id = created.json().get("id").stringValue();
        assertThat(server.browser().signIn("newcomer", "Chu-Shi-2026!").status())
                .isEqualTo(401);
        assertThat(system.post("/api/accounts/" + id + "/active", "{\"on\":true}")
                        .status())
                .isEqualTo(403);
        assertThat(security.post("/api/accounts/" + id + "/active", "{\"on\":true}")
                        .status())
                .isEqualTo(200);

        Browser newcomer = server.browser();
        assertThat(newcomer.signIn("newcomer", "Chu-Shi-2026!")
                        .json()
                        .get("mustChange")
                        .booleanValue())
                .isTrue();
        assertThat(newcomer.get("/api/registers").status()).isEqualTo(403);
        newcomer.post("/api/session/password", """
                {"old":"Chu-Shi-2026!","next":"Zi-Ji-De-2026!"}""");
        assertThat(newcomer.get("/api/registers").status()).isEqualTo(200);

        assertThat(security.post("/api/accounts/" + id + "/active", "{\"on\":false}")
                        .status())
                .isEqualTo(200);
        assertThat(newcomer.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void a_code_is_asked_for_and_serves_once() {
        String id = accountId("zhang");
        Answer set = signedIn("sec").post("/api/accounts/" + id + "/second-factor", "{\"on\":true}");
        assertThat(set.json().get("address").stringValue()).startsWith("otpauth://totp/Anlan:zhang?secret=");
        byte[] secret = server.database()
                .asOwner()
                .sql("SELECT encode(totp_secret, 'base64') FROM account WHERE name = 'zhang'")
                .query((row, index) -> Base64.getDecoder().decode(row.getString(1)))
                .single();
        assertThat(server.browser()
                        .signIn("zhang", SmallBureau.PASSWORD)
                        .json()
                        .get("reason")
                        .stringValue())
                .isEqualTo("code");
        String code = Totp.code(secret, Instant.now().getEpochSecond() / 30);
        String credentials = """
                {"account":"zhang","password":"%s","code":"%s"}""".formatted(SmallBureau.PASSWORD, code);
        Browser browser = server.browser();
        browser.get("/api/session");
        assertThat(browser.post("/api/session", credentials).status()).isEqualTo(200);
        Browser later = server.browser();
        later.get("/api/session");
        assertThat(later.post("/api/session", credentials).status()).isEqualTo(401);
    }

    @Test
    void only_the_auditor_reads_the_log_and_business_is_closed_to_administrators() {
        Browser auditor = signedIn("aud");
        assertThat(auditor.get("/api/security-log").json().at("/0/kind").stringValue())
                .isNotBlank();
        assertThat(signedIn("sys").get("/api/security-log").status()).isEqualTo(403);
        assertThat(signedIn("chen").get("/api/security-log").status()).isEqualTo(403);
        assertThat(auditor.get("/api/registers/enterprise").status()).isEqualTo(404);
        assertThat(signedIn("sys").get("/api/registers").json()).hasSize(4);
        assertThat(signedIn("sec").get("/api/registers").json()).hasSize(2);
    }

    @Test
    void no_person_holds_two_administrations() {
        UUID system = UUID.fromString(person(Administrator.SYSTEM.label()));
        NewAccount second = new NewAccount(
                "second", system, Optional.of(Administrator.AUDIT), SmallBureau.PASSWORD, false, true, false);
        assertThatThrownBy(() -> server.bean(Accounts.class).create(second, AT))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void nobody_manages_his_own_account() {
        assertThat(signedIn("sec")
                        .post("/api/accounts/" + accountId("sec") + "/unlock", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_server_for_real_work_refuses_data_with_demonstration_accounts() {
        try (TestServer other = TestServer.start()) {
            Accounts accounts = other.bean(Accounts.class);
            StandardEnvironment run = new StandardEnvironment();
            run.setActiveProfiles("run");
            new DemoGuard(accounts, run).afterSingletonsInstantiated();
            accounts.create(NewAccount.forDemo("demo", new UUID(0, 9), SmallBureau.PASSWORD), AT);
            assertThatThrownBy(() -> new DemoGuard(accounts, run).afterSingletonsInstantiated())
                    .isInstanceOf(IllegalStateException.class);
            StandardEnvironment demo = new StandardEnvironment();
            demo.setActiveProfiles("demo");
            new DemoGuard(accounts, demo).afterSingletonsInstantiated();
        }
    }

    private static String accountId(String name) {
        return server.bean(Accounts.class).named(name).orElseThrow().id().toString();
    }
}
