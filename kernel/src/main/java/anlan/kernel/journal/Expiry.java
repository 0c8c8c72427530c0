package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Parts;
import anlan.kernel.casefile.Running;
import anlan.kernel.form.PaperJson;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the system do what is declared for the day after a period's last day: a journalled act like any other. */
@Component
public final class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final CaseStore store;
    private final Cases cases;

    /** Looks at all running periods. */
    public Expiry(Transactions transactions, JdbcClient jdbc, CaseStore store, Cases cases) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.store = store;
        this.cases = cases;
    }

    private record Over(UUID caseId, String period, String party) {}

    /** Performs what is due on the day; gives how many acts were performed. */
    public int run(Instant now) {
        LocalDate day = now.atZone(LawInForce.ZONE).toLocalDate();
        List<Over> over = transactions.in(
                Scope.system(),
                () -> jdbc.sql("""
                                SELECT k.case_id, k.period, k.party
                                  FROM clock k JOIN case_file c ON c.id = k.case_id
                                 WHERE k.due < :day AND k.stopped IS NULL AND NOT k.standing AND NOT c.ended
                                """)
                        .param("day", day)
                        .query((row, index) -> new Over(
                                row.getObject("case_id", UUID.class), row.getString("period"), row.getString("party")))
                        .list());
        return (int) over.stream().filter(each -> perform(each, now)).count();
    }

    private boolean perform(Over over, Instant now) {
        Optional<CaseRow> row = transactions.in(Scope.system(), () -> store.find(over.caseId()));
        if (row.isEmpty()) return false;
        for (Act<?> act : row.get().file().procedure().acts()) if (perform(act, over, row.get(), now)) return true;
        return false;
    }

    private <P extends Record> boolean perform(Act<P> act, Over over, CaseRow row, Instant now) {
        Parts.Expiry<P> expiry = act.parts().expiry();
        if (expiry == null || !expiry.period().key().equals(over.period())) return false;
        Optional<Running> run = row.file().running(expiry.period(), over.party().isEmpty() ? null : over.party());
        if (run.isEmpty() || !run.get().isRunning()) return false;
        UUID id = Ids.named(row.id(), act.key(), over.party(), run.get().from());
        JsonObject paper = PaperJson.write(expiry.write().apply(run.get()));
        Request request = Request.now(row.id(), null, act.key(), id, paper);
        Performed performed = cases.perform(request, Actor.system(row.unitPath()), Scope.system(), now);
        if (performed instanceof Performed.Refused refused)
            LOG.info("expiry of {} in case {} has no effect: {}", over.period(), row.id(), refused.obstacles());
        return performed instanceof Performed.Done done && done.done() != null;
    }
}
