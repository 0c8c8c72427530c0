package anlan.record.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds before the lists are sealed what would make the draw impossible after the event.
final class PlanCheck {

    private final Plan plan;
    private final Map<String, List<Candidate>> classes = new HashMap<>();

    private PlanCheck(Plan plan) {
        this.plan = plan;
    }

    /// The candidates of each class, in order; throws [DrawRefused] if no draw could be held.
    static Map<String, List<Candidate>> check(Plan plan) {
        PlanCheck check = new PlanCheck(plan);
        check.lists();
        check.quotas();
        check.officers();
        return check.classes;
    }

    private void lists() {
        Set<String> categories = ids("抽取类别", plan.quotas(), Quota::category);
        Set<String> officers = ids("执法人员", plan.officers(), Officer::id);
        Set<String> pools = ids("执法人员组", plan.pools(), Pool::key);
        ids("回避", plan.recusals(), recusal -> recusal.officer() + " 对 " + recusal.object());
        distinctExclusions();
        candidates(categories, pools);
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

    /// In the order of ids, what occurs twice stands side by side.
    private void distinctExclusions() {
        String before = null;
        for (Exclusion excluded : plan.exclusions()) {
            if (excluded.id().equals(before)) {
                throw new DrawRefused("排除名单“%s”重复", excluded.id());
            }
            before = excluded.id();
        }
    }

    /// Everything about the longest list in one pass over it: there may be half a million.
    private void candidates(Set<String> categories, Set<String> pools) {
        List<Exclusion> exclusions = plan.exclusions();
        String before = null;
        int at = 0;
        for (Candidate candidate : plan.candidates()) {
            String id = candidate.id();
            if (id.equals(before)) {
                throw new DrawRefused("检查对象“%s”重复", id);
            }
            before = id;
            while (at < exclusions.size() && exclusions.get(at).id().compareTo(id) < 0) {
                at++;
            }
            if (at < exclusions.size() && exclusions.get(at).id().equals(id)) {
                throw new DrawRefused("“%s”既在抽取名单又在排除名单", id);
            }
            if (!candidate.pool().isEmpty()) {
                require(pools, candidate.pool(), "检查对象“%s”的执法人员组“%s”不存在", id);
            }
            List<Candidate> alike = classes.get(candidate.category());
            if (alike == null) {
                require(categories, candidate.category(), "检查对象“%s”的类别“%s”没有抽取数", id);
                alike = new ArrayList<>();
                classes.put(candidate.category(), alike);
            }
            alike.add(candidate);
        }
    }

    private static void require(Set<String> known, String id, String words, String owner) {
        if (!known.contains(id)) {
            throw new DrawRefused(words, owner, id);
        }
    }

    private void quotas() {
        for (Quota quota : plan.quotas()) {
            int available = classes.getOrDefault(quota.category(), List.of()).size();
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
        if (eligibility.everybodyHas(2)) {
            return;
        }
        for (Candidate candidate : plan.candidates()) {
            int able = eligibility.count(candidate);
            if (!candidate.pool().isEmpty() && able < 2) {
                throw new DrawRefused("检查对象“%s”可派的执法人员只有 %d 名，不足 2 名；请增加人员或者核对回避", candidate.id(), able);
            }
        }
    }
}
