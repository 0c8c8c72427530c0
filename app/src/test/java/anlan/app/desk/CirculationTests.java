package anlan.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.story.Story;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Cases passed for reading: only to those who may read them anyhow; the sender sees who has. Views kept with the account. */
class CirculationTests {

    private static TestServer server;
    private static UUID file;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        Town town = new Town(server);
        town.ownAccount("hong", "宏达化工", "0001.0001.9001", town.enterprise());
        var steps = Story.penalty().cast(town.cast()).parties(town.party()).steps();
        file = Ids.at(steps.getFirst().happened());
        server.bean(Player.class).play(file, OrdinaryPenalty.PROCEDURE, steps.getFirst(), 0);
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

    private static String person(String account) {
        return signedIn(account).get("/api/session").json().at("/person/id").stringValue();
    }

    private static JsonNode passes(Browser sender, String words, String... readers) {
        String to = Stream.of(readers).map(each -> "\"" + person(each) + "\"").collect(Collectors.joining(","));
        Answer answer = sender.post(
                "/api/circulations", "{\"cases\":[\"" + file + "\"],\"to\":[" + to + "],\"words\":\"" + words + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get(0);
    }

    private static JsonNode onTheDesk(Browser reader) {
        return reader.get("/api/desk").json().get("circulated");
    }

    private static JsonNode marks(Browser reader, String id) {
        return reader.post("/api/circulations/read", "{\"ids\":[\"" + id + "\"]}")
                .json()
                .get(0);
    }

    @Test
    void a_case_is_passed_to_who_may_read_it_and_the_sender_sees_who_has() {
        Browser li = signedIn("li");
        JsonNode passed = passes(li, " 请阅 ", "wang", "zhao", "li");
        assertThat(passed.get("done").booleanValue()).isTrue();
        assertThat(passed.get("words").stringValue()).isEqualTo("已传给王局长；赵内勤无权查看这件案卷，没有传；李执法是您本人，不用传");
        JsonNode twice = passes(li, "", "wang");
        assertThat(twice.get("done").booleanValue()).isFalse();
        assertThat(twice.get("words").stringValue()).isEqualTo("王局长还没有阅您上次传的，没有再传");

        Browser wang = signedIn("wang");
        JsonNode copy = onTheDesk(wang).get(0);
        assertThat(copy.get("caseId").stringValue()).isEqualTo(file.toString());
        assertThat(copy.get("words").stringValue()).isEqualTo("请阅");
        assertThat(copy.get("by").stringValue()).isEqualTo("李执法");
        assertThat(copy.get("read").isNull()).isTrue();
        String sent = "/api/cases/" + file + "/circulations";
        assertThat(li.get(sent).json().at("/sent/0/readers/0/read").isNull()).isTrue();

        String id = copy.get("id").stringValue();
        assertThat(marks(signedIn("zhang"), id).get("words").stringValue()).contains("没有这份传阅件");
        assertThat(onTheDesk(wang).at("/0/read").isNull()).isTrue();
        assertThat(marks(wang, id).get("words").stringValue()).startsWith("已阅 ");
        JsonNode once = marks(wang, id);
        assertThat(once.get("done").booleanValue()).isTrue();
        assertThat(once.get("words").stringValue()).startsWith("此前已于 ");
        JsonNode readers = li.get(sent).json().at("/sent/0/readers");
        assertThat(readers.size()).isEqualTo(1);
        assertThat(readers.at("/0/name").stringValue()).isEqualTo("王局长");
        assertThat(readers.at("/0/read").isNull()).isFalse();
        assertThat(li.get("/api/circulations/sent").text()).contains("王局长");
        assertThat(signedIn("zhang").get(sent).json().toString()).doesNotContain("王局长");
        assertThat(li.get("/api/cases/" + file).text()).doesNotContain("请阅");
    }

    @Test
    void what_nobody_has_read_its_sender_takes_back_and_nobody_else() {
        Browser zhang = signedIn("zhang");
        passes(zhang, "收回看看", "wang");
        Browser wang = signedIn("wang");
        assertThat(onTheDesk(wang).toString()).contains("收回看看");
        String passing = zhang.get("/api/circulations/sent").json().at("/0/id").stringValue();
        assertThat(taken(signedIn("li"), passing).get("done").booleanValue()).isFalse();
        assertThat(taken(wang, passing).get("done").booleanValue()).isFalse();
        assertThat(onTheDesk(wang).toString()).contains("收回看看");
        assertThat(taken(zhang, passing).get("words").stringValue()).isEqualTo("已收回 1 份，收件人不再看到");
        assertThat(onTheDesk(wang).toString()).doesNotContain("收回看看");

        passes(zhang, "已经阅了", "wang");
        String read = zhang.get("/api/circulations/sent").json().at("/0/id").stringValue();
        marks(wang, onTheDesk(wang).at("/0/id").stringValue());
        assertThat(taken(zhang, read).get("words").stringValue()).startsWith("没有可以收回的");
        assertThat(onTheDesk(wang).toString()).contains("已经阅了");
    }

    private static JsonNode taken(Browser sender, String passing) {
        return sender.delete("/api/circulations/sent/" + passing).json();
    }

    @Test
    void who_may_not_read_the_case_passes_nothing_and_finds_nothing_even_where_a_row_names_him() {
        Browser zhao = signedIn("zhao");
        JsonNode refused = passes(zhao, "", "wang");
        assertThat(refused.get("done").booleanValue()).isFalse();
        assertThat(refused.get("words").stringValue()).isEqualTo("没有这件案卷，或者您无权查看");
        assertThat(refused.get("title").stringValue()).isEmpty();

        UUID id = UUID.randomUUID();
        write(id, new Scope(Town.UNIT, person("li")), person("li"), person("zhao"));
        assertThat(onTheDesk(zhao).size()).isZero();
        assertThat(marks(zhao, id.toString()).get("done").booleanValue()).isFalse();
        assertThat(zhao.get("/api/cases/" + file + "/circulations")
                        .json()
                        .get("received")
                        .size())
                .isZero();
        assertThat(seen(id, new Scope(SmallBureau.OTHER_COUNTY, person("zhao"))))
                .isZero();
        assertThat(seen(id, new Scope(Town.UNIT, person("li")))).isEqualTo(1);
        assertThat(seen(id, new Scope(Town.UNIT, person("zhang")))).isZero();
    }

    @Test
    void the_database_takes_no_copy_in_anothers_name_nor_of_a_case_out_of_sight() {
        String li = person("li");
        String wang = person("wang");
        assertThatThrownBy(() -> write(UUID.randomUUID(), new Scope(Town.UNIT, wang), li, wang))
                .rootCause()
                .hasMessageContaining("row-level security");
        String zhao = person("zhao");
        assertThatThrownBy(() -> write(UUID.randomUUID(), new Scope(SmallBureau.OTHER_COUNTY, zhao), zhao, wang))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private static void write(UUID id, Scope scope, String sender, String reader) {
        server.bean(Transactions.class)
                .run(
                        scope,
                        () -> server.bean(JdbcClient.class)
                                .sql("""
                                INSERT INTO circulation (id, passing, case_id, sender, reader, words, sent)
                                VALUES (:id, :id, :case, :sender, :reader, '', '2026-03-02T01:00:00Z')
                                """)
                                .param("id", id)
                                .param("case", file)
                                .param("sender", sender)
                                .param("reader", reader)
                                .update());
    }

    private static int seen(UUID id, Scope scope) {
        return server.bean(Transactions.class)
                .in(
                        scope,
                        () -> server.bean(JdbcClient.class)
                                .sql("SELECT count(*) FROM circulation WHERE id = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single());
    }

    @Test
    void a_document_is_passed_with_its_case_and_no_other() {
        Browser li = signedIn("li");
        String document =
                li.get("/api/cases/" + file).json().at("/documents/0/id").stringValue();
        String asked = "{\"cases\":[\"" + file + "\"],\"document\":\"%s\",\"to\":[\"" + person("he") + "\"]}";
        JsonNode none =
                li.post("/api/circulations", asked.formatted(UUID.randomUUID())).json();
        assertThat(none.at("/0/words").stringValue()).isEqualTo("这件案卷里没有这份文书");
        assertThat(li.post("/api/circulations", asked.formatted(document))
                        .json()
                        .at("/0/done")
                        .booleanValue())
                .isTrue();
        Browser he = signedIn("he");
        assertThat(onTheDesk(he).at("/0/document/label").stringValue()).startsWith("《");
        assertThat(he.get("/api/documents/" + document).status()).isEqualTo(200);
    }

    @Test
    void nobody_passes_to_nobody_nor_an_enterprise_anything() {
        Browser li = signedIn("li");
        assertThat(li.post("/api/circulations", "{\"cases\":[\"" + file + "\"],\"to\":[]}")
                        .status())
                .isEqualTo(422);
        assertThat(li.post("/api/circulations/read", "{}").status()).isEqualTo(422);
        assertThat(passes(li, "", "hong").get("words").stringValue()).contains("无权查看");
        Browser hong = signedIn("hong");
        assertThat(hong.get("/api/circulations/sent").status()).isEqualTo(403);
        assertThat(onTheDesk(hong).size()).isZero();
        assertThat(server.browser().get("/api/circulations/sent").status()).isEqualTo(401);
    }

    @Test
    void colleagues_are_those_of_the_own_organ() {
        String all = signedIn("li").get("/api/picks/colleague?q=").text();
        assertThat(all).contains("王局长", "张执法", "何内勤").doesNotContain("赵内勤", "陈局长", "李执法", "宏达");
        String byPost = signedIn("li")
                .get("/api/picks/colleague?q=%E4%B8%BB%E8%A6%81%E8%B4%9F%E8%B4%A3%E4%BA%BA")
                .text();
        assertThat(byPost).contains("王局长", "东山县应急管理局 主要负责人").doesNotContain("张执法");
    }

    @Test
    void views_are_kept_with_the_account_and_shown_to_nobody_else() {
        Browser li = signedIn("li");
        String list = "/api/views?list=cases";
        Answer kept = li.put(list, "{\"label\":\" 超期的 \",\"query\":{\"state\":\"overdue\"}}");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        li.put(list, "{\"label\":\"我办的\",\"query\":{}}");
        li.put(list, "{\"label\":\"超期的\",\"query\":{\"state\":\"overdue\",\"sort\":\"due\"}}");
        JsonNode mine = signedIn("li").get(list).json();
        assertThat(mine.size()).isEqualTo(2);
        assertThat(mine.at("/0/label").stringValue()).isEqualTo("超期的");
        assertThat(mine.at("/0/query/sort").stringValue()).isEqualTo("due");
        for (String other : List.of("wang", "sys", "hong"))
            assertThat(signedIn(other).get(list).text()).as(other).isEqualTo("[]");
        assertThat(li.get("/api/views?list=enterprise").json().size()).isZero();
        assertThat(li.put(list, "{\"label\":\"  \",\"query\":{}}").status()).isEqualTo(422);
        assertThat(li.delete(list + "&label=%E8%B6%85%E6%9C%9F%E7%9A%84").json().size())
                .isEqualTo(1);
    }
}
