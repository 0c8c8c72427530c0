package anlan.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.app.SharedFiles;
import anlan.app.SmallBureau;
import anlan.app.TestServer;
import anlan.kernel.exchange.BadMapping;
import anlan.kernel.exchange.CaseImport;
import anlan.kernel.exchange.Fault;
import anlan.kernel.exchange.ImportBatch;
import anlan.kernel.exchange.ImportBatches;
import anlan.kernel.exchange.ImportMode;
import anlan.kernel.exchange.ImportResult;
import anlan.kernel.exchange.Incoming;
import anlan.kernel.exchange.Mapping;
import anlan.kernel.exchange.Tally.Fate;
import anlan.kernel.exchange.Tally.Sum;
import anlan.kernel.journal.CaseStore;
import anlan.kernel.journal.LawInForce;
import anlan.kernel.journal.Refold;
import anlan.kernel.region.RegionLoad;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Registers;
import anlan.kernel.scope.Scope;
import anlan.kernel.scope.Transactions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Historical cases from foreign files: a real one, and small ones made up. */
class ImportTests {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final List<Integer> IMPOSSIBLE = List.of(368, 398, 1484, 1922, 3649, 4289);
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start("anlan.rounds=false");
        SmallBureau.into(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String mapping() throws IOException {
        return Files.readString(SharedFiles.orSkip("docs/import/madep.mapping"));
    }

    /** The shipped mapping for a source and unit of the test's own, so that tests do not meet. */
    private static Mapping mapping(String source, String unit) throws IOException, BadMapping {
        return Mapping.of(mapping().replace("代号 = madep", "代号 = " + source).replace("0001.9001", unit));
    }

    private static Incoming made(String... rows) throws IOException {
        String heading = "Year,Date,Text," + String.join(",", flags()) + ",Fine,municipality\n";
        StringBuilder text = new StringBuilder(heading);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            text.append(cells[0]).append(',').append(cells[1]).append(',').append(cells[2]);
            text.append(",False".repeat(flags().size()));
            text.append(',').append(cells[3]).append(",[]\n");
        }
        return Incoming.of("made.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> flags() throws IOException {
        return mapping()
                .lines()
                .dropWhile(line -> !line.equals("[标志]"))
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
    }

    private static ImportResult take(Incoming file, Mapping mapping, ImportMode mode) throws BadMapping {
        return server.bean(CaseImport.class).take(file, mapping, mode, "试验", NOW);
    }

    private static <T> T asked(Function<JdbcClient, T> question) {
        return server.database()
                .transactions()
                .in(Scope.system(), () -> question.apply(server.database().jdbc()));
    }

    private static long count(String sql, String unit) {
        return asked(jdbc -> jdbc.sql(sql).param("unit", unit).query(Long.class).single());
    }

    private static long cases(String unit) {
        return count("SELECT count(*) FROM case_file WHERE unit_path = :unit AND historical AND ended", unit);
    }

    private static Map<String, String> sums(String unit, String kind) {
        Map<String, String> sums = new LinkedHashMap<>();
        asked(jdbc -> jdbc.sql("""
                        SELECT extract(year FROM on_day)::int AS year, sum(quantity) AS sum FROM fact
                        WHERE unit_path = :unit AND kind = :kind GROUP BY 1 ORDER BY 1
                        """)
                .param("unit", unit)
                .param("kind", kind)
                .query((row, index) -> sums.put(row.getString("year"), row.getString("sum")))
                .list());
        return sums;
    }

    @Tag("slow")
    @Test
    void every_row_of_the_real_file_lands_or_is_reported_and_a_second_import_adds_nothing()
            throws IOException, BadMapping {
        Path csv = SharedFiles.orSkip("shared/data/enforcement/madep_enforcement_actions.csv");
        String unit = "0001.9001";
        Mapping mapping = Mapping.of(mapping());
        Incoming file = Incoming.of("madep_enforcement_actions.csv", Files.readAllBytes(csv));
        long started = System.nanoTime();
        ImportResult first = take(file, mapping, ImportMode.GOOD);
        long seconds = (System.nanoTime() - started) / 1_000_000_000;

        assertThat(first.faults()).extracting(Fault::line).containsExactlyElementsOf(IMPOSSIBLE);
        assertThat(first.faults()).allSatisfy(fault -> assertThat(fault.field()).isEqualTo("作出日期"));
        assertThat(first.faults().stream().map(Fault::reason))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("2020-12-12", "2005"),
                        reason -> assertThat(reason).contains("没有这一天"),
                        reason -> assertThat(reason).contains("没有这一天"),
                        reason -> assertThat(reason).contains("2010-12-29", "2009"),
                        reason -> assertThat(reason).contains("2030-03-14"),
                        reason -> assertThat(reason).contains("没有这一天"));
        assertThat(first.tally().file().rows()).isEqualTo(4348);
        assertThat(first.tally().file().sum()).isEqualByComparingTo("97388488.00");
        assertThat(first.tally().of(Fate.LANDED).rows()).isEqualTo(4342);
        assertThat(first.tally().of(Fate.LANDED).sum()).isEqualByComparingTo("97380488.00");
        assertThat(first.tally().of(Fate.REPORTED).sum()).isEqualByComparingTo("8000.00");
        assertThat(first.tally().isBalanced()).isTrue();
        assertThat(seconds).as("seconds for 4,348 rows").isLessThan(60);

        // What the database holds, year by year, and what was reported make up what a plain reading of the file gives.
        Map<String, BigDecimal> money = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        int yearColumn = file.heading().indexOf("Year");
        int fineColumn = file.heading().indexOf("Fine");
        file.rows().forEach(row -> {
            String year = row.cells().get(yearColumn);
            String fine = row.cells().get(fineColumn);
            rows.merge(year, 1, Integer::sum);
            money.merge(year, fine.isEmpty() ? BigDecimal.ZERO : new BigDecimal(fine), BigDecimal::add);
        });
        assertThat(rows).hasSize(14);
        Map<String, String> landedRows = sums(unit, "history.kept");
        Map<String, String> landedCents = sums(unit, "history.sum");
        first.tally().years().forEach((year, fates) -> {
            var reported = fates.getOrDefault(Fate.REPORTED, Sum.NONE);
            assertThat(Integer.parseInt(landedRows.get(year)) + reported.rows())
                    .as("rows of " + year)
                    .isEqualTo(rows.get(year));
            assertThat(new BigDecimal(landedCents.get(year)).movePointLeft(2).add(reported.sum()))
                    .as("dollars of " + year)
                    .isEqualByComparingTo(money.get(year));
        });
        assertThat(first.tally().years().keySet()).isEqualTo(rows.keySet());

        // Line 4334 is written in the other form; both pairs of equal rows are there twice.
        assertThat(paperOfLine(4334, unit))
                .contains("\"decided\":\"2017-02-03\"", "\"amount\":\"2000.00\"", "\"currency\":\"USD\"");
        assertThat(count("""
                        SELECT count(*) FROM (
                            SELECT count(*) FROM journal WHERE unit_path = :unit
                             GROUP BY regexp_replace(entry::json ->> 'paper', '"line":[0-9]+', '') HAVING count(*) = 2) pairs
                        """, unit)).isEqualTo(2);

        assertThat(cases(unit)).isEqualTo(4342);
        long entries = count("SELECT count(*) FROM journal WHERE unit_path = :unit", unit);
        long facts = count("SELECT count(*) FROM fact WHERE unit_path = :unit", unit);
        ImportResult second = take(file, mapping, ImportMode.GOOD);
        assertThat(second.tally().of(Fate.LANDED).rows()).isZero();
        assertThat(second.tally().of(Fate.KNOWN).rows()).isEqualTo(4342);
        assertThat(second.tally().of(Fate.KNOWN).sum()).isEqualByComparingTo("97380488.00");
        assertThat(second.faults()).isEqualTo(first.faults());
        assertThat(cases(unit)).isEqualTo(4342);
        assertThat(count("SELECT count(*) FROM journal WHERE unit_path = :unit", unit))
                .isEqualTo(entries);
        assertThat(count("SELECT count(*) FROM fact WHERE unit_path = :unit", unit))
                .isEqualTo(facts);
    }

