package anlan.kernel.journal;

import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Link;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What changes when the entries of a case are folded otherwise: with a corrected paper, or by a later version of its procedure.
 *
 * @param before the case as it stands
 * @param after the case as it would stand
 */
record Change(Fold.Folded before, Fold.Folded after) {

    /** What is counted no more, negatively; then what is counted now. */
    List<Fact> facts() {
        List<Fact> gone = new ArrayList<>(before.facts());
        List<Fact> added = new ArrayList<>();
        for (Fact fact : after.facts()) if (!gone.remove(fact)) added.add(fact);
        List<Fact> facts = new ArrayList<>(gone.stream().map(Fact::negative).toList());
        facts.addAll(added);
        return List.copyOf(facts);
    }

    /** Claims that are made only now. */
    List<Outcome.Claimed> claimed() {
        List<Outcome.Claimed> added = all(after, Outcome.Done::claimed);
        added.removeAll(all(before, Outcome.Done::claimed));
        return added.stream().distinct().toList();
    }

    /** Keys of claims that are not made any more. */
    List<String> released() {
        List<Outcome.Claimed> gone = all(before, Outcome.Done::claimed);
        gone.removeAll(all(after, Outcome.Done::claimed));
        return gone.stream().map(Outcome.Claimed::key).distinct().toList();
    }

    /** Links that are new. */
    List<Link> links() {
        List<Link> added = all(after, Outcome.Done::links);
        added.removeAll(all(before, Outcome.Done::links));
        return List.copyOf(added);
    }

    /** The last word on each published matter, where it is another one now. */
    List<Publication> publications() {
        Map<String, Publication> last = published(before);
        return published(after).entrySet().stream()
                .filter(each -> !each.getValue().equals(last.get(each.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether anything but words would change: stage, matters, periods, figures or claims. */
    boolean isSubstantial() {
        return !before.file().stage().name().equals(after.file().stage().name())
                || !CaseState.of(before.file()).equals(CaseState.of(after.file()))
                || !facts().isEmpty()
                || !claimed().isEmpty()
                || !released().isEmpty();
    }

    /** All that stands in the way; an act beside the one that is changed is named. */
    List<Finding> obstacles(int changed) {
        List<Finding> obstacles = new ArrayList<>();
        before.broken().ifPresent(broken -> obstacles.addAll(named(broken, "按现有记录即不成立")));
        if (!obstacles.isEmpty()) return obstacles;
        after.broken()
                .ifPresent(broken ->
                        obstacles.addAll(broken.entry().seq() == changed ? broken.obstacles() : named(broken, "不再成立")));
        for (Fold.Step step : after.steps())
            before.step(step.entry().seq())
                    .flatMap(then -> elsewhere(then, step))
                    .ifPresent(obstacles::add);
        if (after.broken().isEmpty()) obstacles.addAll(departed());
        return List.copyOf(obstacles);
    }

    private static List<Finding> named(Fold.Broken broken, String how) {
        String entry = "第" + broken.entry().seq() + "条“" + broken.label() + "”" + how + "：";
        return broken.obstacles().stream()
                .map(found -> new Finding(
                        found.rule(),
                        found.article(),
                        entry + found.words(),
                        Finding.Group.OTHER,
                        found.facts(),
                        found.unverified()))
                .toList();
    }

    private static Optional<Finding> elsewhere(Fold.Step then, Fold.Step now) {
        Stage was = then.done().after().stage();
        Stage is = now.done().after().stage();
        return was.name().equals(is.name())
                ? Optional.empty()
                : Optional.of(structural("第" + now.entry().seq() + "条“"
                        + now.act().label() + "”之后的环节会由“" + was.label() + "”变为“" + is.label() + "”"));
    }

    /** What has left the case cannot be called back by changing a paper. */
    private List<Finding> departed() {
        List<Finding> obstacles = new ArrayList<>();
        List<Delivery> delivered = all(before, Outcome.Done::deliveries);
        if (!delivered.equals(all(after, Outcome.Done::deliveries)))
            obstacles.add(structural("会改变已经记入其他案卷的材料，应当在该案卷中办理"));
        List<Link> links = all(before, Outcome.Done::links);
        links.removeAll(all(after, Outcome.Done::links));
        if (!links.isEmpty()) obstacles.add(structural("会改变与其他案卷的关联"));
        if (!published(after).keySet().containsAll(published(before).keySet()))
            obstacles.add(structural("会使已经公示的内容失去依据，应当先撤下公示"));
        return obstacles;
    }

    private static Map<String, Publication> published(Fold.Folded folded) {
        Map<String, Publication> last = new LinkedHashMap<>();
        for (Publication each : all(folded, Outcome.Done::publications))
            last.put(each.kind() + "/" + each.party(), each);
        return last;
    }

    private static <T> List<T> all(Fold.Folded folded, Function<Outcome.Done, List<T>> of) {
        List<T> all = new ArrayList<>();
        folded.steps().forEach(step -> all.addAll(of.apply(step.done())));
        return all;
    }

    static Finding structural(String words) {
        return Finding.of("CORRECTION", "", words, Finding.Group.OTHER);
    }
}
