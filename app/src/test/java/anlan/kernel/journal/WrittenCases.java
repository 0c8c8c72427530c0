package anlan.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.casefile.Fact;
import anlan.kernel.casefile.Filed;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import anlan.record.Hash;
import anlan.record.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What stands in the database, read beside the server: which acts, how often, and whether each case is whole. */
public final class WrittenCases {
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CaseStore store;
    private final Refold refold;

    /** Reads cases of one procedure. */
    public WrittenCases(DataSource source, Procedure procedure) {
        jdbc = JdbcClient.create(source);
        transactions = new Transactions(new DataSourceTransactionManager(source), jdbc);
        store = new CaseStore(jdbc, new Procedures(List.of(procedure)), new KnownCases());
        refold = new Refold(new LawInForce(jdbc, transactions));
    }

    /** A setting of the database. */
    public String setting(String name) {
        return jdbc.sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** Every entry's id, with how often it is written. */
    public Map<UUID, Long> entries() {
        return transactions.in(
                Scope.system(),
                () -> jdbc.sql("SELECT id FROM journal").query(UUID.class).list().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    /** Every case that has a row or an entry. */
    public List<UUID> all() {
        return transactions.in(
                Scope.system(),
                () -> jdbc.sql("SELECT id FROM case_file UNION SELECT case_id FROM journal")
                        .query(UUID.class)
                        .list());
    }

    /** Fails unless each of these is whole: one chain, and row, facts and periods are what its entries lead to. */
    public void mustBeWhole(Collection<UUID> cases) {
        for (UUID id : cases) transactions.run(Scope.system(), () -> mustBeWhole(id));
    }

    /** Fails unless row, periods and the net of all facts are what the entries lead to, corrections among them. */
    public void mustFollow(Collection<UUID> cases) {
        for (UUID id : cases) transactions.run(Scope.system(), () -> mustFollow(id));
    }

    private void mustFollow(UUID id) {
        CaseRow row = store.find(id).orElseThrow();
        Refold.Folded folded = refold.fold(row);
        assertThat(folded.file().stage()).isEqualTo(row.file().stage());
        assertThat(CaseState.of(folded.file())).isEqualTo(CaseState.of(row.file()));
        assertThat(count(id, "clock")).isEqualTo(folded.file().periods().size());
        Map<String, Long> net = folded.facts().stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.kind().key() + " " + fact.day() + " " + fact.nature() + " " + fact.subject(),
                        Collectors.summingLong(Fact::quantity)));
        List<String> expected = net.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
        assertThat(jdbc.sql("""
                                SELECT kind || ' ' || on_day || ' ' || nature || ' ' || subject || ' ' || sum(quantity)
                                  FROM fact WHERE case_id = :id GROUP BY kind, on_day, nature, subject HAVING sum(quantity) <> 0
                                """).param("id", id).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private void mustBeWhole(UUID id) {
        CaseRow row = store.find(id).orElseThrow();
        Hash previous = Hash.ZERO;
        for (EntryRow entry : row.entries()) {
            Hash hash = Hash.of(entry.text().getBytes(StandardCharsets.UTF_8));
            assertThat(hash.hex()).isEqualTo(entry.hash());
            assertThat(entry.json().members().get("previous")).isEqualTo(new JsonString(previous.hex()));
            previous = hash;
        }
        assertThat(row.entries()).extracting(EntryRow::seq).last().isEqualTo(row.seq());
        assertThat(row.entries()).hasSize(row.seq()).hasSize(count(id, "journal"));
        assertThat(row.head()).isEqualTo(previous);
        Refold.Folded folded = refold.fold(row);
        assertThat(folded.file().stage()).isEqualTo(row.file().stage());
        assertThat(CaseState.of(folded.file())).isEqualTo(CaseState.of(row.file()));
        assertThat(count(id, "fact")).isEqualTo(folded.facts().size());
        assertThat(count(id, "clock")).isEqualTo(folded.file().periods().size());
        assertThat(count(id, "opening"))
                .isEqualTo(row.entries().stream()
                        .mapToInt(entry -> entry.openings().byCommitment().size())
                        .sum())
                .isEqualTo(2);
    }

    /** Fails unless the other store, which may know the case already, has the same to say of it. */
    public void mustBeTheSame(CaseStore other, Transactions others, UUID id) {
        CaseRow read = transactions.in(Scope.system(), () -> store.find(id).orElseThrow());
        CaseRow known = others.in(Scope.system(), () -> other.find(id).orElseThrow());
        assertThat(known.entries()).isEqualTo(read.entries());
        assertThat(known.head()).isEqualTo(read.head());
        assertThat(known.file().stage()).isEqualTo(read.file().stage());
        assertThat(CaseState.of(known.file())).isEqualTo(CaseState.of(read.file()));
        assertThat(known.file().papers().stream().map(WrittenCases::all))
                .isEqualTo(read.file().papers().stream().map(WrittenCases::all).toList());
    }

    private static List<Object> all(Filed filed) {
        return List.of(
                filed.seq(),
                filed.place(),
                filed.act().key(),
                Optional.ofNullable(filed.party()),
                filed.by(),
                filed.happened(),
                filed.day(),
                filed.paper());
    }

    private int count(UUID id, String table) {
        return jdbc.sql("""
                        SELECT CASE :table WHEN 'journal' THEN (SELECT count(*) FROM journal WHERE case_id = :id)
                                           WHEN 'fact' THEN (SELECT count(*) FROM fact WHERE case_id = :id)
                                           WHEN 'clock' THEN (SELECT count(*) FROM clock WHERE case_id = :id)
                                           ELSE (SELECT count(*) FROM opening WHERE case_id = :id) END
                        """)
                .param("table", table)
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
