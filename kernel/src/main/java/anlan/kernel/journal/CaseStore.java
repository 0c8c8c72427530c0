package anlan.kernel.journal;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Correction;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.PaperJson;
import anlan.record.Hash;
import anlan.record.Opening;
import anlan.record.Openings;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonValue;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases: the row, and the entries unless they are known. Runs inside the caller's transaction and scope. */
@Component
public final class CaseStore {

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final KnownCases known;

    /** Reads with the application's role. */
    CaseStore(JdbcClient jdbc, Procedures procedures, KnownCases known) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.known = known;
    }

    /** The case, if it exists and may be seen. */
    public Optional<CaseRow> find(UUID id) {
        return jdbc.sql("""
                        SELECT procedure, version, number, title, stage, unit_path, opened, closed, seq, head, state, sealed, historical
                          FROM case_file WHERE id = :id
                        """)
                .param("id", id)
                .query((row, index) -> columns(row))
                .optional()
                .map(columns -> row(id, columns));
    }

    private CaseRow row(UUID id, Columns columns) {
        return columns.row(known.at(id, columns.head()).orElseGet(() -> read(id, columns)));
    }

    /** What was appended since the case row was read is left out. */
    private KnownCases.Known read(UUID id, Columns columns) {
        List<EntryRow> entries = jdbc.sql("""
                        SELECT j.seq AS entry_seq, j.id AS entry_id, j.kind, j.act, j.party, j.persons, j.happened,
                               j.entered, j.entry, j.hash, o.openings
                          FROM journal j
                          LEFT JOIN LATERAL (
                               SELECT json_object_agg(commitment, json_build_object('salt', salt, 'value', value::json))::text
                                      AS openings
                                 FROM opening o WHERE o.case_id = j.case_id AND o.seq = j.seq) o ON true
                         WHERE j.case_id = :id AND j.seq <= :seq
                         ORDER BY j.seq
                        """)
                .param("id", id)
                .param("seq", columns.seq())
                .query((row, index) -> entry(row))
                .list();
        Procedure procedure = procedures.at(columns.procedure(), columns.version());
        Case file = CaseState.read(columns.state()).with(id, procedure, columns.stage(), papers(procedure, entries));
        KnownCases.Known read = new KnownCases.Known(columns.head(), List.copyOf(entries), file);
        known.keep(id, read);
        return read;
    }

    private record Columns(
            String procedure,
            int version,
            @Nullable String number,
            String title,
            String stage,
            String unitPath,
            LocalDate opened,
            @Nullable LocalDate closed,
            int seq,
            String head,
            String state,
            boolean sealed,
            boolean historical) {

        CaseRow row(KnownCases.Known known) {
            return new CaseRow(
                    number,
                    title,
                    unitPath,
                    opened,
                    closed,
                    seq,
                    new Hash(head),
                    sealed,
                    historical,
                    known.file(),
                    known.entries());
        }
    }

    private static Columns columns(ResultSet row) throws SQLException {
        return new Columns(
                row.getString("procedure"),
                row.getInt("version"),
                row.getString("number"),
                row.getString("title"),
                row.getString("stage"),
                row.getString("unit_path"),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                row.getInt("seq"),
                row.getString("head"),
                row.getString("state"),
                row.getBoolean("sealed"),
                row.getBoolean("historical"));
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getInt("entry_seq"),
                row.getObject("entry_id", UUID.class),
                row.getString("kind"),
                row.getString("act"),
                row.getString("party"),
                texts(row.getArray("persons")),
                instant(row, "happened"),
                instant(row, "entered"),
                row.getString("entry"),
                row.getString("hash"),
                openings(row.getString("openings")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static List<String> texts(Array array) throws SQLException {
        return List.copyOf(Arrays.asList((String[]) array.getArray()));
    }

    private static Openings openings(@Nullable String json) {
        if (json == null) return Openings.NONE;
        JsonObject stored = (JsonObject) JsonValue.parse(json);
        return Openings.of(stored.members().values().stream().map(Opening::read).toList());
    }

    /** The papers in force: corrections take the place of what they correct. Papers are read when they are asked for. */
    static List<Filed> papers(Procedure procedure, List<EntryRow> entries) {
        List<Filed> papers = new ArrayList<>();
        for (EntryRow entry : entries)
            if (entry.isAct()) procedure.act(entry.act()).ifPresent(act -> papers.add(filed(entry, act)));
            else entry.correction().ifPresent(correction -> correct(papers, entry, correction));
        return papers;
    }

    /** The right paper stands in the wrong one's place: same act, same people, same day. */
    private static void correct(List<Filed> papers, EntryRow entry, Correction correction) {
        for (int i = 0; i < papers.size(); i++) {
            Filed wrong = papers.get(i);
            if (wrong.place() != correction.entry()) continue;
            if (correction.paper().isEmpty()) papers.remove(i);
            else
                papers.set(
                        i,
                        corrected(wrong, wrong.act(), entry, correction.paper().get()));
            return;
        }
        throw new IllegalStateException("entry " + entry.seq() + " corrects nothing");
    }

    private static <P extends Record> Filed corrected(Filed wrong, Act<P> act, EntryRow entry, JsonObject paper) {
        return new Filed(
                entry.seq(),
                wrong.place(),
                act,
                entry.party(),
                wrong.by(),
                wrong.happened(),
                wrong.day(),
                () -> PaperJson.read(act.paper(), paper));
    }

    private static <P extends Record> Filed filed(EntryRow entry, Act<P> act) {
        LocalDate day = entry.happened().atZone(LawInForce.ZONE).toLocalDate();
        return new Filed(
                entry.seq(),
                entry.seq(),
                act,
                entry.party(),
                entry.persons(),
                entry.happened(),
                day,
                () -> PaperJson.read(act.paper(), entry.paper()));
    }
}
