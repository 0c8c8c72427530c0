package anlan.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.majorhazard.MajorHazard;
import anlan.bureau.story.MajorHazardStory;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.scope.Ids;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A major hazard in the browser: judged by a criterion, listed in public by the leader's signature, accepted by others than
 * those who found it, taken down; everybody can read it. What lies between happens below the browser.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MajorHazardWalkTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Procedure PROCEDURE = MajorHazard.PROCEDURE;
    private static final int FIRST_PICTURE = 70;

    private final TownWalk walk =
            new TownWalk(MONDAY.atTime(8, 30).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), FIRST_PICTURE);
    private UUID file = new UUID(0, 0);

    @AfterAll
    void stop() {
        walk.close();
    }

    @Test
    void a_major_hazard_is_judged_listed_accepted_by_others_and_delisted_before_everybodys_eyes() {
        List<Step> steps = new MajorHazardStory(
                        walk.cast(),
                        walk.cast().handledBy(walk.town().others()),
                        walk.town().party(),
                        MONDAY,
                        false)
                .steps();
        file = Ids.at(steps.getFirst().happened());
        happens(steps.getFirst());

        walk.on(steps.get(1));
        Screen finder = walk.screen(walk.cast().first());
        finder.act(file, "confirm");
        Locator repeated = finder.page().locator("[data-path='judged[0].hazard'] input");
        assertThat(repeated.inputValue()).isEqualTo("动火作业人员未取得特种作业操作资格证");
        proposed(steps.get(1), 0);
        happens(steps.get(2));
        proposed(steps.get(3), 1);
        Screen leader = walk.screen(walk.cast().leader());
        leader.agree("挂牌督办");
        walk.follow();
        leader.shoot("79-listed-390");
        assertThat(published()).containsExactly("东山县𬭎盛化工有限公司县级重大事故隐患挂牌督办（县安全生产委员会办公室）");
        steps.subList(4, 7).forEach(this::happens);

        refusedToWhoFoundIt(steps.get(7));
        walk.does(file, PROCEDURE, steps.get(7));
        proposed(steps.get(8), 0);

        Screen officer = walk.screen(walk.cast().first()).open("/cases/" + file);
        assertThat(officer.words()).contains("已摘牌");
        officer.shoot("78-delisted-1366");
        // What is shown of a case is its latest word.
        assertThat(published()).containsExactly("东山县𬭎盛化工有限公司重大事故隐患摘牌");
        walk.screens().forEach(each -> assertThat(each.failed()).isEmpty());
    }

    private void happens(Step step) {
        walk.happens(file, PROCEDURE, step);
    }

    /** Proposed in the browser, signed below it but for so many signatures. */
    private void proposed(Step step, int left) {
        walk.proposes(file, PROCEDURE, step);
        walk.signedBelow(file, left);
    }

    /** Who found it opens the case on the day of the acceptance and is told that others must accept. */
    private void refusedToWhoFoundIt(Step acceptance) {
        walk.on(acceptance);
        Screen finder = walk.screen(walk.cast().first()).open("/cases/" + file);
        assertThat(finder.words()).contains("办理过“发现登记”的人员不得再验收");
        finder.shoot("77-not-who-found-it-1366");
    }

    /** Titles on the public list; it fits a phone. */
    private List<String> published() {
        Screen citizen = walk.chrome().screen(390, 844).open("/public/notices?kind=hazard&q=𬭎盛");
        List<String> titles =
                citizen.page().locator("a[href*='/public/notices/']").allInnerTexts();
        citizen.shoot("80-public-hazards-390");
        assertThat(citizen.overflow()).isNotPositive();
        citizen.close();
        return titles;
    }
}