    private static String paperOfLine(int line, String unit) {
        return asked(jdbc -> jdbc.sql("""
                        SELECT entry FROM journal WHERE unit_path = :unit AND (entry::json -> 'paper' ->> 'line')::int = :line
                        """)
                .param("unit", unit)
                .param("line", line)
                .query(String.class)
                .single());
    }

    @Test
    void equal_rows_both_land_and_one_more_of_them_is_one_more_case() throws IOException, BadMapping {
        String unit = "0001.9101";
        Mapping mapping = mapping("equal", unit);
        String row = "2005,6/7/05,same,100.0";
        assertThat(take(made(row, row), mapping, ImportMode.GOOD)
                        .tally()
                        .of(Fate.LANDED)
                        .rows())
                .isEqualTo(2);
        ImportResult more = take(made(row, row, row), mapping, ImportMode.GOOD);
        assertThat(more.tally().of(Fate.KNOWN).rows()).isEqualTo(2);
        assertThat(more.tally().of(Fate.LANDED).rows()).isEqualTo(1);
        assertThat(sums(unit, "history.sum")).containsExactly(Map.entry("2005", "30000"));
    }

    @Test
    void all_or_none_lands_nothing_while_one_row_is_bad() throws IOException, BadMapping {
        String unit = "0001.9102";
        Mapping mapping = mapping("strict", unit);
        ImportResult refused =
                take(made("2005,6/7/05,good,100.0", "2005,6/31/05,bad,5.0"), mapping, ImportMode.ALL_OR_NONE);
        assertThat(refused.refused()).isTrue();
        assertThat(refused.faults()).extracting(Fault::line).containsExactly(3);
        assertThat(refused.tally().of(Fate.REPORTED).sum()).isEqualByComparingTo("105");
        assertThat(cases(unit)).isZero();
        ImportResult mended =
                take(made("2005,6/7/05,good,100.0", "2005,6/30/05,bad,5.0"), mapping, ImportMode.ALL_OR_NONE);
        assertThat(mended.refused()).isFalse();
        assertThat(cases(unit)).isEqualTo(2);
    }

