package anlan.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.kernel.journal.Files;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** REP-003, REP-007: somebody reports on the web page; who it was is sealed; the code tells how far it is. */
class PublicReportsTests {

    private static final String[] SECRETS = {"赵青", "13900001111", "山高水长", "抛光工"};

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        new Town(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("unit", Town.UNIT);
        said.put("about", "东山县宏达五金制品厂");
        said.put("place", "工业路2号");
        said.put("kind", "HAZARD");
        said.put("what", "抛光车间粉尘很大");
        said.put("name", "赵青𬭎");
        said.put("phone", "13900001111");
        said.put("codeWord", "山高水长");
        said.put("position", "抛光工");
        return said;
    }

    private static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Fills the form as a browser without scripts does. */
    private static Browser.Answer files(Browser citizen, Map<String, String> said) {
        String form = citizen.get("/public/reports/new").text();
        Map<String, String> all = new LinkedHashMap<>(said);
        all.putIfAbsent("id", hidden(form, "id"));
        all.put("_csrf", hidden(form, "_csrf"));
        return citizen.submit("/public/reports", all);
    }

    /** The same with photographs. */
    private static Browser.Answer files(Browser citizen, Map<String, String> said, Map<String, byte[]> photos) {
        String form = citizen.get("/public/reports/new").text();
        Map<String, String> all = new LinkedHashMap<>(said);
        all.putIfAbsent("id", hidden(form, "id"));
        all.put("_csrf", hidden(form, "_csrf"));
        return citizen.submit("/public/reports", all, "photo", photos);
    }

