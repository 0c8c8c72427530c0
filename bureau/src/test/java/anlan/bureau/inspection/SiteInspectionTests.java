package anlan.bureau.inspection;

import static anlan.bureau.inspection.InspectionExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.followup.FollowUp;
import anlan.bureau.inspection.ApprovalPapers.ApproveLater;
import anlan.bureau.inspection.ApprovalPapers.Cancel;
import anlan.bureau.inspection.InspectionNeeds.Check;
import anlan.bureau.inspection.SiteInspection.At;
import anlan.bureau.inspection.VisitPapers.Close;
import anlan.bureau.inspection.VisitPapers.Handling;
import anlan.bureau.inspection.VisitPapers.Met;
import anlan.bureau.inspection.VisitPapers.Publish;
import anlan.bureau.inspection.VisitPapers.SendTransfer;
import anlan.bureau.inspection.VisitPapers.Shown;
import anlan.bureau.inspection.VisitPapers.Signature;
import anlan.bureau.inspection.VisitPapers.TakeMeasures;
import anlan.bureau.penalty.FilingPapers.RegisterLead;
import anlan.bureau.rectification.RectificationPapers;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Finding;
import anlan.kernel.form.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteInspectionTests {

    private static InspectionWalk approved() {
        return new InspectionWalk().does(approve(Ground.PLAN));
    }

    private static InspectionWalk admitted() {
        return approved().does(arrive());
    }

    private static InspectionWalk drawn() {
        return new InspectionWalk().by(Actor.system("0001")).does(assign()).by(INSPECTOR);
    }

    @Test
    void aVisitWithoutProblemsIsApprovedMadePublishedAndClosed() {
        InspectionWalk walk = admitted()
                .does(record())
                .does(handle(null, line(null, Result.NO_PROBLEM)))
                .does(new Publish("未发现问题", true))
                .does(new Close("已归档"));
        assertThat(walk.stage()).isEqualTo(At.CLOSED);
        assertThat(walk.count("inspection.planned")).isEqualTo(1);
        assertThat(walk.count("inspection.done")).isEqualTo(1);
        assertThat(walk.count("inspection.case-proposed")).isZero();
        assertThat(walk.facts).allMatch(fact -> fact.subject().equals(FACTORY.toString()));
        assertThat(Line.of(walk.publications.getFirst().body(), (source, id) -> id))
                .extracting(Line::label)
                .contains("被检查单位", "检查结果");
        assertThat(walk.publications)
                .singleElement()
                .satisfies(each -> assertThat(each.body())
                        .isEqualTo(
                                new SiteInspection.Disclosed(UNIT.name(), DAY, "年度监督检查计划", List.of("未发现问题"), "未发现问题")));
    }

    @Test
    void generalHazardsArePutRightTogetherAndEachMajorOneIsSupervisedByItself() {
        InspectionWalk walk = admitted()
                .does(record(BLOCKED, DUST))
                .does(handle(
                        "首次违法且危害轻微",
                        line(BLOCKED, Result.ORDERED),
                        line(DUST, Result.ORDERED),
                        line(DUST, Result.CASE)));
        assertThat(walk.deliveries)
                .extracting(delivery -> delivery.procedure())
                .containsExactly("hazard.rectify", "hazard.major", "penalty.ordinary");
    }

    @Test
    void whatIsOrderedGoesOnAsACaseOfItsOwn() {
        InspectionWalk walk = admitted()
                .does(record(BLOCKED, DUST))
                .does(handle(
                        "首次违法且危害轻微",
                        line(BLOCKED, Result.CORRECTED),
                        line(DUST, Result.ORDERED),
                        line(DUST, Result.CASE)));
        assertThat(walk.deliveries).hasSize(2);
        assertThat(walk.deliveries.getFirst()).satisfies(delivery -> {
            assertThat(delivery.procedure()).isEqualTo("hazard.major");
            assertThat(delivery.to()).isEqualTo(FollowUp.majorOf(walk.file().id(), DUST.text()));
            assertThat(delivery.paper()).isInstanceOfSatisfying(RectificationPapers.Find.class, find -> {
                assertThat(find.hazards()).containsExactly(DUST);
                assertThat(find.origin()).isEqualTo(walk.file().id());
            });
        });
        assertThat(walk.deliveries.getLast()).satisfies(delivery -> {
            assertThat(delivery.procedure()).isEqualTo("penalty.ordinary");
            assertThat(delivery.to()).isEqualTo(Onward.penaltyOf(walk.file().id()));
            assertThat(delivery.paper()).isInstanceOfSatisfying(RegisterLead.class, lead -> {
                assertThat(lead.findings()).containsExactly(DUST.text());
                assertThat(lead.inspection()).isEqualTo(walk.file().id());
            });
        });
        assertThat(walk.count("inspection.problem")).isEqualTo(2);
        assertThat(walk.count("inspection.with-problem")).isEqualTo(1);
        assertThat(walk.count("inspection.case-proposed")).isEqualTo(1);
        assertThat(walk.facts.stream()
                        .filter(fact -> fact.kind() == InspectionFacts.RESULT)
                        .map(fact -> fact.nature()))
                .containsExactly("当场改正", "责令限期整改", "立案查处");
    }

    @Test
    void twoDifferentCertifiedOfficersInspect() {
        InspectionWalk walk = new InspectionWalk();
        assertThat(walk.refuses(approve(Ground.PLAN, List.of(WANG, WANG), List.of(TRAINING), null)))
                .containsExactly("OFF-001");
        walk.uncertified.add(LI);
        assertThat(walk.refuses(approve(Ground.PLAN))).containsExactly("OFF-001");
        walk.uncertified.clear();
        assertThat(walk.refuses(approve(Ground.PLAN))).isEmpty();
    }

    private static InspectionNeeds.Line planLine(
            int year, Ground ground, @Nullable LocalDate approvedOn, UUID... named) {
        return new InspectionNeeds.Line(LINE, year, ground, approvedOn, List.of(named));
    }

    @Test
    void aVisitCarriesOutOnlyAnApprovedLineOfItsYearItsGroundAndItsEnterprise() {
        int year = DAY.getYear();
        Map<InspectionNeeds.Line, List<String>> lines = Map.of(
                planLine(year, Ground.PLAN, DAY), List.of(),
                planLine(year, Ground.PLAN, DAY.plusDays(1)), List.of("INS-001"),
                planLine(year, Ground.PLAN, null), List.of("INS-001"),
                planLine(year - 1, Ground.PLAN, DAY), List.of("INS-001"),
                planLine(year, Ground.DRAW, DAY), List.of("INS-001"),
                planLine(year, Ground.PLAN, DAY, FACTORY), List.of(),
                planLine(year, Ground.PLAN, DAY, new UUID(9, 9)), List.of("INS-001"));
        lines.forEach((line, refused) -> {
            InspectionWalk walk = new InspectionWalk();
            walk.plan.add(line);
            assertThat(walk.refuses(fulfilling(LINE))).as(line.toString()).isEqualTo(refused);
        });
        assertThat(new InspectionWalk().refuses(fulfilling(LINE))).containsExactly("INS-001");
        assertThat(new InspectionWalk().refuses(approve(Ground.PLAN))).isEmpty();
    }

    @Test
    void aVisitThatIsHandledCountsForItsLineAndOneOutsideThePlanForNone() {
        InspectionWalk planned = new InspectionWalk();
        planned.plan.add(planLine(DAY.getYear(), Ground.PLAN, DAY));
        planned.does(fulfilling(LINE)).does(arrive()).does(record()).does(handle(null, line(null, Result.NO_PROBLEM)));
        assertThat(planned.facts)
                .filteredOn(fact -> fact.kind().equals(InspectionFacts.PLAN_DONE))
                .singleElement()
                .satisfies(fact -> assertThat(fact.nature()).isEqualTo(LINE.toString()));
        InspectionWalk other =
                approved().does(arrive()).does(record()).does(handle(null, line(null, Result.NO_PROBLEM)));
        assertThat(other.count("inspection.plan-done")).isZero();
    }

    @Test
    void aCertificateThatRanOutBeforeTheVisitStopsIt() {
        InspectionWalk walk = approved();
        walk.uncertified.add(LI);
        assertThat(walk.refuses(arrive())).containsExactly("OFF-001", "OFF-002");
    }

    @Test
    void whoHasAnInterestStaysAway() {
        InspectionWalk walk = new InspectionWalk();
        walk.recused.add(LI);
        assertThat(walk.refuses(approve(Ground.PLAN))).containsExactly("OFF-006");
    }

    @Test
    void eachOfficerShowsTheOwnValidCertificate() {
        InspectionWalk walk = approved();
        assertThat(walk.refuses(arrive(List.of(WANG, LI), List.of(shown(WANG)), Met.ADMITTED)))
                .containsExactly("OFF-002");
        assertThat(walk.refuses(arrive(List.of(WANG, LI), List.of(shown(WANG), new Shown(LI, "ZF1")), Met.ADMITTED)))
                .containsExactly("OFF-002");
        assertThat(walk.refuses(arrive(List.of(WANG, LI), List.of(), Met.GONE))).isEmpty();
    }

    @Test
    void nobodyComesWhoWasNotApproved() {
        assertThat(approved().refuses(arrive(List.of(WANG, ZHAO), List.of(shown(WANG), shown(ZHAO)), Met.ADMITTED)))
                .containsExactly("INS-009");
    }

    @Test
    void nobodyEntersBeforeApproval() {
        assertThat(new InspectionWalk().refuses(arrive())).containsExactly("STAGE");
        assertThat(new InspectionWalk().on("2026-11-24").refuses(planned(DAY))).containsExactly("INS-009");
        assertThat(new InspectionWalk().refuses(planned(DAY))).isEmpty();
    }

    @Test
    void dangerEntersFirstAndIsApprovedWithinADay() {
        InspectionWalk walk = new InspectionWalk();
        assertThat(walk.refuses(enterFirst(Ground.PLAN))).containsExactly("INS-009");
        walk.does(enterFirst(Ground.REPORT)).does(arrive()).does(record());
        assertThat(walk.lastDay(SiteInspection.TO_APPROVE_LATER)).isEqualTo(LocalDate.parse("2026-11-24"));
        walk.does(handle(null, line(null, Result.NO_PROBLEM))).does(new Publish("未发现问题", true));
        assertThat(walk.refuses(new Close("归档"))).containsExactly("INS-009");
        walk.does(new ApproveLater("电话请示后补办")).does(new Close("归档"));
        assertThat(walk.stage()).isEqualTo(At.CLOSED);
    }

    @Test
    void aCampaignNeedsTheDocumentOfAnOrganThatMayOrderIt() {
        assertThat(new InspectionWalk().refuses(withoutCampaignDocument())).containsExactly("INS-002");
        assertThat(new InspectionWalk().refuses(approve(Ground.CAMPAIGN))).isEmpty();
    }

    @Test
    void nothingIsInspectedThatIsNotOnTheList() {
        assertThat(new InspectionWalk()
                        .refuses(approve(Ground.PLAN, List.of(WANG, LI), List.of(TRAINING, NOT_LISTED), null)))
                .containsExactly("INS-004");
    }

    @Test
    void theYearlyCapBindsOnceConfirmedUnlessThereIsAReasonOrATrigger() {
        InspectionWalk walk = new InspectionWalk();
        walk.made(4, Ground.PLAN, DAY);
        walk.made(9, Ground.REPORT, DAY); // what cannot wait does not count, nor does another year
        walk.made(9, Ground.PLAN, DAY.minusYears(1));
        assertThat(walk.cautions(approve(Ground.PLAN)))
                .extracting(Finding::rule)
                .containsExactly("INS-008");
        walk.confirmed("INS-008");
        assertThat(walk.refuses(approve(Ground.PLAN))).containsExactly("INS-008");
        assertThat(walk.refuses(approve(Ground.REPORT))).isEmpty();
        assertThat(walk.refuses(approve(Ground.PLAN, List.of(WANG, LI), List.of(TRAINING), "上次整改未到位")))
                .isEmpty();
        walk.recorded.clear();
        walk.made(3, Ground.PLAN, DAY);
        assertThat(walk.refuses(approve(Ground.PLAN))).isEmpty();
    }

    @Test
    void otherDueChecksOfTheSameFirmAreShown() {
        InspectionWalk walk = new InspectionWalk();
        walk.others.add(new Check(new UUID(0, 8), "用电安全检查", LocalDate.parse("2026-10-01"), true));
        assertThat(walk.cautions(approve(Ground.PLAN))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("INS-009");
            assertThat(finding.facts()).containsExactly(new Finding.Shown("未完成的检查", "用电安全检查（2026-10-01）"));
        });
    }

    @Test
    void aCheckWithinThirtyDaysNeedsAReason() {
        InspectionWalk walk = new InspectionWalk();
        walk.others.add(new Check(new UUID(0, 8), "检查", LocalDate.parse("2026-10-23"), false));
        assertThat(walk.cautions(approve(Ground.PLAN))).isEmpty();
        walk.others.set(0, new Check(new UUID(0, 8), "检查", LocalDate.parse("2026-10-24"), false));
        assertThat(walk.cautions(approve(Ground.PLAN)))
                .extracting(Finding::rule)
                .containsExactly("INS-012");
        assertThat(walk.cautions(approve(Ground.ACCIDENT))).isEmpty();
    }

    @Test
    void whatWasDrawnIsNotChangedByHand() {
        assertThat(new InspectionWalk().refuses(approve(Ground.DRAW))).containsExactly("INS-003");
        assertThat(drawn().refuses(approve(Ground.DRAW, List.of(WANG, ZHAO), List.of(TRAINING), null)))
                .containsExactly("INS-003");
        assertThat(drawn().refuses(approve(Ground.PLAN))).containsExactly("INS-003");
        InspectionWalk walk = drawn().does(approve(Ground.DRAW));
        assertThat(walk.refuses(new Cancel("太远"))).containsExactly("INS-003");
        assertThat(approved().refuses(new Cancel("企业停电"))).isEmpty();
    }

    @Test
    void onlyTheSystemHandsOutDrawnTasks() {
        assertThat(new InspectionWalk().refuses(assign())).containsExactly("WHO");
    }

    @Test
    void aRefusedSignatureIsNotedAndReported() {
        InspectionWalk walk = admitted();
        assertThat(walk.refuses(record(Signature.REFUSED, "不说明理由", null))).containsExactly("INS-013");
        assertThat(walk.refuses(record(Signature.REFUSED, " ", "刘副局长"))).containsExactly("INS-013");
        assertThat(walk.refuses(record(Signature.REFUSED, "不说明理由", "刘副局长"))).isEmpty();
    }

    @Test
    void aMajorHazardIsNotDoneWithByAWordOnTheSpot() {
        InspectionWalk walk = admitted().does(record(DUST));
        assertThat(walk.refuses(handle("已改正", line(DUST, Result.CORRECTED)))).containsExactly("INS-011");
        assertThat(walk.refuses(handle("已责令", line(DUST, Result.ORDERED)))).isEmpty();
        assertThat(walk.refuses(new TakeMeasures(List.of("停用抛光机"), "安全生产法 65"))).isEmpty();
        assertThat(admitted().does(record(BLOCKED)).refuses(new TakeMeasures(List.of("停用"), "安全生产法 65")))
                .containsExactly("INS-011");
    }

    @Test
    void aMajorHazardWithoutSoundAndPicturesNeedsAReason() {
        assertThat(admitted().cautions(record(DUST))).extracting(Finding::rule).containsExactly("INS-019");
        assertThat(admitted().cautions(record(BLOCKED))).isEmpty();
    }

    @Test
    void aViolationThatDoesNotBecomeACaseNeedsAReason() {
        InspectionWalk walk = admitted().does(record(BLOCKED));
        assertThat(walk.refuses(handle(null, line(BLOCKED, Result.ORDERED)))).containsExactly("INS-011");
        assertThat(walk.refuses(handle("首次违法", line(BLOCKED, Result.ORDERED)))).isEmpty();
        assertThat(walk.refuses(handle(null, line(BLOCKED, Result.ORDERED), line(BLOCKED, Result.CASE))))
                .isEmpty();
    }

    @Test
    void everyProblemIsHandledAndNothingElse() {
        InspectionWalk walk = admitted().does(record(BLOCKED, DUST));
        assertThat(walk.refuses(handle("理由", line(DUST, Result.ORDERED)))).containsExactly("INS-013");
        assertThat(admitted()
                        .does(record(BLOCKED))
                        .refuses(handle("理由", line(BLOCKED, Result.ORDERED), line(DUST, Result.ORDERED))))
                .containsExactly("INS-013");
        assertThat(admitted().does(record()).refuses(handle("理由", line(null, Result.ORDERED))))
                .containsExactly("INS-013");
        assertThat(admitted()
                        .does(record(BLOCKED))
                        .refuses(handle("理由", line(BLOCKED, Result.ORDERED), line(null, Result.NO_PROBLEM))))
                .containsExactly("INS-013");
    }

    @Test
    void aFirmThatIsGoneOrRefusesEndsTheVisitWithThatResult() {
        InspectionWalk gone = approved().does(arrive(List.of(WANG, LI), List.of(), Met.GONE));
        assertThat(gone.stage()).isEqualTo(At.HANDLING);
        assertThat(gone.refuses(handle(null, line(null, Result.NO_PROBLEM)))).containsExactly("INS-013");
        assertThat(gone.refuses(handle(null, line(null, Result.CLOSED)))).containsExactly("INS-013");
        assertThat(gone.refuses(handle(null, line(null, Result.GONE)))).isEmpty();

        InspectionWalk refused =
                approved().does(arrive(List.of(WANG, LI), List.of(shown(WANG), shown(LI)), Met.REFUSED));
        assertThat(refused.refuses(handle(null, line(null, Result.REFUSED)))).containsExactly("INS-011");
        assertThat(refused.refuses(handle(null, line(null, Result.REFUSED), line(null, Result.CASE))))
                .isEmpty();
        assertThat(admitted().does(record()).refuses(handle("理由", line(null, Result.REFUSED))))
                .containsExactly("INS-013");
    }

    @Test
    void aTransferNamesTheOrganAndIsSentWithinFiveWorkingDays() {
        InspectionWalk walk = admitted().does(record(BLOCKED));
        assertThat(walk.refuses(handle("不属本部门", line(BLOCKED, Result.TRANSFERRED))))
                .containsExactly("INS-014");
        walk.does(handle("不属本部门", new Handling(BLOCKED.text(), Result.TRANSFERRED, "消防救援大队", null)));
        assertThat(walk.lastDay(SiteInspection.TO_TRANSFER)).isEqualTo(LocalDate.parse("2026-11-30"));
        walk.does(new Publish("已移送", true));
        assertThat(walk.refuses(new Close("归档"))).containsExactly("INS-014");
        walk.does(new SendTransfer("消防救援大队", List.of("b".repeat(64)))).does(new Close("归档"));
        assertThat(walk.stage()).isEqualTo(At.CLOSED);
    }

    @Test
    void theResultIsPublishedWithinTwentyWorkingDaysWithoutSecrets() {
        InspectionWalk walk = admitted().does(record()).does(handle(null, line(null, Result.NO_PROBLEM)));
        assertThat(walk.lastDay(SiteInspection.TO_PUBLISH)).isEqualTo(LocalDate.parse("2026-12-21"));
        assertThat(walk.refuses(new Publish("含配方", false))).containsExactly("INS-015");
    }
}
