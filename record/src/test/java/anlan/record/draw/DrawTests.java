package anlan.record.draw;

import static anlan.record.draw.Lists.RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTests {

    @Test
    void drawsTheQuotaOfEachClassAndTwoOfficersForEachObject() {
        List<Pick> picks = Draw.of(Lists.plan().seal(), RESULT).picks();
        assertThat(picks).extracting(Pick::category).containsExactly("A", "A", "B", "B", "B", "C");
        assertThat(picks).extracting(Pick::object).doesNotHaveDuplicates();
        assertThat(picks.subList(0, 5))
                .allSatisfy(pick -> assertThat(pick.officers()).hasSize(2).doesNotHaveDuplicates());
        assertThat(picks.getLast().officers()).isEmpty();
    }

    @Test
    void isTheSameAgainAndAnotherWithAnotherResultOrList() {
        SealedPlan sealed = Lists.plan().seal();
        List<Pick> picks = Draw.of(sealed, RESULT).picks();
        assertThat(Draw.of(Lists.plan().seal(), RESULT).picks()).isEqualTo(picks);
        Set<List<Pick>> others = IntStream.range(0, 50)
                .mapToObj(i -> Draw.of(sealed, "结果" + i).picks())
                .collect(Collectors.toSet());
        assertThat(others).hasSizeGreaterThan(40).doesNotContain(picks);
    }

    @Test
    void doesNotDependOnTheOrderInWhichListsAreGiven() {
        Plan plan = Lists.plan();
        Plan reversed = new Plan(
                plan.id(),
                plan.title(),
                plan.event(),
                plan.sealed(),
                plan.quotas(),
                plan.officers().reversed(),
                plan.pools().reversed(),
                plan.candidates().reversed(),
                plan.exclusions(),
                plan.recusals());
        assertThat(reversed.seal().commitment()).isEqualTo(plan.seal().commitment());
    }

    @Test
    void theCommitmentCoversEveryList() {
        Plan plan = Lists.plan();
        Plan spared = new Plan(
                plan.id(),
                plan.title(),
                plan.event(),
                plan.sealed(),
                plan.quotas(),
                plan.officers(),
                plan.pools(),
                plan.candidates(),
                List.of(),
                plan.recusals());
        assertThat(spared.seal().commitment()).isNotEqualTo(plan.seal().commitment());
    }

    @Test
    void neverNamesARecusedOfficerNorOneOfAnotherPool() {
        SealedPlan sealed = Lists.plan().seal();
        for (int i = 0; i < 500; i++) {
            for (Pick pick : Draw.of(sealed, "结果" + i).picks()) {
                if (pick.object().equals("A0")) {
                    assertThat(pick.officers()).containsExactlyInAnyOrder("O2", "O3");
                } else if (pick.category().equals("A")) {
                    assertThat(List.of("O1", "O2", "O3")).containsAll(pick.officers());
                }
            }
        }
    }

    @Test
    void sharesTheWorkEvenly() {
        Plan plan = new Plan(
                new UUID(0, 0),
                "抽查",
                "开奖",
                Lists.SEALED,
                List.of(new Quota.Count("A", 30)),
                Lists.officers(6),
                List.of(new Pool("all", Lists.names(6))),
                Lists.candidates("A", 30, 1, "all"),
                List.of(),
                List.of());
        List<String> named = Draw.of(plan.seal(), RESULT).picks().stream()
                .flatMap(pick -> pick.officers().stream())
                .toList();
        for (String officer : Lists.names(6)) {
            assertThat(named.stream().filter(officer::equals)).hasSize(10);
        }
    }

    @Test
    void sparesWhoAlreadyHasMoreToDo() {
        Plan plan = new Plan(
                new UUID(0, 0),
                "抽查",
                "开奖",
                Lists.SEALED,
                List.of(new Quota.Count("A", 5)),
                List.of(new Officer("O1", 9), new Officer("O2", 0), new Officer("O3", 0)),
                List.of(new Pool("all", Lists.names(3))),
                Lists.candidates("A", 5, 1, "all"),
                List.of(),
                List.of());
        assertThat(Draw.of(plan.seal(), RESULT).picks())
                .allSatisfy(pick -> assertThat(pick.officers()).containsExactlyInAnyOrder("O2", "O3"));
    }

    @Test
    void drawsAllWhereTheQuotaJustFits() {
        Plan plan = Lists.plan(new Quota.Count("A", 5), Lists.candidates("A", 5, 1, ""));
        assertThat(Draw.of(plan.seal(), RESULT).picks())
                .extracting(Pick::object)
                .containsExactlyInAnyOrder("A0", "A1", "A2", "A3", "A4");
    }

    @Test
    void refusesAQuotaBeyondTheListBeforeItIsSealed() {
        Plan plan = Lists.plan(new Quota.Count("A", 10), Lists.candidates("A", 8, 1, ""));
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(plan::seal)
                .withMessage("“A”类应抽取 10 个，可抽取的只有 8 个，少 2 个；请减少抽取数或者核对排除名单");
    }

    @Test
    void refusesAnObjectThatTwoOfficersCannotInspect() {
        Plan plan = new Plan(
                new UUID(0, 0),
                "抽查",
                "开奖",
                Lists.SEALED,
                List.of(new Quota.Count("A", 1)),
                Lists.officers(2),
                List.of(new Pool("all", Lists.names(2))),
                Lists.candidates("A", 2, 1, "all"),
                List.of(),
                List.of(new Recusal("O2", "A1", "投资关系")));
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(plan::seal)
                .withMessage("检查对象“A1”可派的执法人员只有 1 名，不足 2 名；请增加人员或者核对回避");
    }

    @Test
    void refusesListsThatContradictThemselves() {
        List<Candidate> twice = List.of(new Candidate("A0", "A", 1, ""), new Candidate("A0", "A", 1, ""));
        assertRefused(Lists.plan(new Quota.Count("A", 1), twice), "检查对象“A0”重复");
        assertRefused(Lists.plan(new Quota.Count("B", 1), Lists.candidates("A", 1, 1, "")), "类别“A”没有抽取数");
        assertRefused(Lists.plan(new Quota.Count("A", 1), Lists.candidates("A", 1, 1, "x")), "执法人员组“x”不存在");
        Plan plan = Lists.plan();
        assertRefused(
                new Plan(
                        plan.id(),
                        plan.title(),
                        plan.event(),
                        plan.sealed(),
                        plan.quotas(),
                        plan.officers(),
                        plan.pools(),
                        plan.candidates(),
                        List.of(new Exclusion("A0", "A", "停产")),
                        plan.recusals()),
                "既在抽取名单又在排除名单");
        assertRefused(
                new Plan(
                        plan.id(),
                        plan.title(),
                        plan.event(),
                        plan.sealed(),
                        plan.quotas(),
                        Lists.officers(5),
                        plan.pools(),
                        plan.candidates(),
                        plan.exclusions(),
                        plan.recusals()),
                "“O6”不在人员名单");
    }

    private static void assertRefused(Plan plan, String words) {
        assertThatExceptionOfType(DrawRefused.class).isThrownBy(plan::seal).withMessageContaining(words);
    }

    @ParameterizedTest(name = "{0} of {1} are {2}")
    @CsvSource({"0.05,20,1", "0.05,21,2", "0.05,0,0", "0.05,1,1", "1,7,7", "0.333333,3,1", "0.25,10,3"})
    void aShareIsNeverRoundedDown(BigDecimal ratio, int candidates, int drawn) {
        assertThat(new Quota.Ratio("A", ratio).of(candidates)).isEqualTo(drawn);
    }

    @Test
    void aReplacementIsDrawnFromTheRestOfTheClass() {
        Draw draw = Draw.of(Lists.plan().seal(), RESULT);
        Pick first = draw.picks().getFirst();
        Set<String> before = draw.picks().stream().map(Pick::object).collect(Collectors.toSet());
        Pick instead = draw.replaceObject(first.object());
        assertThat(instead.category()).isEqualTo("A");
        assertThat(before).doesNotContain(instead.object());
        assertThat(draw.picks()).hasSize(6).contains(instead).doesNotContain(first);
        draw.replaceObject(instead.object());
        Pick last = draw.replaceObject(draw.picks().getFirst().object());
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(() -> draw.replaceObject(last.object()))
                .withMessage("“A”类已没有可补抽的检查对象");
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(() -> draw.replaceObject(first.object()))
                .withMessageContaining("不在抽取结果中");
    }

    @Test
    void anotherOfficerIsNeverOneWhoWasAlreadyNamedForTheObject() {
        Draw draw = Draw.of(Lists.plan().seal(), RESULT);
        Pick pick = draw.picks().get(2);
        Set<String> named = new HashSet<>(pick.officers());
        for (int i = 0; i < 4; i++) {
            String leaving = draw.picks().get(2).officers().getFirst();
            Pick now = draw.replaceOfficer(pick.object(), leaving);
            assertThat(now.officers().getLast()).isEqualTo(pick.officers().getLast());
            assertThat(named.add(now.officers().getFirst())).isTrue();
        }
        assertThatExceptionOfType(DrawRefused.class)
                .isThrownBy(
                        () -> draw.replaceOfficer(pick.object(), pick.officers().getLast()))
                .withMessage("检查对象“%s”已没有可派的执法人员", pick.object());
    }

    @Test
    void fiveHundredOfFiveHundredThousandTakeLessThanHalfASecondOfOneProcessor() {
        SealedPlan sealed = Lists.plan(new Quota.Count("A", 500), Lists.candidates("A", 500_000, 1, ""))
                .seal();
        Draw.of(sealed, "预热");
        ThreadMXBean thread = ManagementFactory.getThreadMXBean(); // the processor's time: other work does not count
        long start = thread.getCurrentThreadCpuTime();
        List<Pick> picks = Draw.of(sealed, RESULT).picks();
        long milliseconds = (thread.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(picks).hasSize(500).extracting(Pick::object).doesNotHaveDuplicates();
        assertThat(milliseconds).isLessThan(500);
    }
}
