package anlan.record.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds before the lists are sealed what would make the draw impossible after the event.
final class PlanCheck {

    private final Plan plan;

    private PlanCheck(Plan plan) {
        this.plan = plan;
    }

    static void check(Plan plan) {
        PlanCheck check = new PlanCheck(plan);
        check.lists();
        check.quotas();
        check.officers();
    }

    private void lists() {
        Set<String> categories = ids("抽取类别", plan.quotas(), Quota::category);
        Set<String> officers = ids("执法人员", plan.officers(), Officer::id);
        Set<String> pools = ids("执法人员组", plan.pools(), Pool::key);
        distinct("检查对象", plan.candidates(), Candidate::id);
        ids("回避", plan.recusals(), recusal -> recusal.officer() + " 对 " + recusal.object());
        for (Candidate candidate : plan.candidates()) {
            require(categories, candidate.category(), "检查对象“%s”的类别“%s”没有抽取数", candidate.id());
            if (!candidate.pool().isEmpty()) {
                require(pools, candidate.pool(), "检查对象“%s”的执法人员组“%s”不存在", candidate.id());
            }
        }
        distinct("排除名单", plan.exclusions(), Exclusion::id);
        notBoth(plan.candidates(), plan.exclusions());
        for (Pool pool : plan.pools()) {
            pool.officers().forEach(id -> require(officers, id, "执法人员组“%s”中的“%s”不在人员名单", pool.key()));
        }
    }

    private static <T> Set<String> ids(String what, List<T> items, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T item : items) {
            if (!ids.add(id.apply(item))) {
                throw new DrawRefused("%s“%s”重复", what, id.apply(item));
            }
        }
        return ids;
    }

    /// As [#ids] for long lists: in the order of ids, what occurs twice stands side by side.
    private static <T> void distinct(String what, List<T> sorted, Function<T, String> id) {
        for (int i = 1; i < sorted.size(); i++) {
            String here = id.apply(sorted.get(i));
            if (here.equals(id.apply(sorted.get(i - 1)))) {
                throw new DrawRefused("%s“%s”重复", what, here);
            }
        }
    }

    private static void notBoth(List<Candidate> candidates, List<Exclusion> exclusions) {
        int at = 0;
        for (Exclusion excluded : exclusions) {
            while (at < candidates.size() && candidates.get(at).id().compareTo(excluded.id()) < 0) {
                at++;
            }
            if (at < candidates.size() && candidates.get(at).id().equals(excluded.id())) {
                throw new DrawRefused("“%s”既在抽取名单又在排除名单", excluded.id());
            }
        }
    }

    private static void require(Set<String> known, String id, String words, String owner) {
        if (!known.contains(id)) {
            throw new DrawRefused(words, owner, id);
        }
    }

    private void quotas() {
        Map<String, Integer> counts = new HashMap<>();
        plan.candidates().forEach(candidate -> counts.merge(candidate.category(), 1, Integer::sum));
        for (Quota quota : plan.quotas()) {
            int available = counts.getOrDefault(quota.category(), 0);
            int wanted = quota.of(available);
            if (wanted > available) {
                throw new DrawRefused(
                        "“%s”类应抽取 %d 个，可抽取的只有 %d 个，少 %d 个；请减少抽取数或者核对排除名单",
                        quota.category(), wanted, available, wanted - available);
            }
        }
    }

    private void officers() {
        Eligibility eligibility = new Eligibility(plan);
        for (Candidate candidate : plan.candidates()) {
            int able = eligibility.count(candidate);
            if (!candidate.pool().isEmpty() && able < 2) {
                throw new DrawRefused("检查对象“%s”可派的执法人员只有 %d 名，不足 2 名；请增加人员或者核对回避", candidate.id(), able);
            }
        }
    }
}
