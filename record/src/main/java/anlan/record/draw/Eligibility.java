package anlan.record.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which officers may inspect which object: those of its pool without those who are recused from it.
final class Eligibility {

    private final Map<String, List<String>> pools = new HashMap<>();
    private final Map<String, Set<String>> recused = new HashMap<>();

    Eligibility(Plan plan) {
        plan.pools().forEach(pool -> pools.put(pool.key(), pool.officers()));
        plan.recusals()
                .forEach(recusal -> recused.computeIfAbsent(recusal.object(), object -> new HashSet<>())
                        .add(recusal.officer()));
    }

    /// The officers who may inspect it, in order of their ids.
    List<String> officers(Candidate object) {
        List<String> pool = pools.getOrDefault(object.pool(), List.of());
        Set<String> without = recused.getOrDefault(object.id(), Set.of());
        return pool.stream().filter(officer -> !without.contains(officer)).toList();
    }

    /// Whether each object is left so many, whichever pool it has and whoever of that pool is recused from it; false if
    /// that takes looking at each.
    boolean everybodyHas(int officers) {
        int away = recused.values().stream().mapToInt(Set::size).max().orElse(0);
        return pools.values().stream().allMatch(pool -> pool.size() - away >= officers);
    }

    /// How many may inspect it, without listing the pool again for each of many objects.
    int count(Candidate object) {
        return recused.containsKey(object.id())
                ? officers(object).size()
                : pools.getOrDefault(object.pool(), List.of()).size();
    }
}
