package anlan.bureau.proof;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.bureau.complaint.ComplaintProof;
import anlan.bureau.duties.Duties;
import anlan.bureau.fireworks.RetailProof;
import anlan.bureau.hazard.HazardProof;
import anlan.bureau.inspection.InspectionProof;
import anlan.bureau.licence.LicenceProof;
import anlan.bureau.majorhazard.MajorHazardProof;
import anlan.bureau.penalty.PenaltyProof;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Procedure;
import anlan.proof.Exploration;
import anlan.proof.Explorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What each duty takes; {@code ./anlan procedures} walks them too and prints the table. */
class ProceduresTests {

    private static final String EXPLORE = "anlan.procedures";

    /** How each duty is walked; a new duty is one line here. */
    private static final Map<String, Supplier<Collection<Explorer>>> PROOFS = Map.of(
            "inspection.site", () -> List.of(InspectionProof.explorer()),
            "hazard.rectify", () -> List.of(HazardProof.explorer()),
            "hazard.major", () -> List.of(MajorHazardProof.explorer()),
            "complaint.handle", () -> List.of(ComplaintProof.explorer()),
            "licence.business", () -> LicenceProof.parts().values(),
            "licence.fireworks", () -> RetailProof.parts().values(),
            "penalty.ordinary", () -> PenaltyProof.parts().values());

    /** Those that have no walk, each with the reason. */
    private static final Map<String, String> WITHOUT = Map.of(
            "inspection.draw", "one road without a fork: RandomDrawTests",
            "penalty.meeting", "one road without a fork: MeetingTests",
            "history", "one act: ImportTests");

    @Test
    void every_duty_is_walked_or_says_why_not() {
        assertThat(Duties.all())
                .hasSizeGreaterThan(5)
                .allSatisfy(duty -> assertThat(PROOFS.containsKey(duty.key()) ^ WITHOUT.containsKey(duty.key()))
                        .as(duty.key())
                        .isTrue());
    }

    @Test
    void what_each_duty_takes_is_printed() throws IOException {
        Sources sources = Sources.of(Path.of("").toAbsolutePath());
        boolean explore = Boolean.getBoolean(EXPLORE);
        System.out.printf(
                "%-18s %5s %6s %6s %8s %6s %11s %9s %8s%n",
                "procedure", "acts", "rules", "file", "package", "forms", "statements", "states", "seconds");
        for (Procedure duty : Duties.all()) {
            Sources.Taken taken = sources.of(duty);
            assertThat(taken.file())
                    .as("lines of the file that declares " + duty.key())
                    .isPositive();
            assertThat(taken.inPackage()).isGreaterThanOrEqualTo(taken.file());
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %5d %6d %6d %8d %6d %11d %s%n",
                    duty.key(),
                    duty.acts().size(),
                    duty.acts().stream()
                            .map(Act::parts)
                            .mapToLong(parts -> parts.rules().size())
                            .sum(),
                    taken.file(),
                    taken.inPackage(),
                    taken.forms(),
                    taken.statements(),
                    walked(duty, explore));
        }
    }

    private static String walked(Procedure duty, boolean explore) {
        Supplier<Collection<Explorer>> proof = PROOFS.get(duty.key());
        if (proof == null) return "  " + WITHOUT.get(duty.key());
        if (!explore) return "        -        -";
        int states = 0;
        double seconds = 0;
        for (Explorer part : proof.get()) {
            Exploration walked = part.run();
            assertThat(walked.complete()).as(duty.key()).isTrue();
            states += walked.states();
            seconds += walked.seconds();
        }
        return "%,9d %8.1f".formatted(states, seconds);
    }
}
