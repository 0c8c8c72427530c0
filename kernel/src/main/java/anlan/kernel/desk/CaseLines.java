package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Period;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Stage;
import anlan.kernel.desk.CaseLine.DueView;
import anlan.kernel.desk.CaseView.Keyed;
import anlan.kernel.desk.CaseView.Unit;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Procedures;
import anlan.law.Quantity;
import anlan.law.TermUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of cases. Reads the fixed columns of the rows only, never into the files. */
@Component
final class CaseLines {

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final NamesKnown names;
    private final LawInForce law;

    CaseLines(JdbcClient jdbc, Procedures procedures, NamesKnown names, LawInForce law) {
        this.law = law;
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.names = names;
    }

    /** What a list is filtered by; empty text filters nothing, and so do no ids. */
    record Filter(String procedure, String stage, String unit, String text, String state, String sort, List<UUID> ids) {

        /** Open cases past their due day, the longest overdue first. */
        static Filter overdue() {
            return new Filter("", "", "", "", "overdue", "due", List.of());
        }
    }

    /** One page of a list. */
    record Page(List<CaseLine> rows, @Nullable String next, long total) {}

    /** One page, beginning after the given number of rows. */
    Page page(Filter filter, int after, int size, LocalDate today) {
        long[] total = {after};
        List<CaseLine> rows = new ArrayList<>();
        each(filter, after, size, today, (line, all) -> {
            rows.add(line);
            total[0] = all;
        });
        String next = after + rows.size() < total[0] ? String.valueOf(after + rows.size()) : null;
        return new Page(rows, next, total[0]);
    }

    /** Every case the filter lets through, read as it is handed on. */
    void each(Filter filter, LocalDate today, Consumer<CaseLine> reader) {
        each(filter, 0, null, today, (line, all) -> reader.accept(line));
    }

    private void each(
            Filter filter, int after, @Nullable Integer size, LocalDate today, ObjLongConsumer<CaseLine> reader) {
        jdbc.sql("""
                        SELECT c.*, count(*) OVER () AS total FROM case_file c
                         WHERE (:procedure = '' OR c.procedure = :procedure)
                           AND (:stage = '' OR c.stage = :stage)
                           AND (:unit = '' OR c.unit_path = :unit OR c.unit_path LIKE :unit || '.%')
                           AND (:text = '' OR c.title ILIKE '%' || :text || '%' OR c.number ILIKE '%' || :text || '%')
                           AND CASE :state WHEN 'open' THEN NOT c.ended
                                           WHEN 'closed' THEN c.ended
                                           WHEN 'overdue' THEN NOT c.ended AND c.due < :today
                                           ELSE true END
                           AND (cardinality(CAST(:ids AS uuid[])) = 0 OR c.id = ANY (CAST(:ids AS uuid[])))
                         ORDER BY CASE WHEN :sort = 'due' THEN c.due END NULLS LAST,
                                  CASE WHEN :sort = 'opened' THEN c.opened END,
                                  CASE WHEN :sort = '-opened' THEN c.opened END DESC,
                                  c.touched DESC, c.id
                         LIMIT :size OFFSET :after
                        """)
                .param("procedure", filter.procedure())
                .param("stage", filter.stage())
                .param("unit", filter.unit())
                .param("text", filter.text().replace("%", "\\%").replace("_", "\\_"))
                .param("state", filter.state())
                .param("sort", filter.sort())
                .param("ids", filter.ids().stream().map(UUID::toString).toArray(String[]::new))
                .param("today", today)
                .param("size", size, Types.INTEGER)
                .param("after", after)
                .withFetchSize(FETCHED)
                .query((ResultSet row) -> reader.accept(line(row, today), row.getLong("total")));
    }

    /** Open cases somebody handles, most urgent first. */
    List<CaseLine> handledBy(String person, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.* FROM case_person p JOIN case_file c ON c.id = p.case_id
                         WHERE p.person = :person AND p.handles AND NOT c.ended
                         ORDER BY c.due NULLS LAST, c.touched DESC, c.id LIMIT 100
                        """)
                .param("person", person)
                .query((row, index) -> line(row, today))
                .list();
    }

    /** Open cases at one of these places, most urgent first. */
    List<CaseLine> at(List<String> places, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.* FROM case_file c
                         WHERE NOT c.ended AND c.procedure || '/' || c.stage = ANY (:places)
                         ORDER BY c.due NULLS LAST, c.touched LIMIT 100
                        """)
                .param("places", places.toArray(String[]::new))
                .query((row, index) -> line(row, today))
                .list();
    }

    /** One case as a line; empty if there is none in scope. */
    Optional<CaseLine> find(UUID id, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.* FROM case_file c WHERE c.id = :id
                        """)
                .param("id", id)
                .query((row, index) -> line(row, today))
                .optional();
    }

    /** Cases somebody had to do with and does not handle, those touched last first. */
    List<CaseLine> knownTo(String person, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.* FROM case_file c
                         WHERE c.id IN (SELECT p.case_id FROM case_person p WHERE p.person = :person AND NOT p.handles)
                         ORDER BY c.touched DESC LIMIT 30
                        """)
                .param("person", person)
                .query((row, index) -> line(row, today))
                .list();
    }

    private CaseLine line(ResultSet row, LocalDate today) throws SQLException {
        Procedure procedure = procedures.at(row.getString("procedure"), row.getInt("version"));
        Stage stage = procedure.stage(row.getString("stage"));
        String unit = row.getString("unit_path");
        return new CaseLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                procedure.key(),
                procedure.label(),
                stage.name(),
                stage.label(),
                new Unit(unit, names.handling(unit)),
                names.persons(Arrays.asList((String[]) row.getArray("handlers").getArray())),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                due(procedure, row, today),
                next(procedure, stage),
                null);
    }

    private @Nullable DueView due(Procedure procedure, ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        if (due == null) return null;
        Optional<? extends Period> period = procedure.period(row.getString("due_period"));
        TermUnit counted = period.flatMap(each -> law.law().find(each.term(), today))
                .flatMap(value -> value.quantity() instanceof Quantity.Length length
                        ? Optional.of(length.term().unit())
                        : Optional.empty())
                .orElse(TermUnit.CALENDAR_DAY);
        return new DueView(
                due,
                period.map(Period::label).orElse("期限"),
                Urgency.of(due, today),
                Urgency.left(due, counted, law.law().calendar(), today));
    }

    private static @Nullable Keyed next(Procedure procedure, Stage stage) {
        for (Act<?> act : procedure.acts())
            if (act.parts().stages().contains(stage)
                    && !act.parts().aside()
                    && act.parts().expiry() == null) return new Keyed(act.key(), act.label());
        return null;
    }
}
