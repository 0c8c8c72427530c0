package anlan.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.Browser;
import anlan.app.TestServer;
import anlan.bureau.fireworks.RetailLicence;
import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.licence.BusinessLicence;
import anlan.bureau.licence.LicencePapers.Condition;
import anlan.law.Law;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whoever applies can know everything beforehand, and it is what the bureau works by (LIC-001). */
class ServiceGuidesTests {
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 5, 1);

    @Test
    void each_condition_each_period_and_the_fee_stand_in_it() {
        ServiceGuide guide = ServiceGuide.of(BusinessLicence.PROCEDURE, Law.shipped(), IN_FORCE)
                .orElseThrow();
        assertThat(guide.fee()).isEqualTo("0元（依据《行政许可法》第五十八条）");
        assertThat(guide.form())
                .filteredOn(asked -> asked.label().equals("申请材料"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.within().getFirst())
                        .contains(Arrays.stream(Condition.values())
                                .map(Condition::label)
                                .toList()));
        assertThat(guide.periods())
                .filteredOn(time -> time.label().equals("法定办结时限"))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.length()).isEqualTo("20个工作日");
                    assertThat(time.basis()).isEqualTo("《危险化学品安全法》第五十五条");
                    assertThat(time.without()).containsExactly("专家评审");
                    assertThat(time.unverified()).isFalse();
                });
        assertThat(guide.periods())
                .filteredOn(time -> time.label().equals("承诺办结时限"))
                .singleElement()
                .satisfies(time -> assertThat(time.unverified()).isTrue());
        assertThat(guide.periods())
                .as("counted back from the end of the licence")
                .anySatisfy(time -> {
                    assertThat(time.label()).isEqualTo("申请延续提前");
                    assertThat(time.length()).isEqualTo("30日");
                });
        assertThat(guide.later()).contains("补正材料", "申请变更", "申请延续");
    }

    @Test
    void another_licence_has_its_own_conditions_and_limits_and_no_step_its_law_does_not_know() {
        ServiceGuide guide = ServiceGuide.of(RetailLicence.PROCEDURE, Law.shipped(), IN_FORCE)
                .orElseThrow();
        assertThat(guide.basis()).contains("烟花爆竹安全管理条例");
        assertThat(guide.steps()).contains("受理", "审查", "决定").doesNotContain("暂扣");
        assertThat(guide.form())
                .filteredOn(asked -> asked.label().equals("申请材料"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.within().getFirst())
                        .contains("主要负责人经过安全知识教育")
                        .doesNotContain(Condition.CONTINGENCY.label()));
        assertThat(guide.periods())
                .filteredOn(time -> time.label().equals("法定办结时限"))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.length()).isEqualTo("20日");
                    assertThat(time.unverified()).isFalse();
                });
        assertThat(guide.periods())
                .filteredOn(time -> time.label().equals("许可证有效期"))
                .singleElement()
                .satisfies(time -> assertThat(time.unverified()).isTrue());
        assertThat(guide.results()).contains("烟花爆竹经营（零售）许可证").doesNotContain("危险化学品经营许可证");
    }

    @Test
    void before_the_law_is_in_force_it_tells_no_period_of_that_law() {
        assertThat(ServiceGuide.of(BusinessLicence.PROCEDURE, Law.shipped(), IN_FORCE.minusDays(1))
                        .orElseThrow()
                        .periods())
                .noneMatch(time -> time.label().equals("法定办结时限"));
    }

    @Test
    void what_nobody_can_apply_for_has_none() {
        assertThat(ServiceGuide.of(HazardRectification.PROCEDURE, Law.shipped(), IN_FORCE))
                .isEmpty();
    }

    @Test
    void a_citizen_finds_it_without_login() {
        try (TestServer server = TestServer.start("anlan.rounds=false")) {
            Browser citizen = server.browser();
            assertThat(citizen.get("/public").text()).contains("href=\"/public/guides\"");
            assertThat(citizen.get("/public/guides").text()).contains("危险化学品经营许可", "烟花爆竹经营（零售）许可");
            assertThat(citizen.get("/public/guides/licence.business").text())
                    .contains("危险化学品经营许可办事指南", "第五十五条", "专职安全管理人员和主要负责人考核合格", "尚未与原文核对");
            assertThat(citizen.get("/public/guides/hazard.rectify").status()).isEqualTo(404);
        }
    }
}
