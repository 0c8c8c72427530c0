package anlan.bureau.proof;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Rule;
import anlan.proof.Exploration;
import anlan.proof.Exploration.Refusal;
import anlan.proof.Explorer;
import anlan.proof.Mutants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the walk of a duty shows, in one part or in several whose acts never meet; what it must show stands here once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DutyProof {

    private final Procedure duty;
    private final Collection<Explorer> parts;
    private final int states;
    private final int beyond;
    private final List<Exploration> walked = new ArrayList<>();

    /**
     * How a duty is walked.
     *
     * @param duty the procedure
     * @param parts its walk, in parts
     * @param states it has more states than this
     * @param beyond how many states a mutant may lead to
     */
    protected DutyProof(Procedure duty, Collection<Explorer> parts, int states, int beyond) {
        this.duty = duty;
        this.parts = parts;
        this.states = states;
        this.beyond = beyond;
    }

    @BeforeAll
    void walk() {
        for (Explorer part : parts) {
            Exploration walk = part.run();
            System.out.println(walk.summary());
            walked.add(walk);
        }
    }

    @Test
    void everyStateIsWalkedAndNoWatchMinds() {
        assertThat(walked).isNotEmpty().allSatisfy(walk -> {
            assertThat(walk.complete()).isTrue();
            assertThat(walk.breaks()).isEmpty();
        });
        assertThat(walked.stream().mapToInt(Exploration::states).sum()).isGreaterThan(states);
    }

    @Test
    void everyCaseCanComeToAnEnd() {
        assertThat(walked)
                .isNotEmpty()
                .allSatisfy(walk -> assertThat(walk.deadEnds()).isEmpty());
    }

    @Test
    void everyOpenStateHasADeadlineOrAnOpenMatter() {
        assertThat(walked)
                .isNotEmpty()
                .allSatisfy(walk -> assertThat(walk.unbound()).isEmpty());
    }

    @Test
    void everyActIsDoneAtLeastOnce() {
        assertThat(walked.stream().flatMap(walk -> walk.done().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        duty.acts().stream().map(Act::key).toList());
    }

    @Test
    void everyObstacleIsAtLeastOnceTheOnlyOne() {
        List<Refusal> declared = new ArrayList<>();
        for (Act<?> act : duty.acts())
            for (Rule<?> rule : act.parts().rules())
                if (rule instanceof Obstacle<?>) declared.add(new Refusal(act.key(), rule.id(), rule.words()));
        assertThat(walked.stream().flatMap(walk -> walk.only().stream()).collect(Collectors.toSet()))
                .containsAll(declared);
    }

    @Test
    @Tag("slow")
    void everyGuardIsMissedOrStandsOnTheListWithItsReason() {
        Set<String> missed = new HashSet<>();
        Set<String> survivors = new TreeSet<>();
        for (Explorer part : parts)
            for (Mutants.Fate fate : part.mutants(missed, beyond))
                (fate.verdict() == Mutants.Verdict.KILLED ? missed : survivors).add(fate.name());
        survivors.removeAll(missed);
        System.out.printf(
                "%s: %d mutants, %d survived%n", duty.key(), missed.size() + survivors.size(), survivors.size());
        assertThat(survivors)
                .containsExactlyInAnyOrderElementsOf(
                        Survivors.accepted(getClass()).keySet());
    }
}
