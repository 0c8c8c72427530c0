package anlan.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.penalty.DecisionPapers.Decide;
import anlan.bureau.penalty.NoticePapers.Defend;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.ReviewPapers.Submit;
import anlan.bureau.story.PenaltyPapers;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.Cases;
import anlan.kernel.journal.Performed;
import anlan.kernel.journal.Request;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Mending buttons, notes, phrases, demands of the law, like cases, exports: each for those it is for and nobody else. */
@Tag("slow")
class BesideTheCaseTests {

    private static TestServer server;
    private static Town town;
    private static UUID closed;
    private static UUID defended;
    private static UUID proposed;
    private static UUID takenBack;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        town = new Town(server);
        PenaltyStory story = Story.penalty().cast(town.cast());
        closed = play(story.parties(town.party()).steps(), 0);
        PenaltyStory other = story.parties(PenaltyPapers.UNIT).filedOn(LocalDate.of(2026, 4, 7));
        List<Step> told = other.before(Submit.class);
        Step last = told.getLast();
        Defend said = new Defend(PenaltyPapers.UNIT.key(), "已经整改，请求从轻处罚", List.of());
        defended = play(told, 0);
        entered(defended, new Step(said, last.by(), last.day(), last.happened().plusSeconds(60)), Duration.ofDays(10));
        PenaltyStory third = story.parties(PenaltyPapers.PERSON).filedOn(LocalDate.of(2026, 5, 11));
        proposed = play(third.before(Decide.class), 0);
        step(proposed, third.step(Decide.class), 1);
        PenaltyStory fourth = third.filedOn(LocalDate.of(2026, 6, 8));
        takenBack = play(fourth.before(Decide.class), 0);
        step(takenBack, fourth.step(Decide.class), 1);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static UUID play(List<Step> steps, int left) {
        UUID file = Ids.at(steps.getFirst().happened());
        steps.forEach(step -> step(file, step, left));
        return file;
    }

    private static void step(UUID file, Step step, int left) {
        server.bean(Player.class).play(file, OrdinaryPenalty.PROCEDURE, step, left);
    }

    /** As {@link #step}, entered as long after it happened. */
    private static void entered(UUID file, Step step, Duration later) {
        Request request = new Request(
                file,
                OrdinaryPenalty.PROCEDURE.key(),
                OrdinaryPenalty.PROCEDURE
                        .act(step.paper().getClass())
                        .orElseThrow()
                        .key(),
                Ids.at(step.happened()),
                PaperJson.write(step.paper()),
                step.happened(),
                List.of(),
                null);
        Scope scope = new Scope(step.by().unit(), step.by().person());
        assertThat(server.bean(Cases.class)
                        .perform(request, step.by(), scope, step.happened().plus(later)))
                .isInstanceOf(Performed.Done.class);
    }

