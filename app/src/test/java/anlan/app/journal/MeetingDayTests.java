package anlan.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.Browser.Answer;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.penalty.MeetingPapers.Kind;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.PenaltyMeeting;
import anlan.bureau.penalty.ReviewPapers.Discuss;
import anlan.bureau.penalty.ReviewPapers.DiscussInPartyGroup;
import anlan.bureau.story.MeetingStory;
import anlan.bureau.story.MeetingStory.Matter;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.journal.Followers;
import anlan.kernel.scope.Ids;
import anlan.law.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** PEN-027, R129 to R132: what a meeting concludes stands in its cases once whoever presided has signed, and nobody else. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingDayTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private TestServer server;
    private Town town;

    @BeforeAll
    void start() {
        server = TestServer.start("anlan.rounds=false");
        town = new Town(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private void play(UUID file, Procedure procedure, List<Step> steps, int left) {
        for (Step step : steps) {
            server.bean(Player.class).play(file, procedure, step, left);
            server.bean(Followers.class).run(step.happened().plusSeconds(120));
        }
    }

    private Browser signedIn(String account) {
        Browser browser = server.browser();
        assertThat(browser.signIn(account, SmallBureau.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private JsonNode toSign(Browser reader) {
        return reader.get("/api/desk").json().get("approvals");
    }

    @Test
    void whoPresidedSignsAndTheConclusionIsInTheCase() {
        PenaltyStory story = Story.penalty()
                .cast(town.cast())
                .filedOn(DAY)
                .violation("V-14")
                .parties(town.party())
                .fine(Money.yuan(320_000));
        UUID file = Ids.at(Story.at(DAY));
        play(file, OrdinaryPenalty.PROCEDURE, story.before(Discuss.class), 0);
        Step discussed = story.step(Discuss.class);
        Step again = story.step(DiscussInPartyGroup.class);
        var matter = new Matter(file, town.cast().first(), ((Discuss) discussed.paper()).concluded());
        play(Ids.at(discussed.happened()), PenaltyMeeting.PROCEDURE, meeting(Kind.LEADERS, discussed, matter), 0);
        play(Ids.at(again.happened()), PenaltyMeeting.PROCEDURE, meeting(Kind.PARTY_GROUP, again, matter), 1);

        Browser secretary = signedIn("gao");
        Browser leader = signedIn("wang");
        assertThat(toSign(leader).size()).isZero();
        assertThat(toSign(secretary).toString()).contains("会议结束");
        String proposal = toSign(secretary).at("/0/id").stringValue();
        String person = leader.get("/api/session").json().at("/person/id").stringValue();
        Answer handed = secretary.post(
                "/api/proposals/" + proposal + "/transfer", "{\"opinion\":\"请代签\",\"to\":\"" + person + "\"}");
        assertThat(handed.status()).isEqualTo(422);
        assertThat(handed.text()).contains("依法只能由有决定权的负责人批准");
        assertThat(story(file)).contains("负责人集体讨论").doesNotContain("党组集体审议");

        Answer signed = secretary.post("/api/proposals/" + proposal + "/agree", "{\"opinion\":\"同意\"}");
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().at("/case/stage/label").stringValue()).isEqualTo("已结束");
        server.bean(Followers.class).run(again.happened().plusSeconds(3600));
        assertThat(story(file)).contains("党组集体审议");
    }

    private List<Step> meeting(Kind kind, Step discussion, Matter matter) {
        return new MeetingStory(town.cast(), kind, discussion.day(), List.of(matter)).steps();
    }

    private String story(UUID file) {
        return signedIn("li").get("/api/cases/" + file).json().get("journal").toString();
    }
}
