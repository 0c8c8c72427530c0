package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.Judgement;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Seen;
import anlan.record.Chain;
import anlan.record.Kind;
import anlan.record.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what a case becomes when it is folded otherwise: one entry, the row, periods, facts and claims, in one transaction. */
@Component
final class Revisions {

    private final CaseWriter writer;
    private final KnownCases known;
    private final Sights sights;
    private final LawInForce law;

    Revisions(CaseWriter writer, KnownCases known, Sights sights, LawInForce law) {
        this.writer = writer;
        this.known = known;
        this.sights = sights;
        this.law = law;
    }

    /**
     * An entry about earlier entries.
     *
     * @param id its id, made by the client
     * @param kind correction or transition
     * @param act key of it
     * @param label the act whose paper it concerns
     * @param paper the paper in its typed form, for its party
     * @param content what the entry keeps
     * @param reasons why cautions were set aside
     */
    record Revision<P extends Record>(
            UUID id,
            Kind kind,
            String act,
            Act<P> label,
            P paper,
            Entries.Content content,
            List<Request.Reason> reasons) {}

    /** The case folded by a procedure; what its entries never asked is looked up as of the day of each act. */
    Fold fold(CaseRow row, Procedure procedure) {
        return new Fold(
                procedure, row.entries(), law::on, (question, on) -> Optional.of(sights.look(Set.of(question), on)));
    }

    /** Writes it; gives the number of its entry. */
    <P extends Record> int write(CaseRow row, Change change, Revision<P> revision, Actor actor, On on, Instant now) {
        int seq = row.seq() + 1;
        Entries.Written written = Entries.write(
                row.id(),
                seq,
                revision.id(),
                revision.kind(),
                revision.act(),
                revision.content(),
                List.of(actor),
                on.moment(),
                now,
                Entries.seen(Seen.nothing(), change.after().asked(), revision.reasons()));
        Link link = Chain.append(row.head(), written.entry());
        Case after = change.after().file();
        Filed filed =
                Perform.filed(seq, revision.label(), revision.paper(), List.of(actor.person()), on, revision::paper);
        Outcome.Done done = new Outcome.Done(
                row.file(),
                after,
                filed,
                new Judgement(List.of(), List.of(), List.of()),
                List.of(),
                change.facts(),
                change.claimed(),
                change.publications(),
                List.of(),
                change.links());
        CaseWriter.Writing writing = new CaseWriter.Writing(
                done,
                link,
                written.openings(),
                after.procedure().title().apply(after),
                row.unitPath(),
                row.opened(),
                after.stage().end() ? row.closed() == null ? on.day() : row.closed() : null,
                row.historical(),
                now,
                on);
        switch (writer.write(writing)) {
            case STALE -> throw new Effects.Overtaken();
            case CLAIMED -> throw new Effects.Taken(done.claimed());
            case WRITTEN -> {}
        }
        writer.release(row.id(), change.released());
        writer.stopCounting(writing);
        List<EntryRow> entries = new ArrayList<>(row.entries());
        entries.add(writing.row());
        Case file = new Case(
                after.id(),
                after.procedure(),
                after.stage(),
                CaseStore.papers(after.procedure(), entries),
                after.spells(),
                after.periods());
        known.keep(row.id(), new KnownCases.Known(link.hash().hex(), List.copyOf(entries), file));
        return seq;
    }
}
