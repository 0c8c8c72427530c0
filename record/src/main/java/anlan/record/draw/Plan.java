package anlan.record.draw;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Everything a draw depends on but the event; all lists stand in the order of their ids, which the caller cannot
/// choose.
///
/// @param event the public event in words, such as the winning numbers of a lottery of a later day
/// @param sealed when the lists were closed
/// @param quotas how many of each class, in the order in which classes are drawn
public record Plan(
        UUID id,
        String title,
        String event,
        OffsetDateTime sealed,
        List<Quota> quotas,
        List<Officer> officers,
        List<Pool> pools,
        List<Candidate> candidates,
        List<Exclusion> exclusions,
        List<Recusal> recusals) {

    public Plan {
        quotas = List.copyOf(quotas);
        officers = sorted(officers, Officer::id);
        pools = sorted(pools, Pool::key);
        candidates = sorted(candidates, Candidate::id);
        exclusions = sorted(exclusions, Exclusion::id);
        recusals = recusals.stream()
                .sorted(Comparator.comparing(Recusal::officer).thenComparing(Recusal::object))
                .toList();
    }

    private static <T> List<T> sorted(List<T> items, Function<T, String> id) {
        return items.stream().sorted(Comparator.comparing(id)).toList();
    }

    /// Closes the lists; throws [DrawRefused] if the draw could not be held with them.
    public SealedPlan seal() {
        return new SealedPlan(this, PlanCheck.check(this));
    }
}
