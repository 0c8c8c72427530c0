package anlan.bureau.hazard;

import static anlan.bureau.hazard.HazardExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.hazard.HazardRectification.At;
import anlan.bureau.rectification.RectificationPapers.Level;
import anlan.bureau.rectification.RectificationPapers.SeenAgain.Result;
import anlan.kernel.casefile.Fact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardRectificationTests {

    private static final LocalDate DUE = LocalDate.parse("2026-12-08");

    private static HazardWalk ordered() {
        return new HazardWalk("2026-11-23").does(general()).does(order(DUE));
    }

    private static HazardWalk supervised() {
        return new HazardWalk("2026-11-23")
                .does(major())
                .does(supervise(DUE))
                .does(plan())
                .does(order(DUE));
    }

    private static long count(HazardWalk walk, String kind) {
        return walk.facts.stream()
                .filter(fact -> fact.kind().key().equals(kind))
                .mapToLong(Fact::quantity)
                .sum();
    }

    @Test
    void aGeneralHazardIsFoundOrderedReportedSeenAgainByOthersAndWrittenOff() {
        HazardWalk walk = ordered()
                .on("2026-12-01")
                .does(done())
                .on("2026-12-03")
                .by(OTHER)
                .does(passed())
                .on("2026-12-04")
                .by(FINDER)
                .does(writeOff());
        assertThat(walk.stage()).isEqualTo(At.WRITTEN_OFF);
        assertThat(count(walk, "hazard.removed")).isEqualTo(1);
    }

    @Test
    void whoFoundAHazardDoesNotCertifyThatItIsGone() {
        HazardWalk walk = ordered().on("2026-12-01").does(done());
        assertThat(walk.refuses(passed())).containsExactly("SEPARATE");
        walk.by(OTHER);
        assertThat(walk.refuses(reinspect(List.of(ZHAO, LI), true, Result.DONE)))
                .containsExactly("HAZ-012");
        assertThat(walk.refuses(passed())).isEmpty();
    }

    @Test
    void theEnterpriseHasItsTimeUntilTheLastDay() {
        HazardWalk walk = ordered().by(OTHER);
        assertThat(walk.on("2026-12-07").refuses(failed())).containsExactly("HAZ-012");
        assertThat(walk.on("2026-12-08").refuses(failed())).containsExactly("HAZ-012");
        assertThat(walk.on("2026-12-09").refuses(failed())).isEmpty();
    }

    @Test
    void aDayAlreadyGoneIsNoTimeLimit() {
        HazardWalk walk = new HazardWalk("2026-11-23").does(general());
        assertThat(walk.refuses(order(LocalDate.parse("2026-11-22")))).containsExactly("HAZ-012");
        assertThat(walk.refuses(order(LocalDate.parse("2026-11-23")))).isEmpty();
    }

    @Test
    void moreThanThirtyDaysForAGeneralHazardNeedAReason() {
        HazardWalk walk = new HazardWalk("2026-11-23").does(general());
        assertThat(walk.cautions(order(LocalDate.parse("2026-12-23")))).isEmpty();
        assertThat(walk.cautions(order(LocalDate.parse("2026-12-24")))).containsExactly("HAZ-003");
    }

    @Test
    void anExtensionMovesTheDayAndTheFigure() {
        HazardWalk walk = ordered().on("2026-12-01").does(askExtension(LocalDate.parse("2026-12-18")));
        assertThat(walk.refuses(extend(DUE))).containsExactly("HAZ-008");
        assertThat(walk.refuses(extend(null))).containsExactly("HAZ-008");
        walk.does(extend(LocalDate.parse("2026-12-18"))).by(OTHER);
        assertThat(walk.on("2026-12-18").refuses(failed())).containsExactly("HAZ-012");
        walk.on("2026-12-21").does(failed());
        assertThat(walk.stage()).isEqualTo(At.UNFULFILLED);
        assertThat(count(walk, "hazard.due")).isEqualTo(1);
        assertThat(walk.facts.stream()
                        .filter(fact -> fact.kind() == HazardFacts.DUE)
                        .map(Fact::day))
                .containsExactly(DUE, DUE, LocalDate.parse("2026-12-18"));
    }

    @Test
    void nobodyLooksAgainWhileAnExtensionIsUndecided() {
        HazardWalk walk = ordered().on("2026-12-01").does(askExtension(LocalDate.parse("2026-12-18")));
        assertThat(walk.on("2026-12-10").by(OTHER).refuses(failed())).containsExactly("HAZ-008");
        walk.by(FINDER).does(refuseExtension()).by(OTHER);
        assertThat(walk.refuses(failed())).isEmpty();
    }

    @Test
    void anExtensionAskedForTooLateIsRefusedOnceTheBureauHasConfirmedTheRule() {
        HazardWalk walk = ordered().on("2026-12-09");
        assertThat(walk.refuses(askExtension(LocalDate.parse("2026-12-18")))).isEmpty();
        assertThat(walk.cautions(askExtension(LocalDate.parse("2026-12-18")))).containsExactly("HAZ-008");
        walk.confirmed("HAZ-008");
        assertThat(walk.refuses(askExtension(LocalDate.parse("2026-12-18")))).containsExactly("HAZ-008");
        assertThat(walk.on("2026-12-08").refuses(askExtension(LocalDate.parse("2026-12-18"))))
                .isEmpty();
    }

    @Test
    void whatMeetsTheStandardIsMajor() {
        HazardWalk walk = new HazardWalk("2026-11-23");
        assertThat(walk.refuses(find(List.of(WANG, LI), true, hazard(Level.GENERAL, "第三条第（一）项"))))
                .containsExactly("HAZ-009");
        assertThat(walk.refuses(major())).isEmpty();
    }

    @Test
    void twoOfficersWhoShowTheirCertificatesFindAHazard() {
        HazardWalk walk = new HazardWalk("2026-11-23");
        assertThat(walk.refuses(find(List.of(WANG, WANG), true, hazard(Level.GENERAL, null))))
                .containsExactly("OFF-001");
        assertThat(walk.refuses(find(List.of(WANG, LI), false, hazard(Level.GENERAL, null))))
                .containsExactly("OFF-002");
        assertThat(walk.by(CLERK).refuses(general())).containsExactly("WHO");
    }

    @Test
    void aMajorHazardIsSupervisedBeforeAnybodyLooksAgain() {
        HazardWalk walk =
                new HazardWalk("2026-11-23").does(major()).does(plan()).does(order(DUE));
        walk.on("2026-12-01").does(done()).by(OTHER);
        assertThat(walk.refuses(passed())).containsExactly("HAZ-002");
        walk.by(FINDER).does(supervise(DUE)).by(OTHER);
        assertThat(walk.refuses(passed())).isEmpty();
    }

    @Test
    void aPlanSettlesSixThingsOnceTheBureauHasConfirmedTheRule() {
        HazardWalk walk = new HazardWalk("2026-11-23").does(major());
        assertThat(walk.cautions(planWithoutFunds())).containsExactly("HAZ-004");
        assertThat(walk.confirmed("HAZ-004").refuses(planWithoutFunds())).containsExactly("HAZ-004");
        walk.does(order(DUE));
        assertThat(walk.refuses(done())).containsExactly("HAZ-004");
        assertThat(walk.does(plan()).refuses(done())).isEmpty();
    }

    @Test
    void whatWasSuspendedIsResumedOnlyAfterItPassed() {
        HazardWalk walk = supervised().does(suspend());
        assertThat(walk.refuses(suspend())).containsExactly("INS-011");
        assertThat(walk.refuses(resume())).containsExactly("STAGE");
        walk.on("2026-12-01").does(done()).by(OTHER).does(passed()).by(FINDER);
        assertThat(walk.refuses(writeOff())).containsExactly("HAZ-007");
        walk.does(resume()).does(writeOff());
        assertThat(walk.stage()).isEqualTo(At.WRITTEN_OFF);
    }

    @Test
    void operationIsSuspendedOnlyForWhatIsMajor() {
        assertThat(ordered().refuses(suspend())).containsExactly("INS-011");
    }

    @Test
    void whatWasNotPutRightIsReferredOnceAndOrderedAgain() {
        HazardWalk walk =
                ordered().on("2026-12-09").by(OTHER).does(failed()).by(FINDER).does(refer());
        assertThat(walk.refuses(refer())).containsExactly("HAZ-012");
        walk.does(order(LocalDate.parse("2026-12-20")));
        assertThat(walk.stage()).isEqualTo(At.RECTIFYING);
        assertThat(walk.by(OTHER).on("2026-12-18").refuses(passed())).containsExactly("HAZ-012");
    }

    @Test
    void fulfilledInTimeOrLateIsCountedOnTheDayItWasDue() {
        HazardWalk early = ordered()
                .on("2026-12-08")
                .does(done())
                .on("2026-12-15")
                .by(OTHER)
                .does(passed());
        HazardWalk late = ordered()
                .on("2026-12-09")
                .does(done())
                .on("2026-12-15")
                .by(OTHER)
                .does(passed());
        assertThat(early.facts.getLast())
                .isEqualTo(HazardFacts.one(HazardFacts.FULFILLED, DUE, early.file())
                        .nature("按期"));
        assertThat(late.facts.getLast())
                .isEqualTo(
                        HazardFacts.one(HazardFacts.FULFILLED, DUE, late.file()).nature("逾期"));
    }
}
