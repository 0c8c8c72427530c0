package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Claim;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Finding;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Perform;
import anlan.kernel.casefile.Seen;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.document.Document;
import anlan.kernel.document.Documents;
import anlan.kernel.document.Issued;
import anlan.kernel.document.Occasion;
import anlan.kernel.document.Opinion;
import anlan.record.Chain;
import anlan.record.Hash;
import anlan.record.Kind;
import anlan.record.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets an act take effect: the entry joins the chain, its documents get their numbers. Runs inside a transaction. */
@Component
final class Effects {

    private final CaseWriter writer;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final KnownCases known;
    private final LawInForce law;

    Effects(CaseWriter writer, Documents documents, JdbcClient jdbc, KnownCases known, LawInForce law) {
        this.law = law;
        this.writer = writer;
        this.documents = documents;
        this.jdbc = jdbc;
        this.known = known;
    }

    /** An act that nothing stands in the way of any more, as far as the last look said. */
    record Effect<P extends Record>(
            UUID entry,
            Case file,
            Act<P> act,
            P paper,
            Optional<CaseRow> row,
            Actor actor,
            List<Actor> by,
            List<Request.Reason> reasons,
            List<Opinion> trail,
            Seen seen,
            On on,
            Instant now) {}

    /** Somebody else wrote to the case first. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }

    /** Somebody else holds what the act claims. */
    static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Outcome.Claimed> claims;

        Taken(List<Outcome.Claimed> claims) {
            super(null, null, false, false);
            this.claims = claims;
        }
    }

    <P extends Record> Performed take(Effect<P> effect) {
        int seq = effect.row().map(CaseRow::seq).orElse(0) + 1;
        List<String> persons =
                effect.by().stream().map(Actor::person).distinct().toList();
        Outcome outcome = Perform.perform(
                effect.file(), effect.act(), effect.paper(), effect.actor(), persons, effect.seen(), effect.on(), seq);
        return switch (outcome) {
            case Outcome.Refused refused -> new Performed.Refused(refused.obstacles(), List.of());
            case Outcome.Done done
            when done.after().stage() == Voiding.At.VOIDED -> {
                Performed performed = write(effect, done.with(countedBack(effect)), seq);
                writer.releaseAll(effect.file().id());
                yield performed;
            }
            case Outcome.Done done -> write(effect, done, seq);
        };
    }

    /** What a voided case had counted, taken back. */
    private List<Fact> countedBack(Effect<?> effect) {
        CaseRow row = effect.row().orElseThrow();
        Fold.Folded folded = new Fold(row.file().procedure(), row.entries(), law::on).of(row.id());
        List<Finding> obstacles = new Change(folded, folded).obstacles(0);
        if (!obstacles.isEmpty()) throw new Attempts.Refused(new Performed.Refused(obstacles, List.of()));
        return folded.facts().stream().map(Fact::negative).toList();
    }

    private <P extends Record> Performed write(Effect<P> effect, Outcome.Done done, int seq) {
        Entries.Written written = Entries.write(
                effect.file().id(),
                seq,
                effect.entry(),
                effect.actor().isSystem() ? Kind.SYSTEM : Kind.ACT,
                effect.act().key(),
                Entries.Content.of(effect.paper()),
                effect.by(),
                effect.on().moment(),
                effect.now(),
                Entries.seen(effect.seen(), List.of(), effect.reasons()));
        Hash previous = effect.row().map(CaseRow::head).orElse(Hash.ZERO);
        Link link = Chain.append(previous, written.entry());
        Case after = done.after();
        String unit = effect.row().map(CaseRow::unitPath).orElse(effect.actor().unit());
        LocalDate opened = effect.row().map(CaseRow::opened).orElse(effect.on().day());
        CaseWriter.Writing writing = new CaseWriter.Writing(
                done,
                link,
                written.openings(),
                after.procedure().title().apply(after),
                unit,
                opened,
                after.stage().end() ? effect.on().day() : null,
                effect.row().map(CaseRow::historical).orElse(after.procedure().historical()),
                effect.now(),
                effect.on());
        switch (writer.write(writing)) {
            case STALE -> throw new Overtaken();
            case CLAIMED -> throw new Taken(done.claimed());
            case WRITTEN -> {}
        }
        List<EntryRow> entries =
                new ArrayList<>(effect.row().map(CaseRow::entries).orElse(List.of()));
        entries.add(writing.row());
        known.keep(after.id(), new KnownCases.Known(link.hash().hex(), List.copyOf(entries), after));
        return new Performed.Done(done, seq, issue(effect, done, unit, seq));
    }

    private <P extends Record> List<Issued> issue(Effect<P> effect, Outcome.Done done, String unit, int seq) {
        List<Issued> issued = new ArrayList<>();
        for (Outcome.Issued each : done.issued())
            issued.add(issue(
                    each.document(),
                    each.data(),
                    new Occasion(
                            effect.file().id(),
                            seq,
                            unit,
                            each.party(),
                            effect.on().day(),
                            effect.trail())));
        boolean unnumbered = effect.row().map(row -> row.number() == null).orElse(true);
        if (unnumbered)
            issued.stream()
                    .filter(document -> !document.number().isEmpty())
                    .findFirst()
                    .ifPresent(first -> jdbc.sql("""
                                    UPDATE case_file SET number = :number WHERE id = :id
                                    """)
                            .param("number", first.number())
                            .param("id", effect.file().id())
                            .update());
        return issued;
    }

    /** Issues a document outside an act. */
    <D extends Record> Issued issue(Document<D> document, Record data, Occasion occasion) {
        return documents.issue(document, document.data().cast(data), occasion);
    }

    /** The obstacles of an act whose claims were held by others. */
    Performed refusal(Taken taken) {
        return new Performed.Refused(
                taken.claims.stream()
                        .map(claimed -> finding(claimed.claim(), claimed.key()))
                        .toList(),
                List.of());
    }

    private Finding finding(Claim claim, String key) {
        String holder =
                jdbc.sql("""
                        SELECT coalesce(c.number, c.title) FROM claim JOIN case_file c ON c.id = claim.case_id WHERE claim.key = :key
                        """).param("key", key).query(String.class).optional().orElse("其他单位的案件");
        return claim.finding(holder);
    }
}
