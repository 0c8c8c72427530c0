package anlan.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.TestServer;
import anlan.app.Town;
import anlan.app.demo.Player;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.penalty.NoticePapers.WaiveRights;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.story.Affair;
import anlan.bureau.story.Cast;
import anlan.bureau.story.HazardStory;
import anlan.bureau.story.PenaltyStory;
import anlan.bureau.story.Step;
import anlan.bureau.story.Story;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Party;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.document.Documents;
import anlan.kernel.document.Issued;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.law.Money;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A later document names an earlier one by the number it really got. */
@Tag("slow")
class IssuedNumbersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static TestServer server;
    private static Town town;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        town = new Town(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static UUID play(Procedure procedure, List<Step> steps) {
        UUID file = Ids.at(steps.getFirst().happened());
        for (Step step : steps) server.bean(Player.class).play(file, procedure, step, 0);
        return file;
    }

    private static <T> T everywhere(Supplier<T> work) {
        return server.bean(Transactions.class).in(Scope.system(), work);
    }

    private static List<Issued> issued(UUID file, String label) {
        return everywhere(() -> server.bean(Documents.class).of(file)).stream()
                .filter(each -> each.label().equals(label))
                .toList();
    }

    private static String printed(Issued document) throws IOException {
        byte[] pdf =
                everywhere(() -> server.bean(Documents.class).pdf(document.id()).orElseThrow());
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("[\\s\\h]", "");
        }
    }

    private static Party withoutAddress(Party party) {
        return new Party(
                party.kind(), party.name(), party.enterprise(), party.code(), null, party.principal(), party.phone());
    }

    @Test
    void receipts_record_of_discussion_and_closing_of_a_penalty() throws IOException {
        UUID file = play(
                OrdinaryPenalty.PROCEDURE,
                Story.penalty()
                        .cast(town.cast())
                        .fine(Money.yuan(60_000))
                        .parties(town.party())
                        .filedOn(DAY)
                        .steps());
        String notice = issued(file, "行政处罚告知书").getFirst().number();
        String decision = issued(file, "行政处罚决定书").getFirst().number();
        assertThat(decision).isEqualTo("（东）应急罚〔2026〕1号");
        List<Issued> receipts = issued(file, "送达回证");
        assertThat(printed(receipts.getFirst())).contains(notice, "行政处罚告知书", "东山县工业路1号");
        assertThat(printed(receipts.getLast())).contains(decision, "行政处罚决定书");
        assertThat(printed(issued(file, "结案审批表").getFirst())).contains(decision);
        Issued discussion = issued(file, "行政处罚集体讨论记录").getFirst();
        assertThat(discussion.number()).isEqualTo("（东）应急罚集〔2026〕1号");
        assertThat(printed(discussion)).contains("案件审理会（负责人集体讨论）", "三楼会议室", "王局长主要负责人（出席）", "李执法", "同意3人", "60,000元");
    }

    @Test
    void where_no_address_is_known_the_place_of_service_is_left_to_be_filled_in() throws IOException {
        PenaltyStory story = Story.penalty()
                .cast(town.cast())
                .parties(withoutAddress(town.party()))
                .violation(Affair.ALL.get(2).violation())
                .filedOn(DAY.plusDays(1));
        Issued receipt = issued(play(OrdinaryPenalty.PROCEDURE, story.before(WaiveRights.class)), "送达回证")
                .getFirst();
        assertThat(printed(receipt)).contains("直接送达").doesNotContain("所在地", "null");
    }

    @Test
    void the_review_of_a_rectification_names_the_order() throws IOException {
        Cast others = town.cast()
                .handledBy(List.of(town.cast().reviewer(), town.cast().host()));
        List<Step> steps =
                HazardStory.of(town.cast(), others, town.party(), DAY, Affair.ALL.getFirst(), true).steps().stream()
                        .map(step -> new Step(step.paper(), officer(step.by()), step.day(), step.happened()))
                        .toList();
        UUID file = play(HazardRectification.PROCEDURE, steps);
        List<Issued> orders = issued(file, "责令限期整改指令书");
        List<Issued> reviews = issued(file, "整改复查意见书");
        assertThat(orders).hasSize(2);
        assertThat(printed(reviews.getFirst()))
                .contains(orders.getFirst().number())
                .doesNotContain(orders.getLast().number());
        assertThat(printed(reviews.getLast())).contains(orders.getLast().number());
    }

    private static Actor officer(Actor actor) {
        return new Actor(actor.person(), actor.account(), actor.name(), actor.unit(), Set.of("officer"));
    }
}