    private static byte[] png(int size) {
        byte[] content = new byte[size];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, content, 0, 8);
        return content;
    }

    private static Browser signedIn(String account) {
        Browser browser = server.browser();
        assertThat(browser.signIn(account, SmallBureau.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static String code(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Matcher found = Pattern.compile("code=([0-9A-Z-]{14})").matcher(answer.text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** The case a form with this id becomes. */
    private static String caseOf(String id) {
        return Ids.of("web report", id).toString();
    }

    private static int opens(Browser browser, String file, String reason) {
        return browser.post("/api/cases/" + file + "/acts/open-reporter", "{\"paper\":{\"reason\":\"" + reason + "\"}}")
                .status();
    }

    private static void does(Browser browser, String file, String act, String paper) {
        Browser.Answer answer = browser.post("/api/cases/" + file + "/acts/" + act, "{\"paper\":" + paper + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void a_report_is_filed_without_login_and_followed_by_its_code_alone() {
        Browser citizen = server.browser();
        Map<String, String> said = said();
        said.put("id", UUID.randomUUID().toString());
        String code = code(files(citizen, said));
        assertThat(code(files(citizen, said))).as("sent twice").isEqualTo(code);
        assertThat(citizen.get("/public/reports?code=" + code).text())
                .contains("待判定")
                .doesNotContain("宏达", "赵青");
        assertThat(citizen.get("/public/reports?code=" + code.substring(0, 9)).text())
                .contains("没有找到");
        assertThat(citizen.get("/public/notices").text()).doesNotContain(code);
    }

    @Test
    void a_form_without_its_token_or_with_a_gap_is_refused_and_keeps_what_was_typed() {
        Browser citizen = server.browser();
        Map<String, String> gap = said();
        gap.remove("what");
        Browser.Answer refused = files(citizen, gap);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("举报的事实", "value=\"工业路2号\"");
        Map<String, String> nowhere = said();
        nowhere.put("unit", "9999");
        assertThat(files(citizen, nowhere).status()).isEqualTo(400);
        assertThat(citizen.submit("/public/reports", said()).status()).isEqualTo(403);
        Map<String, String> marked = said();
        marked.put("about", "\"><script>alert(1)</script>");
        marked.put("unit", "");
        assertThat(files(citizen, marked).text()).contains("&lt;script&gt;").doesNotContain("<script>");
        Map<String, String> long4001 = said();
        long4001.put("what", "长".repeat(4001));
        assertThat(files(citizen, long4001).status()).isEqualTo(422);
    }

    @Test
    void photographs_of_a_report_lie_in_its_case_as_they_came() {
        Map<String, String> said = said();
        said.put("id", UUID.randomUUID().toString());
        byte[] seen = png(70_000);
        code(files(server.browser(), said, Map.of("车间.png", seen)));
        Browser clerk = signedIn("he");
        JsonNode file = clerk.get("/api/cases/" + caseOf(said.get("id"))).json().at("/files/0");
        assertThat(file.at("/name").stringValue()).isEqualTo("车间.png");
        assertThat(file.at("/type").stringValue()).isEqualTo("image/png");
        assertThat(clerk.get("/api/files/" + file.at("/id").stringValue())
                        .response()
                        .body())
                .isEqualTo(seen);
        assertThat(server.browser()
                        .get("/api/files/" + file.at("/id").stringValue())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_photograph_that_joins_no_report_is_not_kept() {
        Map<String, String> said = said();
        said.put("id", UUID.randomUUID().toString());
        byte[] late = png(60_001);
        String code = code(files(server.browser(), said));
        assertThat(code(files(server.browser(), said, Map.of("补.png", late)))).isEqualTo(code);
        assertThat(signedIn("he").get("/api/files/" + Files.id(late)).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_photograph_or_too_much_of_them_is_refused_in_words_and_keeps_what_was_typed() {
        Browser citizen = server.browser();
        Browser.Answer script = files(citizen, said(), Map.of("照片.png", "<script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(script.status()).isEqualTo(422);
        assertThat(script.text()).contains("不是照片", "请重新选择", "value=\"工业路2号\"").doesNotContain("<script>");
        Map<String, byte[]> five = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) five.put(i + ".png", png(100));
        assertThat(files(citizen, said(), five).text()).contains("最多 4 张");
        assertThat(files(citizen, said(), Map.of("大.png", png(Photos.LARGEST + 1)))
                        .text())
                .contains("超过 10 兆");
        Browser.Answer flood = files(citizen, said(), Map.of("洪.png", png((int) PublicLimit.MOST + 1)));
        assertThat(flood.status()).isEqualTo(413);
        assertThat(flood.text()).contains("照片太大");
    }

    @Test
    void no_form_reaches_a_case_of_its_senders_choice() {
        Map<String, String> said = said();
        String id = UUID.randomUUID().toString();
        said.put("id", id);
        code(files(server.browser(), said));
        assertThat(signedIn("he").get("/api/cases/" + id).status()).isEqualTo(404);
    }

    @Test
    void one_network_cannot_flood_the_desk() {
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        Intake intake = new Intake();
        for (int i = 0; i < 10; i++)
            assertThat(intake.admits("2001:db8:0:1:" + i + ":0:0:1", 0, now)).isTrue();
        assertThat(intake.admits("2001:db8:0:1:0:0:0:99", 0, now)).isFalse();
        assertThat(intake.admits("192.0.2.7", 0, now)).isTrue();
        assertThat(intake.admits("2001:db8:0:1:0:0:0:99", 0, now.plusSeconds(3601)))
                .isTrue();
        assertThat(intake.admits("192.0.2.7", 100L << 20, now)).isTrue();
        assertThat(intake.admits("192.0.2.7", 1, now)).as("bytes from one").isFalse();
        for (int i = 0; i < 299; i++) intake.admits("192.0.2." + i, 0, now.plusSeconds(3700));
        assertThat(intake.admits("198.51.100.1", 0, now.plusSeconds(3700))).isFalse();
    }

    @Test
    void who_reported_is_shown_only_to_who_opened_it_with_a_reason() throws IOException {
        Map<String, String> said = said();
        said.put("id", UUID.randomUUID().toString());
        code(files(server.browser(), said));
        String file = caseOf(said.get("id"));
        Browser clerk = signedIn("he");
        does(clerk, file, "screen", "{\"valid\":true}");
        does(clerk, file, "tell-accepted", "{\"means\":\"电话\"}");
        assertThat(clerk.get("/api/cases/" + file).text()).contains("〔已密封〕");
        assertThat(opens(clerk, file, "")).isEqualTo(422);
        assertThat(opens(signedIn("li"), file, "想看看是谁举报的")).isEqualTo(422);
        assertThat(opens(signedIn("wang"), file, "想看看是谁举报的")).isEqualTo(422);
        for (String account : List.of("he", "li", "zhang", "wu", "wang", "xu", "lin", "chen", "zhao"))
            assertThat(everythingShownTo(signedIn(account), file)).as(account).doesNotContain(SECRETS);
        assertThat(opens(clerk, file, "需要电话核实现场位置")).isEqualTo(200);
        JsonNode opened = clerk.get("/api/cases/" + file).json();
        assertThat(opened.at("/papers/0/fields").toString()).contains(SECRETS);
        assertThat(opened.at("/journal").toString()).contains("查看举报人信息").doesNotContain(SECRETS);
        assertThat(everythingShownTo(signedIn("wang"), file)).contains("〔已密封〕").doesNotContain(SECRETS);
        assertThat(exported(clerk, file)).contains("抛光车间").doesNotContain(SECRETS);
        assertThat(tablesThatSay("赵青𬭎")).containsExactly("opening");
        assertThat(tablesThatSay("13900001111")).containsExactly("opening");
    }

    /** Every answer in which somebody could look for the reporter: lists, searches, figures, the case, its documents. */
    private static String everythingShownTo(Browser browser, String file) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String path : List.of(
                "/api/desk",
                "/api/cases",
                "/api/cases?q=%E8%B5%B5",
                "/api/search?q=%E8%B5%B5",
                "/api/search?q=1390000111",
                "/api/picks/case?q=%E8%B5%B5",
                "/api/indicators/reports-received/rows",
                "/api/cases/" + file,
                "/api/cases/" + file + "/entries/1/correction",
                "/public/notices?q=%E8%B5%B5")) all.append(browser.get(path).text());
        for (JsonNode document : browser.get("/api/cases/" + file).json().at("/documents"))
            try (var read = Loader.loadPDF(
                    browser.get("/api/documents/" + document.at("/id").stringValue())
                            .response()
                            .body())) {
                all.append(new PDFTextStripper().getText(read));
            }
        return all.append(exported(browser, file)).toString();
    }

    /** Names of the tables in which some row says this. */
    private static List<String> tablesThatSay(String text) {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        return server.bean(Transactions.class)
                .in(
                        Scope.system(),
                        () -> jdbc.sql("""
                        SELECT relname::text FROM pg_class
                         WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v')
                           AND has_table_privilege(oid, 'SELECT') ORDER BY relname
                        """).query(String.class).list().stream()
                                .filter(table ->
                                        jdbc.sql("SELECT count(*) FROM " + table + " t WHERE t::text LIKE :text")
                                                        .param("text", "%" + text + "%")
                                                        .query(Integer.class)
                                                        .single()
                                                > 0)
                                .toList());
    }

    /** Everything in the exported file; nothing where it is not theirs to export. */
    private static String exported(Browser browser, String file) throws IOException {
        byte[] zipped = browser.get("/api/cases/" + file + "/export").response().body();
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            while (zip.getNextEntry() != null) all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
