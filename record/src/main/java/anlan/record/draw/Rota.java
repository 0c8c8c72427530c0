package anlan.record.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Draws officers: always one of those who may and who have the least to do.
final class Rota {

    private final Eligibility eligibility;
    private final Map<String, Integer> loads = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    Rota(Plan plan) {
        eligibility = new Eligibility(plan);
        plan.officers().forEach(officer -> loads.put(officer.id(), officer.load()));
    }

    /// Two different officers for an object; none if no pool is set for it.
    List<String> pair(Candidate object, Numbers numbers) {
        return object.pool().isEmpty() ? List.of() : List.of(draw(object, numbers), draw(object, numbers));
    }

    /// Takes an object from these officers.
    void release(List<String> officers) {
        officers.forEach(officer -> loads.merge(officer, -1, Integer::sum));
    }

    /// One officer more; who was ever named for this object is not drawn for it again.
    String draw(Candidate object, Numbers numbers) {
        Set<String> without = named.computeIfAbsent(object.id(), id -> new HashSet<>());
        List<String> able = new ArrayList<>(eligibility.officers(object));
        able.removeAll(without);
        int least = able.stream()
                .mapToInt(this::load)
                .min()
                .orElseThrow(() -> new DrawRefused("检查对象“%s”已没有可派的执法人员", object.id()));
        able.removeIf(officer -> load(officer) > least);
        String drawn = able.get((int) numbers.below(able.size()));
        without.add(drawn);
        loads.merge(drawn, 1, Integer::sum);
        return drawn;
    }

    private int load(String officer) {
        return loads.getOrDefault(officer, 0);
    }
}
