package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.Judgement;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Seen;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Performs acts: load, look up, judge, write, all in one transaction; the one way anything gets into a case. */
@Component
public final class Cases {

    private final Transactions transactions;
    private final Attempts attempts;
    private final CaseStore store;
    private final Effects effects;
    private final Proposals proposals;
    private final Procedures procedures;
    private final Sights sights;
    private final LawInForce law;

    /** Works with everything declared. */
    public Cases(
            Transactions transactions,
            Attempts attempts,
            CaseStore store,
            Effects effects,
            Proposals proposals,
            Procedures procedures,
            Sights sights,
            LawInForce law) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.store = store;
        this.effects = effects;
        this.proposals = proposals;
        this.procedures = procedures;
        this.sights = sights;
        this.law = law;
    }

    /**
     * Performs or proposes an act.
     *
     * @throws Unfit if the paper does not fit its form
     */
    public Performed perform(Request request, Actor actor, Scope scope, Instant now) {
        return attempts.settle(scope, () -> attempt(request, actor, now), Function.identity());
    }

    private Performed attempt(Request request, Actor actor, Instant now) {
        Optional<CaseRow> row = store.find(request.caseId());
        if (row.isPresent()) {
            Optional<EntryRow> before = row.get().entry(request.entry());
            if (before.isPresent()) return new Performed.Done(null, before.get().seq(), List.of());
            Optional<Performed.Stale> stale = row.get().since(request.seen());
            if (stale.isPresent()) return stale.get();
        }
        Case file = row.map(CaseRow::file).orElseGet(() -> opened(request));
        return attempt(request, file, act(file, request.act()), row, actor, now);
    }

    private <P extends Record> Performed attempt(
            Request request, Case file, Act<P> act, Optional<CaseRow> row, Actor actor, Instant now) {
        P paper = PaperJson.read(act.paper(), request.paper());
        On on = law.on(request, now);
        Seen seen = sights.look(Perform.questions(file, act, paper), on);
        Judgement judgement = Perform.judge(file, act, paper, actor, seen, on);
        List<Finding> unanswered = request.unanswered(judgement.cautions());
        if (!judgement.possible() || !unanswered.isEmpty())
            return new Performed.Refused(judgement.obstacles(), unanswered);
        if (act.floor().isPresent()) return proposals.propose(request, file, act, paper, row, actor, on, now);
        return effects.take(new Effects.Effect<>(
                request.entry(),
                file,
                act,
                paper,
                row,
                actor,
                List.of(actor),
                request.reasons(),
                List.of(),
                seen,
                on,
                now));
    }

    /** An act as it would be: what stands in its way, and what would follow from it if nothing did. */
    public record Rehearsed(Judgement judgement, Optional<Outcome.Done> done) {}

    /** Judges an act and plays it through; nothing is changed. */
    public Rehearsed rehearse(Request request, Actor actor, Scope scope, Instant now) {
        return transactions.in(scope, () -> {
            Optional<CaseRow> row = store.find(request.caseId());
            Case file = row.map(CaseRow::file).orElseGet(() -> opened(request));
            return rehearse(request, file, act(file, request.act()), actor, now);
        });
    }

    private <P extends Record> Rehearsed rehearse(Request request, Case file, Act<P> act, Actor actor, Instant now) {
        P paper = PaperJson.read(act.paper(), request.paper());
        On on = law.on(request, now);
        Seen seen = sights.look(Perform.questions(file, act, paper), on);
        Judgement judgement = Perform.judge(file, act, paper, actor, seen, on);
        Outcome outcome = Perform.perform(file, act, paper, actor, List.of(actor.person()), seen, on);
        return new Rehearsed(judgement, outcome instanceof Outcome.Done done ? Optional.of(done) : Optional.empty());
    }

    private Case opened(Request request) {
        String key = request.procedure();
        Procedure procedure = key == null ? null : procedures.newest(key).orElse(null);
        if (procedure == null) throw new Unfit("", "没有这个案卷，或者您无权查看");
        return Case.empty(request.caseId(), procedure);
    }

    private static Act<?> act(Case file, String key) {
        return file.procedure().act(key).orElseThrow(() -> new Unfit("", "这个程序没有这一办理事项"));
    }
}
