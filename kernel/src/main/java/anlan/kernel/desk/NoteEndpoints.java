package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Notes beside a case (备注): for people of the organ that handles it, no part of its record. Whoever may not see the case or
 * works for another organ finds none and leaves none.
 */
@RestController
@RequestMapping("/api/cases/{id}/notes")
@SignedIn
class NoteEndpoints {

    private static final int LONGEST = 2_000;

    private final CaseStore store;
    private final NamesKnown names;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    NoteEndpoints(CaseStore store, NamesKnown names, JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.store = store;
        this.names = names;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A note; its writer may take it back. */
    record Note(UUID id, String words, String by, Instant written, boolean mine) {}

    /** What is to be noted. */
    record Said(String words) {}

    @GetMapping
    ResponseEntity<List<Note>> of(Login login, @PathVariable UUID id) {
        return ResponseEntity.of(transactions.in(
                login.scope(), () -> handled(login, id).map(row -> notes(login, id))));
    }

    @PostMapping
    ResponseEntity<List<Note>> write(Login login, @PathVariable UUID id, @RequestBody Said said) {
        String words = said.words().strip();
        if (words.isEmpty() || words.length() > LONGEST) throw new Unfit("words", "备注不能为空，也不能超过" + LONGEST + "字");
        Instant now = clock.instant();
        return ResponseEntity.of(transactions.in(
                login.scope(),
                () -> handled(login, id).map(row -> {
                    jdbc.sql("""
                            INSERT INTO case_note (id, case_id, unit_path, person, words, written)
                            VALUES (:id, :case, :unit, :person, :words, :now)
                            """)
                            .param("id", Ids.at(now))
                            .param("case", id)
                            .param("unit", login.unit().path())
                            .param("person", login.person().toString())
                            .param("words", words)
                            .param("now", now.atOffset(ZoneOffset.UTC))
                            .update();
                    return notes(login, id);
                })));
    }

    @DeleteMapping("/{note}")
    ResponseEntity<List<Note>> takeBack(Login login, @PathVariable UUID id, @PathVariable UUID note) {
        return ResponseEntity.of(transactions.in(
                login.scope(),
                () -> handled(login, id).map(row -> {
                    jdbc.sql("""
                            DELETE FROM case_note WHERE id = :note AND case_id = :case AND person = :person
                            """)
                            .param("note", note)
                            .param("case", id)
                            .param("person", login.person().toString())
                            .update();
                    return notes(login, id);
                })));
    }

    /** The case, if the organ this person works for handles it. */
    private Optional<CaseRow> handled(Login login, UUID id) {
        return store.find(id)
                .filter(row -> names.organisation()
                        .deciding(row.unitPath())
                        .equals(login.unit().path()));
    }

    private List<Note> notes(Login login, UUID id) {
        String reader = login.person().toString();
        return jdbc.sql("""
                        SELECT id, words, person, written FROM case_note WHERE case_id = :case ORDER BY written, id
                        """)
                .param("case", id)
                .query((row, index) -> new Note(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        names.person(row.getString("person")),
                        row.getObject("written", OffsetDateTime.class).toInstant(),
                        reader.equals(row.getString("person"))))
                .list();
    }
}
