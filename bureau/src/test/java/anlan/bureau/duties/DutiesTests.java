package anlan.bureau.duties;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.hazard.HazardRectification;
import anlan.bureau.inspection.RandomDraw;
import anlan.bureau.inspection.SiteInspection;
import anlan.bureau.penalty.OrdinaryPenalty;
import anlan.bureau.penalty.PenaltyMeeting;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.people.PostKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every declared duty has in common. */
class DutiesTests {

    static List<Procedure> duties() {
        return List.of(
                HazardRectification.PROCEDURE,
                SiteInspection.PROCEDURE,
                RandomDraw.PROCEDURE,
                OrdinaryPenalty.PROCEDURE,
                PenaltyMeeting.PROCEDURE);
    }

    @ParameterizedTest
    @MethodSource("duties")
    void everyone_who_signs_holds_a_post_that_exists(Procedure duty) {
        for (Act<?> act : duty.acts())
            act.floor()
                    .ifPresent(floor -> floor.steps()
                            .forEach(step -> assertThat(step.posts())
                                    .as("%s of %s, step %s", act.label(), duty.label(), step.label())
                                    .allMatch(post -> PostKind.of(post).isPresent())));
    }

    @ParameterizedTest
    @MethodSource("duties")
    void no_two_acts_are_called_the_same(Procedure duty) {
        assertThat(duty.acts().stream().map(Act::label).toList()).doesNotHaveDuplicates();
    }
}
