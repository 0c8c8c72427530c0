package anlan.kernel.journal;

import anlan.kernel.casefile.Actor;
import anlan.kernel.form.PaperJson;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files the papers that an act of one case delivers to another: a meeting's conclusions, a re-inspection's result. */
@Component
final class Deliveries implements Follower {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final ObjectProvider<Cases> cases;

    Deliveries(Transactions transactions, JdbcClient jdbc, ObjectProvider<Cases> cases) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.cases = cases;
    }

    private record Waiting(int place, UUID to, String procedure, String act, String paper) {}

    @Override
    public String name() {
        return "deliveries";
    }

    /** Most entries deliver nothing: they are asked about together. */
    @Override
    public List<FollowedEntry> concerning(List<FollowedEntry> some) {
        Set<UUID> delivering = transactions.in(
                Scope.system(),
                () -> jdbc.sql("""
                                SELECT entry FROM delivery WHERE entry = ANY (:entries)
                                """)
                        .param("entries", some.stream().map(FollowedEntry::id).toArray(UUID[]::new))
                        .query(UUID.class)
                        .set());
        return some.stream().filter(entry -> delivering.contains(entry.id())).toList();
    }

    @Override
    public void follow(FollowedEntry entry, Instant now) {
        List<Waiting> waiting = transactions.in(
                Scope.system(),
                () -> jdbc.sql("""
                                SELECT place, to_case, procedure, act, paper FROM delivery WHERE entry = :entry ORDER BY place
                                """)
                        .param("entry", entry.id())
                        .query((row, index) -> new Waiting(
                                row.getInt("place"),
                                row.getObject("to_case", UUID.class),
                                row.getString("procedure"),
                                row.getString("act"),
                                row.getString("paper")))
                        .list());
        for (Waiting each : waiting) deliver(entry, each, now);
    }

    private void deliver(FollowedEntry from, Waiting waiting, Instant now) {
        UUID id = Ids.named(from.id(), waiting.place());
        Request request =
                Request.now(waiting.to(), waiting.procedure(), waiting.act(), id, PaperJson.tree(waiting.paper()));
        Performed performed = cases.getObject().perform(request, Actor.system(from.unitPath()), Scope.system(), now);
        if (!(performed instanceof Performed.Done))
            throw new IllegalStateException(
                    "case " + waiting.to() + " does not take " + waiting.act() + ": " + performed);
    }
}