    private static Browser signedIn(String account) {
        Browser browser = server.browser();
        assertThat(browser.signIn(account, SmallBureau.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private static JsonNode act(Browser browser, UUID file, String key) {
        for (JsonNode act : browser.get("/api/cases/" + file).json().get("acts"))
            if (act.get("key").stringValue().equals(key)) return act;
        throw new AssertionError("no act " + key);
    }

    @Test
    void an_obstacle_names_the_act_that_mends_it_to_whoever_may_do_it() {
        String words = "对当事人提出的事实、理由和证据";
        JsonNode mine = act(signedIn("li"), defended, "submit").get("obstacles");
        assertThat(mine.toString()).contains(words);
        assertThat(mine.at("/0/mends/0/key").stringValue()).isEqualTo("recheck");
        assertThat(mine.at("/0/mends/0/label").stringValue()).isEqualTo("申辩复核");
        JsonNode others = act(signedIn("wang"), defended, "submit").get("obstacles");
        assertThat(others.toString()).contains(words).doesNotContain("\"recheck\"");
        assertThat(mine.at("/0/group").stringValue()).isEqualTo("MINE");
        for (JsonNode each : others) assertThat(each.get("group").stringValue()).isNotEqualTo("MINE");
    }

    @Test
    void a_paper_that_is_refused_names_the_act_that_mends_it_too() {
        String paper = PaperJson.write(PenaltyPapers.submit(false)).text();
        JsonNode refused = signedIn("li")
                .post("/api/cases/" + defended + "/acts/submit?dry=true", "{\"paper\":" + paper + "}")
                .json();
        assertThat(refused.at("/obstacles/0/words").stringValue()).contains("应当进行复核");
        assertThat(refused.at("/obstacles/0/mends/0/key").stringValue()).isEqualTo("recheck");
    }

    @Test
    void notes_are_for_the_house_that_handles_the_case_and_taken_back_by_their_writer() {
        Browser li = signedIn("li");
        String notes = "/api/cases/" + closed + "/notes";
        Answer written = li.post(notes, "{\"words\":\" 联系人周四在厂 \"}");
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        assertThat(written.json().at("/0/words").stringValue()).isEqualTo("联系人周四在厂");
        assertThat(written.json().at("/0/by").stringValue()).isEqualTo("李执法");
        String note = written.json().at("/0/id").stringValue();

        Browser wang = signedIn("wang");
        assertThat(wang.get(notes).json().at("/0/mine").booleanValue()).isFalse();
        assertThat(wang.delete(notes + "/" + note).json().size()).isEqualTo(1);
        assertThat(signedIn("chen").get(notes).status()).isEqualTo(404);
        assertThat(signedIn("chen").get("/api/cases/" + closed).status()).isEqualTo(200);
        assertThat(signedIn("zhao").post(notes, "{\"words\":\"看看\"}").status()).isEqualTo(404);
        assertThat(server.browser().get(notes).status()).isEqualTo(401);
        assertThat(li.post(notes, "{\"words\":\"  \"}").status()).isEqualTo(422);
        assertThat(li.get("/api/cases/" + closed).text()).doesNotContain("联系人周四在厂");

        assertThat(li.delete(notes + "/" + note).json().size()).isZero();
    }

    @Test
    void phrases_are_ones_own_and_those_of_the_bureau_stand_beside_them() {
        Browser li = signedIn("li");
        String field = "?field=%E8%BF%9D%E6%B3%95%E4%BA%8B%E5%AE%9E"; // 违法事实
        li.post("/api/phrases", "{\"field\":\"违法事实\",\"words\":\"现场检查时\"}");
        li.post("/api/phrases", "{\"field\":\"违法事实\",\"words\":\"经查明\"}");
        JsonNode mine = li.post("/api/phrases", "{\"field\":\"违法事实\",\"words\":\"现场检查时\"}")
                .json()
                .get("mine");
        assertThat(mine.size()).isEqualTo(2);
        assertThat(mine.at("/0/words").stringValue()).isEqualTo("现场检查时");

        Browser zheng = signedIn("zheng");
        assertThat(zheng.get("/api/phrases" + field).json().get("mine").size()).isZero();
        zheng.delete("/api/phrases/" + mine.at("/0/id").stringValue());
        Answer kept = zheng.post(
                "/api/registers/phrase/entries",
                "{\"body\":{\"words\":\"事实清楚，证据确凿\",\"field\":\"违法事实\"},\"why\":\"统一用语\"}");
        assertThat(kept.status()).as(kept.text()).isBetween(200, 201);
        JsonNode offered = li.get("/api/phrases" + field).json();
        assertThat(offered.get("mine").size()).isEqualTo(2);
        assertThat(offered.get("bureau").toString()).contains("事实清楚，证据确凿");
        assertThat(li.get("/api/phrases?field=x").json().get("bureau").toString())
                .doesNotContain("证据确凿");
        assertThat(signedIn("zhao").get("/api/phrases" + field).text()).doesNotContain("证据确凿");

        li.delete("/api/phrases/" + mine.at("/0/id").stringValue());
        assertThat(li.get("/api/phrases" + field).json().get("mine").size()).isEqualTo(1);
    }

    @Test
    void demands_of_the_law_come_with_their_articles() {
        Answer demands = signedIn("li").get("/api/procedures/penalty.ordinary/acts/file/requirements");
        assertThat(demands.text()).contains("\"refuses\"", "《行政处罚法》第");
        assertThat(demands.text()).doesNotContain("OFF-0", "PEN-0");
        assertThat(signedIn("li")
                        .get("/api/procedures/penalty.ordinary/acts/none/requirements")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoever_agrees_sees_the_room_and_like_cases() {
        Browser wang = signedIn("wang");
        String id = wang.get("/api/desk").json().at("/approvals/0/id").stringValue();
        JsonNode weighed = wang.get("/api/proposals/" + id + "/discretion").json();
        assertThat(weighed.get("room").toString()).contains("违法行为", "法定幅度", "拟罚款", "40,000元");
        assertThat(weighed.at("/like/0/id").stringValue()).isEqualTo(closed.toString());
        assertThat(weighed.at("/like/0/outcome").stringValue()).isEqualTo("罚款 40,000元");
        assertThat(weighed.get("like").size()).isEqualTo(1);
        assertThat(signedIn("zhao").get("/api/proposals/" + id + "/discretion").status())
                .isEqualTo(404);
    }

    @Test
    void the_list_leaves_whole_with_its_filters_and_columns() {
        Browser li = signedIn("li");
        String all = li.get("/api/cases/export?format=csv").text();
        assertThat(all).startsWith("\ufeff案号,案由,程序,环节,承办,单位,最近期限,开始,办结,下一步");
        assertThat(all.lines()).hasSize(5);
        String open = li.get("/api/cases/export?format=csv&state=open&sort=due&columns=title,number")
                .text();
        assertThat(open.lines()).hasSize(4).first().isEqualTo("\ufeff案号,案由");
        assertThat(signedIn("zhao").get("/api/cases/export?format=csv").text().lines())
                .hasSize(1);
        assertThat(signedIn("aud").get("/api/security-log").text()).contains("案卷列表");
        String chosen = li.get("/api/cases/export?format=csv&ids=" + closed + "," + proposed)
                .text();
        assertThat(chosen.lines()).hasSize(3);
        assertThat(li.get("/api/cases?ids=" + closed).json().get("total").intValue())
                .isEqualTo(1);
        assertThat(signedIn("zhao")
                        .get("/api/cases/export?format=csv&ids=" + closed)
                        .text()
                        .lines())
                .hasSize(1);
        assertThat(li.get("/api/cases/export?ids=1").status()).isEqualTo(400);
        Answer book = li.get("/api/cases/export");
        assertThat(book.header("Content-Type")).contains("spreadsheetml");
        assertThat(book.response().body()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void a_figure_tells_its_last_twelve_months() {
        JsonNode months = signedIn("wang")
                .get("/api/indicators/filed/months?to=2026-05-31")
                .json();
        assertThat(months.size()).isEqualTo(12);
        assertThat(months.at("/11/month").stringValue()).isEqualTo("2026-05");
        assertThat(months.at("/9/value/display").stringValue()).startsWith("1");
        assertThat(months.at("/9/before/display").stringValue()).startsWith("0");
    }

    @Test
    void whoever_handles_a_case_sees_what_a_review_would_find_in_it() {
        String mine = signedIn("li").get("/api/desk/faults").text();
        assertThat(mine).contains(defended.toString(), "最后一日为", "尚未办完").doesNotContain(closed.toString());
        assertThat(mine).contains("“陈述申辩”于 ", "才录入；应当在1个工作日内录入，最迟 ", "国办发〔2018〕118号", "\"unverified\":true");
        assertThat(mine.split("才录入", -1)).as("entered on the day it happened").hasSize(2);
        assertThat(signedIn("wang").get("/api/desk/faults").json().size()).isZero();
    }

    @Test
    void what_is_out_for_approval_is_not_offered_again_until_it_is_taken_back() {
        Browser li = signedIn("li");
        String file = "/api/cases/" + takenBack;
        JsonNode before = li.get(file).json();
        assertThat(before.get("acts").toString()).doesNotContain("\"key\":\"decide\"");
        assertThat(before.at("/proposals/0/state").stringValue()).isEqualTo("open");
        String decided = act(li, takenBack, "serve-decision").get("obstacles").toString();
        assertThat(decided).contains("“作出处罚决定”正在呈批", "\"group\":\"OTHERS\"");
        assertThat(decided).as("no other act instead").contains("\"mends\":[]").doesNotContain("不予行政处罚");
        assertThat(before.at("/proposals/0/withdrawable").booleanValue()).isTrue();
        for (JsonNode line : signedIn("zhang").get("/api/desk").json().get("todo"))
            assertThat(line.get("id").stringValue()).isNotIn(takenBack.toString(), proposed.toString());

        String withdraw = "/api/proposals/" + before.at("/proposals/0/id").stringValue() + "/withdraw";
        assertThat(signedIn("zhang").post(withdraw, "{\"opinion\":\"补充证据\"}").status())
                .isEqualTo(422);
        assertThat(li.post(withdraw, "{\"opinion\":\"\"}").status()).isEqualTo(422);
        assertThat(li.post(withdraw, "{\"opinion\":\"补充证据后再报\"}").status()).isEqualTo(200);
        JsonNode again = act(li, takenBack, "decide");
        assertThat(again.get("possible").booleanValue()).as(again.toString()).isTrue();
        assertThat(again.get("prefill").toString())
                .contains(before.at("/proposals/0/fields/0/value").asString());
    }

    @Test
    void a_published_penalty_names_the_organ() {
        Browser citizen = server.browser();
        String list = citizen.get("/public/notices?kind=penalty").text();
        assertThat(list).contains("东山县应急管理局");
        String link = list.replaceAll("(?s).*href=\"(/public/notices/[0-9a-f-]+)\".*", "$1");
        assertThat(citizen.get(link).text()).contains("处罚机关", "东山县应急管理局", "罚款金额");
    }
}
