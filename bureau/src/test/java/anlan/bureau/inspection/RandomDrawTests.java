package anlan.bureau.inspection;

import static anlan.bureau.inspection.InspectionExamples.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.inspection.ApprovalPapers.Assign;
import anlan.bureau.inspection.DrawPapers.CallOff;
import anlan.bureau.inspection.DrawPapers.ConfirmResult;
import anlan.bureau.inspection.DrawPapers.Disclose;
import anlan.bureau.inspection.DrawPapers.Dispatch;
import anlan.bureau.inspection.DrawPapers.Drawable;
import anlan.bureau.inspection.DrawPapers.Drawn;
import anlan.bureau.inspection.DrawPapers.EnterResult;
import anlan.bureau.inspection.DrawPapers.HoldDraw;
import anlan.bureau.inspection.DrawPapers.KeptAway;
import anlan.bureau.inspection.DrawPapers.PlanDraw;
import anlan.bureau.inspection.DrawPapers.Replace;
import anlan.bureau.inspection.DrawPapers.SealLists;
import anlan.bureau.inspection.DrawPapers.Share;
import anlan.bureau.inspection.DrawPapers.Spared;
import anlan.bureau.inspection.DrawPapers.Target;
import anlan.bureau.inspection.InspectionNeeds.Recused;
import anlan.bureau.inspection.RandomDraw.At;
import anlan.kernel.casefile.Actor;
import anlan.kernel.form.Line;
import anlan.record.draw.DrawReport;
import anlan.record.draw.DrawVerifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomDrawTests {

    private static final Actor SYSTEM = Actor.system("0001");
    private static final Actor SECOND = new Actor(LI.toString(), "b", "李", "0001", Set.of("officer"));
    private static final String NUMBERS = "3D 第2026316期 0 4 7";

    private static PlanDraw plan(int many) {
        return new PlanDraw(
                "2026年第四季度抽查",
                List.of(WANG, LI),
                "2026年11月25日福彩3D开奖号码",
                LocalDate.parse("2026-11-25"),
                List.of(new Share("D级", many), new Share("C级", 1)),
                List.of(FIRE_EXITS),
                LocalDate.parse("2026-12-31"));
    }

    private static UUID enterprise(int i) {
        return new UUID(9, i);
    }

    private static UUID officer(int i) {
        return new UUID(8, i);
    }

    private static SealLists lists(KeptAway... keptAway) {
        List<Target> targets = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> targets.add(new Target(enterprise(i), "企业" + i, null, "D级")));
        IntStream.range(6, 9).forEach(i -> targets.add(new Target(enterprise(i), "企业" + i, null, "C级")));
        return new SealLists(
                targets,
                List.of(new Spared(enterprise(99), "D级", "已停产")),
                IntStream.range(0, 5).mapToObj(i -> new Drawable(officer(i), 0)).toList(),
                List.of(keptAway));
    }

    private static InspectionWalk planned() {
        return new InspectionWalk(RandomDraw.PROCEDURE).does(plan(2));
    }

    private static InspectionWalk drawn() {
        InspectionWalk walk = planned()
                .does(lists())
                .on("2026-11-25")
                .does(new EnterResult(NUMBERS, "中国福利彩票官网", List.of()))
                .by(SECOND)
                .does(new ConfirmResult(NUMBERS));
        return written(walk);
    }

    /** What the journal does with a delivery to the same case. */
    private static InspectionWalk written(InspectionWalk walk) {
        return walk.by(SYSTEM).does(walk.deliveries.getLast().paper()).by(INSPECTOR);
    }

    private static List<Drawn> standing(InspectionWalk walk) {
        return walk.file().last(HoldDraw.class).map(HoldDraw::drawn).orElse(List.of());
    }

    @Test
    void aDrawIsPlannedSealedHeldDispatchedAndOpened() {
        InspectionWalk walk = drawn();
        assertThat(standing(walk))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.officers()).hasSize(2).doesNotHaveDuplicates());
        walk.does(new Dispatch("请于年底前完成"));
        assertThat(walk.deliveries.stream()
                        .filter(delivery -> delivery.procedure().equals("inspection.site"))
                        .map(delivery -> (Assign) delivery.paper())
                        .map(task -> task.unit().enterprise()))
                .containsExactlyElementsOf(
                        standing(walk).stream().map(Drawn::enterprise).toList());
        assertThat(walk.count("inspection.drawn")).isEqualTo(3);
        walk.waiting = true;
        assertThat(walk.refuses(new Disclose("公开"))).containsExactly("INS-003");
        walk.waiting = false;
        walk.does(new Disclose("公开"));
        assertThat(walk.stage()).isEqualTo(At.DISCLOSED);
    }

    @Test
    void whatIsOpenedProvesTheDrawAgainstWhatWasAnnounced() {
        InspectionWalk walk = drawn().does(new Dispatch("派发")).does(new Disclose("公开"));
        RandomDraw.Announced before =
                (RandomDraw.Announced) walk.publications.getFirst().body();
        RandomDraw.Opened after =
                (RandomDraw.Opened) walk.publications.getLast().body();
        assertThat(walk.publications)
                .flatExtracting(published -> Line.of(published.body(), (source, id) -> id))
                .extracting(Line::label)
                .as("what the public reads")
                .allMatch(label -> label.codePointAt(0) > 0x4E00);
        DrawReport report = DrawVerifier.verify(after.record().getBytes(UTF_8));
        assertThat(report.isProved()).as(report.words()).isTrue();
        assertThat(report.record().orElseThrow().sealed().commitment().hex()).isEqualTo(before.commitment());
        assertThat(report.record().orElseThrow().picks())
                .extracting(pick -> UUID.fromString(pick.object()))
                .containsExactlyElementsOf(
                        standing(walk).stream().map(Drawn::enterprise).toList());
        assertThat(before.enterprises()).isEqualTo(9);
    }

    @Test
    void theSystemWritesDownNothingElseThanWhatWasDrawn() {
        InspectionWalk walk = planned()
                .does(lists())
                .on("2026-11-25")
                .does(new EnterResult(NUMBERS, "官网", List.of()))
                .by(SECOND)
                .does(new ConfirmResult(NUMBERS));
        HoldDraw right = (HoldDraw) walk.deliveries.getLast().paper();
        HoldDraw wrong = new HoldDraw(right.commitment(), right.drawn().reversed());
        assertThat(walk.by(SYSTEM).refuses(wrong)).containsExactly("INS-003");
        assertThat(walk.refuses(right)).isEmpty();
        assertThat(walk.by(INSPECTOR).refuses(right)).containsExactly("WHO");
    }

    @Test
    void twoPersonsEnterTheSameResult() {
        InspectionWalk walk = planned().does(lists()).on("2026-11-25").does(new EnterResult(NUMBERS, "官网", List.of()));
        assertThat(walk.refuses(new ConfirmResult(NUMBERS))).containsExactly("SEPARATE");
        walk.by(SECOND);
        assertThat(walk.refuses(new ConfirmResult("3D 第2026316期 0 4 8"))).containsExactly("INS-003");
        assertThat(walk.refuses(new ConfirmResult(NUMBERS))).isEmpty();
    }

    @Test
    void theListsAreSealedBeforeTheEventAndItsResultEnteredAfterwards() {
        InspectionWalk walk = new InspectionWalk(RandomDraw.PROCEDURE);
        assertThat(walk.on("2026-11-25").refuses(plan(2))).containsExactly("INS-003");
        assertThat(walk.on("2026-11-24").refuses(plan(2))).isEmpty();
        walk.does(plan(2));
        assertThat(walk.on("2026-11-25").refuses(lists())).containsExactly("INS-003");
        assertThat(walk.on("2026-11-24").refuses(lists())).isEmpty();
        walk.does(lists());
        EnterResult result = new EnterResult(NUMBERS, "官网", List.of());
        assertThat(walk.on("2026-11-24").refuses(result)).containsExactly("INS-003");
        assertThat(walk.on("2026-11-25").refuses(result)).isEmpty();
    }

    @Test
    void aDrawThatCouldNotBeHeldIsNotSealed() {
        assertThat(new InspectionWalk(RandomDraw.PROCEDURE).does(plan(7)).refuses(lists()))
                .containsExactly("INS-003");
        assertThat(new InspectionWalk(RandomDraw.PROCEDURE).does(plan(6)).refuses(lists()))
                .isEmpty();
    }

    @Test
    void onlyCertifiedOfficersAreDrawnAndNobodyDrawsWhoMustStayAway() {
        InspectionWalk walk = planned();
        walk.uncertified.add(officer(3));
        assertThat(walk.refuses(lists())).containsExactly("OFF-001");
        walk.uncertified.clear();
        walk.keptAway.add(new Recused(officer(1), enterprise(6)));
        assertThat(walk.refuses(lists())).containsExactly("OFF-006");
        assertThat(walk.refuses(lists(new KeptAway(officer(1), enterprise(6), "近亲属任职"))))
                .isEmpty();
    }

    @Test
    void aFurtherDrawGivesAnotherEnterpriseOfTheClassOrAnotherOfficer() {
        InspectionWalk walk = drawn();
        Drawn first = standing(walk).getFirst();
        assertThat(walk.refuses(new Replace(enterprise(99), null, "已停产"))).containsExactly("INS-003");
        written(walk.does(new Replace(first.enterprise(), null, "已注销")));
        assertThat(standing(walk)).hasSize(3).extracting(Drawn::enterprise).doesNotContain(first.enterprise());
        Drawn other = standing(walk).getFirst();
        UUID ill = other.officers().getFirst();
        written(walk.does(new Replace(other.enterprise(), ill, "因病")));
        assertThat(standing(walk).stream()
                        .filter(each -> each.enterprise().equals(other.enterprise()))
                        .flatMap(each -> each.officers().stream()))
                .hasSize(2)
                .doesNotContain(ill);
        assertThat(walk.count("inspection.replaced")).isEqualTo(2);
    }

    @Test
    void nobodyCallsADrawOffWhoKnowsItsResult() {
        assertThat(planned().does(lists()).refuses(new CallOff("方案调整"))).isEmpty();
        assertThat(drawn().refuses(new CallOff("结果不满意"))).containsExactly("STAGE");
    }
}
