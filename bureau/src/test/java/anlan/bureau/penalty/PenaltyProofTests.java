package anlan.bureau.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.proof.Survivors;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Rule;
import anlan.law.ConfirmedValue;
import anlan.law.Law;
import anlan.proof.Exploration;
import anlan.proof.Exploration.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the penalty procedure part by part; the acts of different parts never meet, so what they do together is not seen. */
class PenaltyProofTests {

    /** A law that is another, and as lawful: every number a bureau or a stricter organ may set is set otherwise. */
    static final Law OTHER = Law.shipped()
            .with(Stream.of(
                            Map.entry("PEN-016", "5"),
                            Map.entry("PEN-019", "60"),
                            Map.entry("PEN-020.extension", "30"),
                            Map.entry("PEN-024", "3"),
                            Map.entry("HEA-002.unit", "30000"),
                            Map.entry("HEA-003", "8"),
                            Map.entry("HEA-004", "9"),
                            Map.entry("PEN-028.fine", "80000"),
                            Map.entry("R132.party-group", "200000"),
                            Map.entry("EXE-003", "12"))
                    .map(value -> new ConfirmedValue(
                            value.getKey(), value.getValue(), LocalDate.parse("2022-01-01"), "", "法制人员", "另一个合法的数值"))
                    .toList());

    private static final Map<String, Exploration> WALKED = new ConcurrentHashMap<>();
    private static final Map<String, Exploration> OTHERWISE = new ConcurrentHashMap<>();

    static Stream<String> parts() {
        return PenaltyProof.parts().keySet().stream();
    }

    private static Exploration walked(String part) {
        return WALKED.computeIfAbsent(part, name -> run(name, PenaltyProof.parts(), ""));
    }

    private static Exploration otherwise(String part) {
        return OTHERWISE.computeIfAbsent(part, name -> run(name, PenaltyProof.parts(OTHER), "(other law)"));
    }

    private static Exploration run(String part, Map<String, anlan.proof.Explorer> parts, String by) {
        Exploration walked = parts.get(part).run();
        System.out.println(part + by + " " + walked.summary());
        return walked;
    }

    @ParameterizedTest
    @ValueSource(strings = {"施行之前", "立案", "决定", "询问与鉴定", "送达"})
    void aSmallPartHolds(String part) {
        holds(walked(part));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("parts")
    void noWatchMindsAndEveryCaseCanComeToAnEnd(String part) {
        holds(walked(part));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("parts")
    void theSameWatchesHoldByAnotherLaw(String part) {
        holds(otherwise(part));
    }

    private static void holds(Exploration walked) {
        assertThat(walked.complete()).isTrue();
        assertThat(walked.breaks()).isEmpty();
        assertThat(walked.deadEnds()).isEmpty();
        assertThat(walked.unbound()).isEmpty();
    }

    @Tag("slow")
    @Test
    void theWholeWalkTakesLessThanHalfAMinute() {
        double seconds = parts().mapToDouble(part -> walked(part).seconds()).sum();
        int states = parts().mapToInt(part -> walked(part).states()).sum();
        System.out.printf("penalty.ordinary: %d states in %.1f s of one processor%n", states, seconds);
        assertThat(seconds)
                .as("seconds of one processor, also where it is busy")
                .isLessThan(60);
    }

    @Tag("slow")
    @Test
    void everyActIsDoneSomewhere() {
        Set<String> done = new TreeSet<>();
        parts().forEach(part -> done.addAll(walked(part).done()));
        parts().forEach(part -> done.addAll(otherwise(part).done()));
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        OrdinaryPenalty.PROCEDURE.acts().stream().map(Act::key).toList());
    }

    @Tag("slow")
    @Test
    void everyObstacleIsSomewhereTheOnlyOneOrItIsSaidWhatMasksIt() {
        Set<Refusal> only = parts().flatMap(part -> Stream.of(walked(part), otherwise(part)))
                .flatMap(walk -> walk.only().stream())
                .collect(Collectors.toSet());
        List<String> masked = obstacles()
                .filter(refusal -> !only.contains(refusal))
                .map(refusal -> refusal.act() + " | " + refusal.rule() + " | " + refusal.words())
                .toList();
        assertThat(masked)
                .containsExactlyInAnyOrderElementsOf(Survivors.accepted(PenaltyProofTests.class, "masked-rules.txt")
                        .keySet());
    }

    private static Stream<Refusal> obstacles() {
        return OrdinaryPenalty.PROCEDURE.acts().stream()
                .flatMap(act -> act.parts().rules().stream()
                        .filter(Obstacle.class::isInstance)
                        .map((Rule<?> rule) -> new Refusal(act.key(), rule.id(), rule.words())));
    }
}
