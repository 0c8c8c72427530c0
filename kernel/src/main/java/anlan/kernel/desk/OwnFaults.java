package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Procedures;
import anlan.kernel.scope.Transactions;
import anlan.law.Article;
import anlan.law.Bound;
import anlan.law.Due;
import anlan.law.Quantity;
import anlan.law.Start;
import anlan.law.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a review of case files (案卷评查) would hold against the open cases one handles, before others do: deadlines of the
 * bureau that ran out or were met too late, and acts entered later than the bureau's own rule allows ({@code INS-019.entered}).
 */
@RestController
@SignedIn
class OwnFaults {

    private static final String TO_ENTER = "INS-019.entered";
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final LawInForce law;
    private final Transactions transactions;
    private final Clock clock;

    OwnFaults(JdbcClient jdbc, Procedures procedures, LawInForce law, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.law = law;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One fault: in which case, what, by which article, and whether the length is one nobody has confirmed yet. */
    record Fault(UUID id, @Nullable String number, String title, String words, String article, boolean unverified) {}

    private record Basis(String article, boolean unverified) {
        static final Basis NONE = new Basis("", false);

        static Basis of(Term term) {
            return new Basis(Article.display(term.articles()), term.unverified());
        }
    }

    @GetMapping("/api/desk/faults")
    List<Fault> of(Login login) {
        LocalDate today = law.on(clock.instant()).day();
        String person = login.person().toString();
        return transactions.in(login.scope(), () -> {
            List<Fault> all = new ArrayList<>(late(person, today));
            all.addAll(enteredLate(person));
            return List.copyOf(all);
        });
    }

    private List<Fault> late(String person, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT c.id, c.number, c.title, c.procedure, c.version, k.period, k.started, k.due, k.stopped
                          FROM case_person p JOIN case_file c ON c.id = p.case_id JOIN clock k ON k.case_id = c.id
                         WHERE p.person = :person AND p.handles AND NOT c.ended AND NOT c.historical AND k.deadline
                           AND CASE WHEN k.stopped IS NULL THEN NOT k.standing AND k.due < :today ELSE k.stopped > k.due END
                         ORDER BY k.stopped NULLS FIRST, k.due, c.id LIMIT 100
                        """)
                .param("person", person)
                .param("today", today)
                .query((row, index) -> late(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    // A party that lets its own deadline pass is no fault of whoever handles the case.
    private Optional<Fault> late(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        LocalDate met = row.getObject("stopped", LocalDate.class);
        Period period = procedure(row).period(row.getString("period")).orElse(null);
        if (!(period instanceof Deadline deadline) || deadline.ofParty()) return Optional.empty();
        String words = "“" + deadline.label() + "”最后一日为 " + due + (met == null ? "，已经超过，尚未办完" : "，" + met + " 才办完");
        LocalDate started = row.getObject("started", LocalDate.class);
        return Optional.of(
                fault(row, words, term(deadline.term(), started).map(Basis::of).orElse(Basis.NONE)));
    }

    /** The length in force on the day a period begins: by that law it runs to its end. */
    private Optional<Term> term(String value, LocalDate begun) {
        return law.law()
                .find(value, begun)
                .flatMap(found -> found.quantity() instanceof Quantity.Length length
                        ? Optional.of(length.term())
                        : Optional.empty());
    }

    private List<Fault> enteredLate(String person) {
        return jdbc.sql("""
                        SELECT c.id, c.number, c.title, c.procedure, c.version, j.act, j.happened, j.entered
                          FROM case_person p JOIN case_file c ON c.id = p.case_id JOIN journal j ON j.case_id = c.id
                         WHERE p.person = :person AND p.handles AND NOT c.ended AND NOT c.historical
                           AND j.kind = 'act' AND j.entered > j.happened AND :person = ANY (j.persons)
                         ORDER BY j.entered DESC, c.id
                        """).param("person", person).query((row, index) -> enteredLate(row)).list().stream()
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    private Optional<Fault> enteredLate(ResultSet row) throws SQLException {
        LocalDate happened = day(row, "happened");
        LocalDate entered = day(row, "entered");
        Term term = term(TO_ENTER, happened).orElse(null);
        if (term == null) return Optional.empty();
        LocalDate last = Due.count(
                        new Start("办理", happened), term, Bound.BUREAU, law.law().calendar())
                .lastDay();
        if (!entered.isAfter(last)) return Optional.empty();
        String act = procedure(row).act(row.getString("act")).map(Act::label).orElse("");
        String words = "“" + act + "”于 " + happened + " 办理，" + entered + " 才录入；应当在" + term.display() + "内录入，最迟 " + last;
        return Optional.of(fault(row, words, Basis.of(term)));
    }

    private Procedure procedure(ResultSet row) throws SQLException {
        return procedures.at(row.getString("procedure"), row.getInt("version"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(LawInForce.ZONE)
                .toLocalDate();
    }

    private static Fault fault(ResultSet row, String words, Basis basis) throws SQLException {
        return new Fault(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                words,
                basis.article(),
                basis.unverified());
    }
}