    @Test
    void a_case_that_was_imported_is_never_overwritten() throws IOException, BadMapping {
        String unit = "0001.9103";
        Mapping keyed = Mapping.of(mapping()
                .replace("代号 = madep", "代号 = keyed")
                .replace("0001.9001", unit)
                .replace("识别列 =", "识别列 = Text"));
        take(made("2005,6/7/05,No. 1,100.0"), keyed, ImportMode.GOOD);
        ImportResult changed = take(made("2005,6/7/05,No. 1,999.0", "2005,6/8/05,No. 2,1.0"), keyed, ImportMode.GOOD);
        assertThat(changed.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.reason()).contains("不会被覆盖");
        });
        assertThat(sums(unit, "history.sum")).containsExactly(Map.entry("2005", "10100"));
        ImportResult strict =
                take(made("2005,6/7/05,No. 1,999.0", "2005,6/9/05,No. 3,1.0"), keyed, ImportMode.ALL_OR_NONE);
        assertThat(strict.refused()).isTrue();
        assertThat(strict.tally().isBalanced()).isTrue();
        assertThat(cases(unit)).isEqualTo(2);
    }

    @Test
    void historical_cases_stay_apart_from_those_of_a_bureau() throws IOException, BadMapping {
        assertThatThrownBy(() -> take(made("2005,6/7/05,a,1.0"), mapping("mixed", SmallBureau.COUNTY), ImportMode.GOOD))
                .isInstanceOf(BadMapping.class)
                .hasMessageContaining("历史资料");
        String unit = "0001.9104";
        take(made("2005,6/7/05,a,1.0"), mapping("apart", unit), ImportMode.GOOD);
        assertThat(count(
                        "SELECT count(*) FROM fact WHERE unit_path = :unit AND (amount <> 0 OR kind NOT LIKE 'history.%')",
                        unit))
                .isZero();
        UUID id = asked(jdbc -> jdbc.sql("SELECT id FROM case_file WHERE unit_path = :unit")
                .param("unit", unit)
                .query(UUID.class)
                .single());
        // The chain tells the same case again, without what the import wrote beside it.
        Refold.Folded folded = server.bean(Transactions.class)
                .in(
                        Scope.system(),
                        () -> new Refold(server.bean(LawInForce.class))
                                .fold(server.bean(CaseStore.class).find(id).orElseThrow()));
        assertThat(folded.file().stage().end()).isTrue();
        assertThat(folded.facts())
                .extracting(fact -> fact.kind().key() + " " + fact.nature() + " " + fact.quantity())
                .containsExactly("history.kept 马萨诸塞州环境保护厅执法行动 1", "history.sum USD 100");
        var leader = server.browser();
        leader.signIn("chen", SmallBureau.PASSWORD);
        var view = leader.get("/api/cases/" + id).json();
        assertThat(view.get("historical").booleanValue()).isTrue();
        assertThat(view.get("closed").stringValue()).isEqualTo("2005-06-07");
        assertThat(view.get("acts").size()).isZero();
        var county = server.browser();
        county.signIn("wang", SmallBureau.PASSWORD);
        assertThat(county.get("/api/cases/" + id).status()).isEqualTo(404);
    }

    @Test
    void nobody_enters_a_historical_case_by_hand() {
        var leader = server.browser();
        leader.signIn("chen", SmallBureau.PASSWORD);
        var answer = leader.post("/api/cases/" + UUID.randomUUID() + "/acts/enter", """
                {"procedure":"history","paper":{"source":"手工","decided":"2005-06-07","text":"试验"}}
                """);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    }

    @Test
    void every_import_is_remembered_with_its_file_its_counts_and_its_faults() throws IOException, BadMapping {
        String unit = "0001.9105";
        Incoming file = made("2005,6/7/05,good,100.0", "2005,6/31/05,bad,5.0");
        take(file, mapping("remembered", unit), ImportMode.GOOD);
        List<ImportBatch> batches = server.bean(Registers.class).everything(ImportBatches.REGISTER).stream()
                .map(Entry::body)
                .filter(batch -> batch.source().equals("remembered"))
                .toList();
        assertThat(batches).singleElement().satisfies(batch -> {
            assertThat(batch.hash()).isEqualTo(file.content().hex());
            assertThat(batch.who()).isEqualTo("试验");
            assertThat(batch.rows()).isEqualTo(2);
            assertThat(batch.landed()).isEqualTo(1);
            assertThat(batch.landedSum()).isEqualByComparingTo("100");
            assertThat(batch.reportedSum()).isEqualByComparingTo("5");
            assertThat(batch.faults()).extracting(Fault::line).containsExactly(3);
        });
    }

    @Test
    void region_codes_are_picked_by_name_and_a_withdrawn_one_says_so(@TempDir Path lists) throws IOException {
        Files.writeString(lists.resolve("provinces.csv"), "code,name\n98,望溪省\n");
        Files.writeString(lists.resolve("cities.csv"), "code,name\n9801,松口市\n");
        Files.writeString(lists.resolve("areas.csv"), "code,name\n980101,云栖区\n");
        Files.writeString(lists.resolve("streets.csv"), "code,name\n980101001,柳林街道\n");
        Files.writeString(lists.resolve("gb2260.json"), "{\"980121\":\"望溪省松口市云栖县\"}");
        server.bean(RegionLoad.class).load(lists, NOW);
        var clerk = server.browser();
        clerk.signIn("zhao", SmallBureau.PASSWORD);
        assertThat(clerk.get("/api/picks/region?ids=980121,980101001").text())
                .contains("望溪省松口市云栖县（已撤销）", "望溪省松口市云栖区柳林街道");
        assertThat(clerk.get("/api/picks/region?q=柳林").text()).contains("\"id\":\"980101001\"");
        assertThat(clerk.get("/api/picks/region?q=981234567890").text()).contains("981234567890", "名录中没有");
        assertThat(clerk.get("/api/registers/region/entries?state=WITHDRAWN")
                        .json()
                        .get("total")
                        .intValue())
                .isEqualTo(1);
    }
}
