package anlan.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.SmallBureau;
import anlan.app.Town;
import anlan.bureau.licence.BusinessLicence;
import anlan.bureau.story.LicenceStory;
import anlan.bureau.story.LicenceStory.End;
import anlan.bureau.story.Step;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Procedure;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A licence in the browser: the enterprise applies by its own account, the window accepts, the enterprise follows every step
 * on a phone and rates it. What lies between happens below the browser.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LicenceWalkTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Procedure PROCEDURE = BusinessLicence.PROCEDURE;
    private static final String FIRM = Town.UNIT + ".9001";
    private static final int FIRST_PICTURE = 90;

    private final TownWalk walk =
            new TownWalk(MONDAY.atTime(8, 30).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), FIRST_PICTURE);

    @AfterAll
    void stop() {
        walk.close();
    }

    @Test
    void an_enterprise_applies_by_its_own_account_follows_each_step_on_a_phone_and_rates() {
        walk.town().ownAccount("hong", "宏达化工", FIRM, walk.town().enterprise());
        Actor applicant = walk.town().signedIn("hong", FIRM);
        List<Step> steps = new LicenceStory(walk.cast(), applicant, walk.town().party(), MONDAY, End.GRANTED).steps();

        UUID file = applies(applicant, steps.getFirst());
        walk.does(file, PROCEDURE, steps.get(1));
        steps.subList(2, steps.size() - 1).forEach(step -> walk.happens(file, PROCEDURE, step));

        follows(file, steps.getLast());
        walk.does(file, PROCEDURE, steps.getLast());
        assertThat(walk.screen(applicant).open("/cases/" + file).words()).contains("评价");

        Screen clerk = walk.screen(walk.cast().clerk()).open("/registers/licence");
        assertThat(clerk.words()).contains(walk.town().party().name(), "有效");
        clerk.shoot("99-register-of-licences-1366");
        walk.screens().forEach(each -> assertThat(each.failed()).isEmpty());
    }

    /** Its form knows who it is; the case has the id the browser gave it. */
    private UUID applies(Actor applicant, Step apply) {
        walk.on(apply);
        Screen firm = walk.screen(applicant);
        Form form = firm.opening(PROCEDURE.key(), "apply");
        assertThat(firm.page().locator("[data-path='applicant.name'] input").inputValue())
                .isEqualTo(walk.town().party().name());
        walk.fill(form, apply);
        firm.shoot("98-applying-1366");
        form.submit();
        walk.follow();
        String address = firm.page().url();
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
    }

    /** Every step with who did it, both limits; no journal, no export, and it fits the phone. */
    private void follows(UUID file, Step last) {
        walk.on(last);
        Screen phone = walk.chrome().screen(390, 844).at(last.happened()).signIn("hong", SmallBureau.PASSWORD);
        phone.open("/cases/" + file);
        assertThat(phone.words())
                .contains("受理", "现场核查", "准予许可", "颁发送达", walk.cast().first().name())
                .doesNotContain("全过程记录", "导出可核验案卷");
        assertThat(phone.overflow()).isNotPositive();
        phone.shoot("97-following-390");
        assertThat(phone.failed()).isEmpty();
        phone.close();
    }
}
