package anlan.kernel.journal;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Delivery;
import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Link;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Outcome;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Publication;
import anlan.kernel.casefile.Running;
import anlan.kernel.document.Letterhead;
import anlan.kernel.document.Letterheads;
import anlan.kernel.form.Line;
import anlan.kernel.form.PaperJson;
import anlan.record.Opening;
import anlan.record.Openings;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonBoolean;
import anlan.record.json.JsonNull;
import anlan.record.json.JsonNumber;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what an act did: entry, case row, periods, facts, claims and the rest, all in one statement. */
@Component
final class CaseWriter {

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Letterheads letterheads;

    CaseWriter(JdbcClient jdbc, Procedures procedures, Letterheads letterheads) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.letterheads = letterheads;
    }

    /** What is written beside the outcome. */
    record Writing(
            Outcome.Done done,
            anlan.record.Link link,
            List<Opening> openings,
            String title,
            String unitPath,
            LocalDate opened,
            @Nullable LocalDate closed,
            boolean historical,
            Instant entered,
            On on) {

        /** To the microsecond, as the database keeps moments. */
        Writing {
            entered = entered.truncatedTo(ChronoUnit.MICROS);
        }

        private Instant happened() {
            return done.filed().happened().truncatedTo(ChronoUnit.MICROS);
        }

        private int seq() {
            return (int) link.entry().seq();
        }

        /** Who acts, who handles the case and who did so before. */
        private Set<String> concerned() {
            Set<String> concerned = new LinkedHashSet<>(done.filed().by());
            concerned.addAll(done.before().handlers());
            concerned.addAll(done.after().handlers());
            return concerned;
        }

        private boolean isUsual() {
            return done.claimed().isEmpty()
                    && done.links().isEmpty()
                    && done.deliveries().isEmpty()
                    && done.publications().isEmpty();
        }

        /** The entry as it will be read. */
        EntryRow row() {
            return new EntryRow(
                    seq(),
                    link.entry().id(),
                    link.entry().kind().key(),
                    link.entry().act(),
                    done.filed().party(),
                    done.filed().by(),
                    happened(),
                    entered,
                    link.text(),
                    link.hash().hex(),
                    Openings.of(openings));
        }
    }

    /** How far it got: somebody else may have been faster with the case or with a claim. */
    enum Result {
        WRITTEN,
        STALE,
        CLAIMED
    }

    /** Writes; the caller rolls back unless it was written. */
    Result write(Writing w) {
        Case after = w.done().after();
        boolean ended = after.stage().end();
        Periods.Timed next = ended ? null : Periods.next(after, w.on()).orElse(null);
        var counts = statement(w)
                .param("id", after.id())
                .param("procedure", after.procedure().key())
                .param("version", after.procedure().version())
                .param("title", w.title())
                .param("stage", after.stage().name())
                .param("ended", ended)
                .param("unit", w.unitPath())
                .param("handlers", after.handlers().toArray(String[]::new))
                .param("concerned", w.concerned().toArray(String[]::new))
                .param("parties", after.parties().stream().map(p -> p.key()).toArray(String[]::new))
                .param("opened", w.opened())
                .param("closed", w.closed())
                .param("due", next == null ? null : next.due().lastDay())
                .param("duePeriod", next == null ? null : next.period().key())
                .param("seq", w.seq())
                .param("head", w.link().hash().hex())
                .param("state", CaseState.of(after).text())
                .param("sealed", after.procedure().sealed())
                .param("historical", w.historical())
                .param("entered", w.entered().atOffset(ZoneOffset.UTC))
                .param("entry", w.link().entry().id())
                .param("kind", w.link().entry().kind().key())
                .param("act", w.link().entry().act())
                .param("party", w.done().filed().party())
                .param("persons", w.done().filed().by().toArray(String[]::new))
                .param("happened", w.happened().atOffset(ZoneOffset.UTC))
                .param("text", w.link().text())
                .param("openings", openings(w.openings()))
                .param("facts", facts(w.done().facts()))
                .param(
                        "claims",
                        array(w.done().claimed().stream()
                                .<JsonValue>map(c -> new JsonString(c.key()))
                                .toList()))
                .param("clocks", clocks(w, true))
                .param("links", links(w.done().links()))
                .param("deliveries", deliveries(w.done().deliveries()))
                .param("publications", publications(w))
                .query((row, index) -> new int[] {row.getInt("kept"), row.getInt("claimed")})
                .single();
        if (counts[0] == 0) return Result.STALE;
        return counts[1] < w.done().claimed().size() ? Result.CLAIMED : Result.WRITTEN;
    }

    /** Gives up claims the case does not make any more. */
    void release(UUID id, List<String> claims) {
        if (!claims.isEmpty())
            jdbc.sql("""
                            DELETE FROM claim WHERE case_id = :id AND key = ANY (:claims)
                            """)
                    .param("id", id)
                    .param("claims", claims.toArray(String[]::new))
                    .update();
    }

    /** Gives up everything the case claims. */
    void releaseAll(UUID id) {
        jdbc.sql("""
                        DELETE FROM claim WHERE case_id = :id
                        """).param("id", id).update();
    }

    /** Takes away the clocks of periods that were never started, now that a paper was corrected; the entries tell them again. */
    void stopCounting(Writing w) {
        jdbc.sql("""
                        DELETE FROM clock k WHERE k.case_id = :id AND NOT EXISTS (
                            SELECT FROM json_to_recordset(:clocks::json) AS n (period text, party text, started date)
                             WHERE n.period = k.period AND n.party = k.party AND n.started = k.started)
                        """)
                .param("id", w.done().after().id())
                .param("clocks", clocks(w, false))
                .update();
    }

    private static String openings(List<Opening> openings) {
        return array(openings.stream()
                .<JsonValue>map(
                        o -> object().put("commitment", o.commitment().hash().hex())
                                .put("salt", o.salt())
                                .put("value", o.value().text())
                                .build())
                .toList());
    }

    private static String facts(List<Fact> facts) {
        return array(facts.stream()
                .<JsonValue>map(f -> object().put("kind", f.kind().key())
                        .put("on_day", f.day().toString())
                        .put("party", text(f.party()))
                        .put("subject", f.subject())
                        .put("nature", f.nature())
                        .put("quantity", JsonNumber.of(f.quantity()))
                        .put("amount", f.amount().toString())
                        .build())
                .toList());
    }

    // A period stopped and started again on one day is one row: the later run says how it stands. What had stopped
    // before
    // stands as it was written then.
    private static String clocks(Writing w, boolean changed) {
        Map<String, JsonValue> clocks = new LinkedHashMap<>();
        if (!w.done().after().periods().isEmpty())
            for (Periods.Timed timed : Periods.timed(w.done().after(), w.on())) {
                if (changed && stoppedBefore(timed.run(), w.done().before())) continue;
                String party = timed.run().party() == null ? "" : timed.run().party();
                String started = timed.run().from().toString();
                clocks.put(
                        timed.period().key() + "/" + party + "/" + started,
                        object().put("period", timed.period().key())
                                .put("party", party)
                                .put("started", started)
                                .put("due", timed.due().lastDay().toString())
                                .put("deadline", JsonBoolean.of(timed.period() instanceof Deadline))
                                .put("standing", JsonBoolean.of(timed.due().standing()))
                                .put("stopped", text(timed.run().stopped()))
                                .put("calendar", timed.due().calendarVersion())
                                .build());
            }
        return array(List.copyOf(clocks.values()));
    }

    private static boolean stoppedBefore(Running run, Case before) {
        return !run.isRunning() && before.periods().contains(run);
    }

    private static String links(List<Link> links) {
        return array(links.stream()
                .<JsonValue>map(l -> object().put("to_case", l.to().toString())
                        .put("label", l.label())
                        .build())
                .toList());
    }

    private String deliveries(List<Delivery> deliveries) {
        List<JsonValue> all = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Procedure target = procedures.newest(delivery.procedure()).orElseThrow();
            String act = target.act(delivery.paper().getClass()).orElseThrow().key();
            all.add(object().put("place", JsonNumber.of(all.size()))
                    .put("to_case", delivery.to().toString())
                    .put("procedure", delivery.procedure())
                    .put("act", act)
                    .put("paper", PaperJson.write(delivery.paper()).text())
                    .build());
        }
        return array(all);
    }

    // The organ is named as its documents of that day name it; a bureau without a letterhead cannot issue any.
    private String publications(Writing w) {
        List<JsonValue> all = new ArrayList<>();
        for (Publication publication : w.done().publications())
            all.add(object().put(
                            "id",
                            UUID.nameUUIDFromBytes(
                                            (w.link().entry().id() + "/" + all.size()).getBytes(StandardCharsets.UTF_8))
                                    .toString())
                    .put("kind", publication.kind())
                    .put("party", text(publication.party()))
                    .put("title", publication.title())
                    .put(
                            "body",
                            PaperJson.write(new PublishedLines(Line.of(publication.body(), (source, id) -> id)))
                                    .text())
                    .put("since", w.on().day().toString())
                    .put("until", text(publication.until()))
                    .put(
                            "organ",
                            text(letterheads
                                    .find(w.unitPath())
                                    .map(Letterhead::organ)
                                    .orElse(null)))
                    .build());
        return array(all);
    }

    private static JsonObject.Builder object() {
        return JsonObject.builder();
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonNull.NULL : new JsonString(value.toString());
    }

    private static String array(List<JsonValue> items) {
        return items.isEmpty() ? "[]" : new JsonArray(items).text();
    }

    private static final String FIRST = """
            WITH kept AS (
                INSERT INTO case_file (id, procedure, version, title, stage, ended, unit_path, handlers, parties, opened,
                                       closed, due, due_period, seq, head, state, sealed, historical, touched)
                VALUES (:id, :procedure, :version, :title, :stage, :ended, :unit, :handlers, :parties, :opened,
                        :closed, :due, :duePeriod, :seq, :head, :state, :sealed, :historical, :entered)
                ON CONFLICT DO NOTHING
                RETURNING id, unit_path, procedure, seq, head, touched),
            """;

    private static final String NEXT = """
            WITH kept AS (
                UPDATE case_file
                   SET version = :version, title = :title, stage = :stage, ended = :ended, handlers = :handlers,
                       parties = :parties, closed = :closed, due = :due, due_period = :duePeriod, seq = :seq, head = :head,
                       state = :state, touched = :entered
                 WHERE id = :id AND seq = :seq - 1
                RETURNING id, unit_path, procedure, seq, head, touched),
            """;

    private static final String USUAL = """
            entry AS (
                INSERT INTO journal (case_id, seq, id, kind, procedure, act, party, unit_path, persons, happened, entered, entry, hash)
                SELECT id, seq, :entry, :kind, procedure, :act, :party, unit_path, :persons, :happened, touched, :text, head
                  FROM kept),
            concerned AS (
                INSERT INTO case_person AS p (person, case_id, handles, unit_path)
                SELECT person, id, person = ANY (:handlers), unit_path FROM kept, unnest(:concerned::text[]) AS person
                ON CONFLICT (person, case_id) DO UPDATE SET handles = excluded.handles WHERE p.handles <> excluded.handles),
            opened AS (
                INSERT INTO opening (case_id, seq, commitment, salt, value, unit_path)
                SELECT id, seq, o.commitment, o.salt, o.value, unit_path
                  FROM kept, json_to_recordset(:openings::json) AS o (commitment text, salt text, value text)),
            recorded AS (
                INSERT INTO fact (kind, unit_path, on_day, recorded_at, case_id, seq, party, subject, nature, quantity, amount)
                SELECT f.kind, unit_path, f.on_day, touched, id, seq, f.party, f.subject, f.nature, f.quantity, f.amount
                  FROM kept, json_to_recordset(:facts::json)
                    AS f (kind text, on_day date, party text, subject text, nature text, quantity bigint, amount numeric)),
            timed AS (
                INSERT INTO clock (case_id, period, party, started, unit_path, due, deadline, standing, stopped, calendar)
                SELECT id, k.period, k.party, k.started, unit_path, k.due, k.deadline, k.standing, k.stopped, k.calendar
                  FROM kept, json_to_recordset(:clocks::json)
                    AS k (period text, party text, started date, due date, deadline boolean, standing boolean, stopped date,
                          calendar text)
                ON CONFLICT (case_id, period, party, started) DO UPDATE
                   SET due = excluded.due, standing = excluded.standing, stopped = excluded.stopped,
                       calendar = excluded.calendar
                 WHERE (clock.due, clock.standing, clock.stopped, clock.calendar)
                    IS DISTINCT FROM (excluded.due, excluded.standing, excluded.stopped, excluded.calendar))
            """;

    private static final String SELDOM = """
            ,
            claimed AS (
                INSERT INTO claim (key, case_id, seq)
                SELECT key, id, seq FROM kept, json_array_elements_text(:claims::json) AS key
                ON CONFLICT DO NOTHING RETURNING key),
            linked AS (
                INSERT INTO case_link (case_id, to_case, label, unit_path)
                SELECT id, l.to_case, l.label, unit_path
                  FROM kept, json_to_recordset(:links::json) AS l (to_case uuid, label text)
                ON CONFLICT DO NOTHING),
            delivered AS (
                INSERT INTO delivery (entry, place, to_case, procedure, act, paper, unit_path)
                SELECT :entry, d.place, d.to_case, d.procedure, d.act, d.paper, unit_path
                  FROM kept, json_to_recordset(:deliveries::json)
                    AS d (place int, to_case uuid, procedure text, act text, paper text)),
            published AS (
                INSERT INTO publication (id, case_id, seq, kind, party, title, body, unit_path, since, until, organ)
                SELECT p.id, kept.id, seq, p.kind, p.party, p.title, p.body, unit_path, p.since, p.until, p.organ
                  FROM kept, json_to_recordset(:publications::json)
                    AS p (id uuid, kind text, party text, title text, body text, since date, until date, organ text))
            """;

    private static final String ALONE = "SELECT (SELECT count(*) FROM kept) AS kept, 0 AS claimed";

    private static final String CLAIMING =
            "SELECT (SELECT count(*) FROM kept) AS kept, (SELECT count(*) FROM claimed) AS claimed";

    /** What is empty costs as much as what is not: most acts claim, link, deliver and publish nothing. */
    private JdbcClient.StatementSpec statement(Writing w) {
        if (w.isUsual()) return w.seq() == 1 ? jdbc.sql(FIRST + USUAL + ALONE) : jdbc.sql(NEXT + USUAL + ALONE);
        return w.seq() == 1 ? jdbc.sql(FIRST + USUAL + SELDOM + CLAIMING) : jdbc.sql(NEXT + USUAL + SELDOM + CLAIMING);
    }
}
