package anlan.kernel.journal;

import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Transition;
import anlan.kernel.casefile.Who;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves cases to a later version of their procedure (程序从新). Legal staff confirm it, for one case or for all open ones; a case
 * moves only if its entries, folded by the later version, lead to a case that stands.
 */
@Component
public final class Transitions {

    /** Who confirms. */
    public static final Who LEGAL = Who.post("legal", "法制审核人员");

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final CaseStore store;
    private final Procedures procedures;
    private final Revisions revisions;
    private final Attempts attempts;
    private final LawInForce law;

    /** Works with every declared version. */
    public Transitions(
            Transactions transactions,
            JdbcClient jdbc,
            CaseStore store,
            Procedures procedures,
            Revisions revisions,
            Attempts attempts,
            LawInForce law) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.store = store;
        this.procedures = procedures;
        this.revisions = revisions;
        this.attempts = attempts;
        this.law = law;
    }

    /** Open cases of one procedure that follow an earlier version than the newest. */
    public record Waiting(Procedure newest, long cases) {}

    /** A case that stays where it is, and why. */
    public record Left(UUID id, String title, List<Finding> obstacles) {}

    /** How many cases moved, and which did not. */
    public record Moved(int moved, List<Left> left) {}

    /** The later version a case may pass to; empty if it follows the newest or has ended. */
    public Optional<Procedure> later(CaseRow row) {
        Procedure own = row.file().procedure();
        return row.file().stage().end()
                ? Optional.empty()
                : procedures.newest(own.key()).filter(newest -> newest.version() > own.version());
    }

    /** What waits for confirmation; runs inside the reader's transaction and scope. */
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        for (Procedure newest : procedures.newest()) {
            long cases = newest.version() == 1 ? 0 : behind(newest).size();
            if (cases > 0) waiting.add(new Waiting(newest, cases));
        }
        return List.copyOf(waiting);
    }

    private List<UUID> behind(Procedure newest) {
        return jdbc.sql("""
                        SELECT id FROM case_file WHERE procedure = :procedure AND version < :version AND NOT ended ORDER BY opened, id
                        """)
                .param("procedure", newest.key())
                .param("version", newest.version())
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Moves one case. */
    public Performed move(UUID caseId, UUID entry, @Nullable Integer seen, Actor actor, Scope scope, Instant now) {
        return attempts.settle(scope, () -> attempt(caseId, entry, seen, actor, now), Function.identity());
    }

    /** Moves every open case of a procedure that can be moved, each by an entry of its own. */
    public Moved moveAll(String procedure, Actor actor, Scope scope, Instant now) {
        Procedure newest = procedures.newest(procedure).orElseThrow(() -> new Unfit("", "没有这个程序"));
        int moved = 0;
        List<Left> left = new ArrayList<>();
        for (UUID id : transactions.in(scope, () -> behind(newest))) {
            UUID entry = Ids.named(id, Transition.ACT.key(), newest.version());
            switch (move(id, entry, null, actor, scope, now)) {
                case Performed.Done done -> moved++;
                case Performed.Refused refused -> left.add(new Left(id, title(id, scope), refused.obstacles()));
                case Performed.Stale stale ->
                    left.add(new Left(
                            id,
                            title(id, scope),
                            List.of(Change.structural(stale.changed().getFirst()))));
                case Performed.Proposed proposed -> throw new IllegalStateException("a transition is not proposed");
            }
        }
        return new Moved(moved, List.copyOf(left));
    }

    private String title(UUID id, Scope scope) {
        return transactions.in(scope, () -> store.find(id).map(CaseRow::title).orElse(""));
    }

    private Performed attempt(UUID caseId, UUID entry, @Nullable Integer seen, Actor actor, Instant now) {
        CaseRow row = store.find(caseId).orElseThrow(() -> new Unfit("", "没有这个案卷，或者您无权查看"));
        Optional<EntryRow> before = row.entry(entry);
        if (before.isPresent()) return new Performed.Done(null, before.get().seq(), List.of());
        Optional<Performed.Stale> stale = row.since(seen);
        if (stale.isPresent()) return stale.get();
        Procedure own = row.file().procedure();
        Procedure later = later(row).orElseThrow(() -> new Unfit("", "本案已经按最新版本的程序办理，或者已经办结"));
        List<Finding> obstacles = new ArrayList<>();
        if (!LEGAL.admits().holds(row.file(), actor))
            obstacles.add(Finding.of("WHO", "", "转入新版程序由" + LEGAL.label() + "确认", Finding.Group.OTHERS));
        Change change = new Change(
                revisions.fold(row, own).of(caseId), revisions.fold(row, later).of(caseId));
        obstacles.addAll(change.obstacles(0));
        if (!obstacles.isEmpty()) return new Performed.Refused(List.copyOf(obstacles), List.of());
        On on = law.on(now);
        Transition transition = new Transition(own.version(), later.version());
        int seq = revisions.write(
                row,
                change,
                new Revisions.Revision<>(
                        entry,
                        Kind.TRANSITION,
                        Transition.ACT.key(),
                        Transition.ACT,
                        transition,
                        Entries.Content.of(transition),
                        List.of()),
                actor,
                on,
                now);
        return new Performed.Done(null, seq, List.of());
    }
}
