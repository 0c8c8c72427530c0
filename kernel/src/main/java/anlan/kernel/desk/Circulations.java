package anlan.kernel.desk;

import anlan.kernel.desk.Circulation.Part;
import anlan.kernel.desk.Circulation.Passing;
import anlan.kernel.desk.Circulation.Reader;
import anlan.kernel.document.Documents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was passed for reading (传阅): seen by who passed it and who is to read it, as long as they may see the case.
 * Runs inside the caller's transaction and scope.
 */
@Component
final class Circulations {

    private final JdbcClient jdbc;
    private final NamesKnown names;
    private final Documents documents;

    Circulations(JdbcClient jdbc, NamesKnown names, Documents documents) {
        this.jdbc = jdbc;
        this.names = names;
        this.documents = documents;
    }

    /** What was passed to somebody, of one case or of all: what is unread first, then the latest. */
    List<Circulation> received(String person, @Nullable UUID caseId) {
        return jdbc.sql("""
                        SELECT p.id, p.case_id, p.document, p.sender, p.words, p.sent, p.read, c.number, c.title
                          FROM circulation p JOIN case_file c ON c.id = p.case_id
                         WHERE p.reader = :person AND (CAST(:case AS uuid) IS NULL OR p.case_id = CAST(:case AS uuid))
                         ORDER BY p.read IS NOT NULL, p.sent DESC, p.id LIMIT 100
                        """)
                .param("person", person)
                .param("case", text(caseId), Types.VARCHAR)
                .query((row, index) -> circulation(row))
                .list();
    }

    /** One copy of this reader's; empty if there is none, or its case may no longer be seen. */
    Optional<Circulation> find(String reader, UUID id) {
        return jdbc.sql("""
                        SELECT p.id, p.case_id, p.document, p.sender, p.words, p.sent, p.read, c.number, c.title
                          FROM circulation p JOIN case_file c ON c.id = p.case_id WHERE p.id = :id AND p.reader = :reader
                        """)
                .param("id", id)
                .param("reader", reader)
                .query((row, index) -> circulation(row))
                .optional();
    }

    private Circulation circulation(ResultSet row) throws SQLException {
        return new Circulation(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                part(row),
                names.person(row.getString("sender")),
                row.getString("words"),
                moment(row, "sent").orElseThrow(),
                moment(row, "read").orElse(null));
    }

    /** What somebody passed on, of one case or of all, the latest first, with who has read it. */
    List<Passing> sent(String person, @Nullable UUID caseId) {
        Map<UUID, Passing> passings = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT p.passing, p.case_id, p.document, p.reader, p.words, p.sent, p.read, c.number, c.title
                          FROM circulation p JOIN case_file c ON c.id = p.case_id
                         WHERE p.sender = :person AND (CAST(:case AS uuid) IS NULL OR p.case_id = CAST(:case AS uuid))
                         ORDER BY p.sent DESC, p.passing, p.id LIMIT 200
                        """)
                .param("person", person)
                .param("case", text(caseId), Types.VARCHAR)
                .query((row, index) -> passing(row))
                .list()
                .forEach(each -> passings.merge(each.id(), each, Circulations::joined));
        return List.copyOf(passings.values());
    }

    private Passing passing(ResultSet row) throws SQLException {
        return new Passing(
                row.getObject("passing", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                part(row),
                row.getString("words"),
                moment(row, "sent").orElseThrow(),
                List.of(new Reader(
                        names.person(row.getString("reader")),
                        moment(row, "read").orElse(null))));
    }

    private static Passing joined(Passing one, Passing other) {
        List<Reader> readers = new ArrayList<>(one.readers());
        readers.addAll(other.readers());
        return new Passing(
                one.id(),
                one.caseId(),
                one.number(),
                one.title(),
                one.document(),
                one.words(),
                one.sent(),
                List.copyOf(readers));
    }

    /** Whether somebody has yet to read what this sender passed of the same before. */
    boolean waits(UUID caseId, @Nullable UUID document, String sender, String reader) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM circulation
                                        WHERE reader = :reader AND sender = :sender AND case_id = :case AND read IS NULL
                                          AND document IS NOT DISTINCT FROM CAST(:document AS uuid))
                        """)
                .param("reader", reader)
                .param("sender", sender)
                .param("case", caseId)
                .param("document", text(document), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    /** Adds a reader's copy. */
    void add(UUID id, Passing passing, String sender, String reader) {
        Part part = passing.document();
        jdbc.sql("""
                        INSERT INTO circulation (id, passing, case_id, document, sender, reader, words, sent)
                        VALUES (:id, :passing, :case, CAST(:document AS uuid), :sender, :reader, :words, :sent)
                        """)
                .param("id", id)
                .param("passing", passing.id())
                .param("case", passing.caseId())
                .param("document", text(part == null ? null : part.id()), Types.VARCHAR)
                .param("sender", sender)
                .param("reader", reader)
                .param("words", passing.words())
                .param("sent", passing.sent().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that a copy was read, once. */
    void read(UUID id, String reader, Instant now) {
        jdbc.sql("""
                        UPDATE circulation SET read = :now WHERE id = :id AND reader = :reader AND read IS NULL
                        """)
                .param("id", id)
                .param("reader", reader)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back the copies of one passing that nobody has read yet; gives how many. */
    int takeBack(UUID passing, String sender) {
        return jdbc.sql("""
                        DELETE FROM circulation WHERE passing = :passing AND sender = :sender AND read IS NULL
                        """).param("passing", passing).param("sender", sender).update();
    }

    private @Nullable Part part(ResultSet row) throws SQLException {
        UUID id = row.getObject("document", UUID.class);
        if (id == null) return null;
        return documents.find(id).map(issued -> new Part(id, issued.cited())).orElse(null);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
