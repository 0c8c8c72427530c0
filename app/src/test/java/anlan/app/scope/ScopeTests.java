package anlan.app.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.app.database.TestPostgres;
import anlan.app.database.TestPostgres.TestDatabase;
import anlan.kernel.scope.Scope;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees which rows. */
class ScopeTests {
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestPostgres.fresh();
        database.asOwner().sql("""
                CREATE TABLE sample (name text, unit_path text COLLATE "C" NOT NULL)
                """).update();
        database.asOwner().sql("CALL put_under_scope('sample')").update();
        database.transactions().run(Scope.system(), () -> {
            for (String path : List.of("0001", "0001.0001", "0001.0001.0003", "0001.0002", "00010", "0002")) {
                database.jdbc()
                        .sql("INSERT INTO sample VALUES ('x', :path)")
                        .param("path", path)
                        .update();
            }
        });
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static List<String> seen() {
        return database.jdbc()
                .sql("SELECT unit_path FROM sample ORDER BY unit_path")
                .query(String.class)
                .list();
    }

    private static List<String> seenBy(Scope scope) {
        return database.transactions().in(scope, ScopeTests::seen);
    }

    @Test
    void a_unit_sees_itself_and_what_is_below_and_nothing_beside() {
        assertThat(seenBy(new Scope("0001.0001", ""))).containsExactly("0001.0001", "0001.0001.0003");
        assertThat(seenBy(new Scope("0001", ""))).containsExactly("0001", "0001.0001", "0001.0001.0003", "0001.0002");
        assertThat(seenBy(new Scope("0003", ""))).isEmpty();
    }

    @Test
    void the_system_sees_everything() {
        assertThat(seenBy(Scope.system())).hasSize(6);
    }

    @Test
    void without_a_transaction_nothing_is_seen_even_on_a_connection_that_had_a_scope() {
        for (int i = 0; i < 20; i++) {
            assertThat(seenBy(Scope.system())).isNotEmpty();
            assertThat(seen()).isEmpty();
        }
    }

    @Test
    void rows_of_another_unit_cannot_be_written() {
        assertThatThrownBy(() -> database.transactions()
                        .run(
                                new Scope("0001", ""),
                                () -> database.jdbc()
                                        .sql("INSERT INTO sample VALUES ('x', '0002')")
                                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_call_inside_joins_only_with_the_same_scope() {
        Scope scope = new Scope("0001", "");
        List<String> joined = database.transactions().in(scope, () -> seenBy(new Scope("0001", "")));
        assertThat(joined).hasSize(4);
        assertThatThrownBy(() -> database.transactions().in(scope, () -> seenBy(new Scope("0002", ""))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void looking_everywhere_ends_with_the_scope_as_it_was() {
        Scope scope = new Scope("0001.0001", "");
        database.transactions().run(scope, () -> {
            assertThat(database.transactions().everywhere(ScopeTests::seen)).hasSize(6);
            assertThat(seen()).hasSize(2);
            assertThatThrownBy(() -> database.transactions().everywhere(() -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(seen()).hasSize(2);
        });
    }

    @Test
    void the_application_cannot_change_rows_unless_a_migration_says_so() {
        assertThatThrownBy(() -> database.transactions()
                        .run(
                                Scope.system(),
                                () -> database.jdbc()
                                        .sql("UPDATE sample SET name = 'y'")
                                        .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_comparisons_of_the_policy_are_leakproof_and_use_the_index() {
        assertThat(database.asOwner()
                        .sql(
                                "SELECT bool_and(proleakproof) FROM pg_proc WHERE proname IN ('text_ge', 'text_lt', 'texteq', 'uuid_eq')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** Indexes that no statement under a policy can use: one of their questions might leak what the policy hides. */
    private static List<String> idle() {
        return database.asOwner().sql("""
                        SELECT DISTINCT i.indexrelid::regclass::text
                          FROM pg_index i
                          JOIN pg_class t ON t.oid = i.indrelid AND t.relforcerowsecurity
                          JOIN pg_opclass c ON c.oid = ANY (i.indclass)
                          JOIN pg_amop o ON o.amopfamily = c.opcfamily
                                        AND o.amoplefttype = c.opcintype AND o.amoprighttype = c.opcintype
                          JOIN pg_operator q ON q.oid = o.amopopr
                          JOIN pg_proc p ON p.oid = q.oprcode
                         WHERE NOT p.proleakproof
                         ORDER BY 1
                        """).query(String.class).list();
    }

    @Test
    void no_index_lies_idle_behind_a_policy() {
        assertThat(idle()).isEmpty();
        database.asOwner()
                .sql("CREATE INDEX sample_words ON sample USING gin (string_to_array(name, ' '))")
                .update();
        assertThat(idle()).containsExactly("sample_words");
        database.asOwner().sql("DROP INDEX sample_words").update();
    }

    /** Policies that may be answered by a hash of everything in scope, read again for each row that is looked at. */
    private static List<String> hashable() {
        return database.asOwner().sql("""
                        SELECT tablename || '.' || policyname FROM pg_policies
                         WHERE qual ~ 'EXISTS|= ANY \\( SELECT|IN \\( SELECT' OR with_check ~ 'EXISTS|= ANY \\( SELECT|IN \\( SELECT'
                         ORDER BY 1
                        """).query(String.class).list();
    }

    @Test
    void no_policy_reads_a_table_to_look_at_one_row() {
        assertThat(hashable()).isEmpty();
        database.asOwner()
                .sql(
                        "CREATE POLICY named ON sample AS RESTRICTIVE USING (EXISTS (SELECT FROM case_file WHERE title = name))")
                .update();
        assertThat(hashable()).containsExactly("sample.named");
        database.asOwner().sql("DROP POLICY named ON sample").update();
    }

    @Test
    void what_goes_by_keys_keeps_its_plans_and_other_work_does_not() {
        Scope scope = new Scope("0001", "");
        assertThat(database.transactions().byKeys(scope, ScopeTests::plans)).isEqualTo("force_generic_plan");
        assertThat(database.transactions()
                        .byKeys(scope, () -> database.transactions().everywhere(ScopeTests::plans)))
                .isEqualTo("force_generic_plan");
        assertThat(database.transactions().in(scope, ScopeTests::plans)).isEqualTo("auto");
    }

    private static String plans() {
        return database.jdbc()
                .sql("SELECT current_setting('plan_cache_mode')")
                .query(String.class)
                .single();
    }

    @Test
    void a_path_that_is_none_is_refused() {
        for (String path : List.of("", "1", "0001.", "0001/0002", "%", "0001.00020")) {
            assertThatThrownBy(() -> new Scope(path, "")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
