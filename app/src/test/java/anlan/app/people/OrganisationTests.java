package anlan.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.access.Login.HeldPost;
import anlan.kernel.people.Deputy;
import anlan.kernel.people.Officer;
import anlan.kernel.people.Organisation;
import anlan.kernel.people.Person;
import anlan.kernel.people.Post;
import anlan.kernel.people.PostKind;
import anlan.kernel.people.Unit;
import anlan.kernel.people.Unit.RegionCode;
import anlan.kernel.people.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Posts, deputies, certificates and region codes as they were on a day. */
class OrganisationTests {
    private static final UUID HEAD = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID LAWYER = new UUID(0, 3);
    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private final Organisation organisation = new Organisation(
            List.of(
                    unit("0001", UnitKind.BUREAU),
                    unit("0001.0100", UnitKind.OFFICE),
                    unit("0001.0001", UnitKind.BUREAU),
                    unit("0001.0001.0200", UnitKind.BRIGADE)),
            Map.of(HEAD, new Person("甲", null, "0001", null), SECOND, new Person("乙", null, "0001", null)),
            List.of(
                    new Post(HEAD, "0001", PostKind.LEADER, FROM, UNTIL),
                    new Post(LAWYER, "0001.0100", PostKind.LEGAL, FROM, null)),
            List.of(new Deputy(
                    HEAD, "0001", PostKind.LEADER, SECOND, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 7, 10), "出差")),
            List.of(new Officer(SECOND, "0001", "证1", "司法局", FROM, UNTIL, null, List.of(), false, null)));

    private static Unit unit(String path, UnitKind kind) {
        return new Unit(
                path,
                "单位" + path,
                null,
                kind,
                LocalDate.of(2019, 1, 1),
                null,
                List.of(
                        new RegionCode("350626", LocalDate.of(2000, 1, 1)),
                        new RegionCode("350604", LocalDate.of(2021, 2, 1))));
    }

    @Test
    void a_post_is_held_from_its_first_to_its_last_day() {
        assertThat(organisation.heldBy(HEAD, FROM.minusDays(1))).isEmpty();
        assertThat(organisation.heldBy(HEAD, FROM)).extracting(HeldPost::key).containsExactly("leader");
        assertThat(organisation.heldBy(HEAD, UNTIL)).hasSize(1);
        assertThat(organisation.heldBy(HEAD, UNTIL.plusDays(1))).isEmpty();
    }

    @Test
    void a_deputy_holds_the_post_while_the_deputy_and_the_post_last() {
        assertThat(organisation.heldBy(SECOND, LocalDate.of(2026, 6, 19))).isEmpty();
        assertThat(organisation.heldBy(SECOND, LocalDate.of(2026, 6, 20)))
                .containsExactly(new HeldPost("leader", "主要负责人", "0001", true));
        assertThat(organisation.heldBy(SECOND, LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void holders_in_an_office_count_for_their_organ_and_not_for_another() {
        LocalDate day = LocalDate.of(2026, 6, 20);
        assertThat(organisation.holders("0001", "legal", day)).containsExactly(LAWYER);
        assertThat(organisation.holders("0001.0100", "legal", day)).containsExactly(LAWYER);
        assertThat(organisation.holders("0001.0001", "legal", day)).isEmpty();
        assertThat(organisation.holders("0001", "leader", day)).containsExactlyInAnyOrder(HEAD, SECOND);
    }

    @Test
    void an_office_or_brigade_works_for_the_nearest_organ_above() {
        assertThat(organisation.organOf("0001.0001.0200")).isEqualTo("0001.0001");
        assertThat(organisation.organOf("0001.0100")).isEqualTo("0001");
        assertThat(organisation.organOf("0001.0001")).isEqualTo("0001.0001");
    }

    @Test
    void a_certificate_holds_on_its_days_only() {
        assertThat(organisation.certificate(SECOND, FROM.minusDays(1))).isEmpty();
        assertThat(organisation.certificate(SECOND, FROM)).isPresent();
        assertThat(organisation.certificate(SECOND, UNTIL)).isPresent();
        assertThat(organisation.certificate(SECOND, UNTIL.plusDays(1))).isEmpty();
    }

    @Test
    void the_region_code_is_that_of_the_day() {
        Unit unit = organisation.unit("0001").orElseThrow();
        assertThat(unit.regionOn(LocalDate.of(2021, 1, 31))).contains("350626");
        assertThat(unit.regionOn(LocalDate.of(2021, 2, 1))).contains("350604");
        assertThat(unit.regionOn(LocalDate.of(1999, 12, 31))).isEmpty();
    }
}
