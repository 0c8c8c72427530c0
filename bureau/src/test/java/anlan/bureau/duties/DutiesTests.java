package anlan.bureau.duties;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.people.PostKind;
import java.util.Arrays;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What every declared duty has in common. */
class DutiesTests {

    static Collection<Procedure> duties() {
        try (var context = new AnnotationConfigApplicationContext(Duties.class)) {
            return context.getBeansOfType(Procedure.class).values();
        }
    }

    @ParameterizedTest
    @MethodSource("duties")
    void everyone_who_signs_holds_a_post_that_exists(Procedure duty) {
        for (Act<?> act : duty.acts())
            act.floor()
                    .ifPresent(floor -> floor.steps()
                            .forEach(step -> assertThat(step.posts())
                                    .as("%s of %s, step %s", act.label(), duty.label(), step.label())
                                    .allMatch(post -> Arrays.stream(PostKind.values())
                                            .anyMatch(kind -> kind.key().equals(post)))));
    }

    @ParameterizedTest
    @MethodSource("duties")
    void no_two_acts_are_called_the_same(Procedure duty) {
        assertThat(duty.acts().stream().map(Act::label).toList()).doesNotHaveDuplicates();
    }
}
