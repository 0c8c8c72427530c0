package anlan.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.app.database.DatabaseAccess;
import anlan.app.database.TestPostgres;
import anlan.app.database.TestPostgres.TestDatabase;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Unfit;
import anlan.kernel.scope.Scope;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issuing and keeping documents in a real database. */
class DocumentsTests {

    private static final Scope BUREAU = new Scope("0001.0001", "");
    private static final Scope OFFICE = new Scope("0001.0001.0100", "");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Document<Note> NOTE = Document.of(
                    "test.note", "行政处罚决定书", Note.class, Series.of("罚"), Volume.MAIN)
            .underSeal();

    /** What fills the test document. */
    record Note(String party, @MayBeEmpty @Nullable String remark) {}

    private TestDatabase database;
    private Documents documents;
    private List<Letterhead> letterheads;

    @BeforeEach
    void open() {
        database = TestPostgres.fresh();
        letterheads = List.of(letterhead("东山县应急管理局"));
        documents = new Documents(new Letterheads(() -> letterheads), new DocumentShelf(database.jdbc()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void numbersOfASeriesHaveNeitherGapsNorDoublesThoughActsFail() throws Exception {
        Set<String> numbers = new ConcurrentSkipListSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> acts = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(i ->
                            threads.submit(() -> database.transactions().run(BUREAU, () -> {
                                Issued issued = issue(UUID.randomUUID(), BUREAU);
                                if (i % 4 == 3) throw new Fails();
                                numbers.add(issued.number());
                            })))
                    .toList();
            for (Future<?> act : acts) outcome(act);
        }
        Set<String> expected = LongStream.rangeClosed(1, 30)
                .mapToObj(count -> "（东）应急罚〔2026〕" + count + "号")
                .collect(Collectors.toSet());
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anOfficeIssuesInTheNameAndTheSeriesOfItsBureau() {
        assertThat(one(UUID.randomUUID(), BUREAU).number()).isEqualTo("（东）应急罚〔2026〕1号");
        assertThat(one(UUID.randomUUID(), OFFICE).number()).isEqualTo("（东）应急罚〔2026〕2号");
    }

    @Test
    void aNewYearBeginsAtOne() {
        one(UUID.randomUUID(), BUREAU);
        Occasion next = new Occasion(UUID.randomUUID(), 1, "0001.0001", null, LocalDate.of(2027, 1, 4));
        Issued issued = database.transactions().in(BUREAU, () -> documents.issue(NOTE, new Note("甲", null), next));
        assertThat(issued.number()).isEqualTo("（东）应急罚〔2027〕1号");
    }

    @Test
    void anIssuedDocumentNeverChangesThoughTheLetterheadDoes() throws IOException {
        UUID file = file(BUREAU, false);
        Issued issued = one(file, BUREAU);
        byte[] before = pdf(BUREAU, issued);
        letterheads = List.of(letterhead("新名称应急管理局"));
        assertThat(pdf(BUREAU, issued)).isEqualTo(before);
        assertThat(text(before)).contains("东山县应急管理局", "某某公司");
    }

    @Test
    void aVoidDocumentStaysVisibleWithItsNumberAndSaysSo() throws IOException {
        UUID file = file(BUREAU, false);
        Issued issued = one(file, BUREAU);
        in(BUREAU, () -> documents.declareVoid(issued.id(), "当事人名称有误", DAY));
        assertThat(database.transactions().in(BUREAU, () -> documents.of(file)))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.number()).isEqualTo(issued.number());
                    assertThat(kept.voidReason()).isEqualTo("当事人名称有误");
                });
        assertThat(text(pdf(BUREAU, issued))).contains("作废");
        assertThat(verified(issued.code())).containsExactly(issued.number() + " true");
    }

    @Test
    void thePublicSiteVerifiesACodeAndNothingElse() {
        Issued issued = one(file(BUREAU, false), BUREAU);
        assertThat(verified(issued.code().toLowerCase(Locale.ROOT))).containsExactly(issued.number() + " false");
        assertThat(verified("0000-0000-0000")).isEmpty();
    }

    @Test
    void anotherBureauSeesNoDocument() {
        Issued issued = one(file(BUREAU, false), BUREAU);
        Scope stranger = new Scope("0001.0002", "");
        assertThat(database.transactions().in(stranger, () -> documents.find(issued.id())))
                .isEmpty();
    }

    @Test
    void aSealedCaseKeepsItsDocumentsToThoseWhoHandleIt() {
        Issued issued = one(file(BUREAU, true), BUREAU);
        assertThat(database.transactions().in(BUREAU, () -> documents.find(issued.id())))
                .isEmpty();
        Scope handler = new Scope("0001.0001", "somebody");
        assertThat(database.transactions().in(handler, () -> documents.find(issued.id())))
                .isPresent();
    }

    @Test
    void nothingIsIssuedWithAnEmptyPlace() {
        Occasion occasion = new Occasion(UUID.randomUUID(), 1, "0001.0001", null, DAY);
        assertThatThrownBy(() -> in(BUREAU, () -> documents.issue(NOTE, new Note(" ", null), occasion)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("还缺内容");
    }

    @Test
    void oneActCannotIssueTheSameDocumentTwice() {
        UUID file = file(BUREAU, false);
        one(file, BUREAU);
        assertThatThrownBy(() -> one(file, BUREAU)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theApplicationCannotRewriteOrDeleteADocument() {
        one(file(BUREAU, false), BUREAU);
        assertThatThrownBy(() -> in(
                        BUREAU,
                        () -> database.jdbc()
                                .sql("UPDATE document SET xhtml = ''")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> in(
                        BUREAU,
                        () -> database.jdbc().sql("DELETE FROM document").update()))
                .isInstanceOf(DataAccessException.class);
    }

    private static final class Fails extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void outcome(Future<?> act) throws Exception {
        try {
            act.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof Fails)) throw e;
        }
    }

    private Issued issue(UUID file, Scope scope) {
        return documents.issue(NOTE, new Note("某某公司", null), new Occasion(file, 1, scope.unitPath(), null, DAY));
    }

    private Issued one(UUID file, Scope scope) {
        return database.transactions().in(scope, () -> issue(file, scope));
    }

    private byte[] pdf(Scope scope, Issued issued) {
        return database.transactions()
                .in(scope, () -> documents.pdf(issued.id()))
                .orElseThrow();
    }

    private void in(Scope scope, Runnable work) {
        database.transactions().run(scope, work);
    }

    private UUID file(Scope scope, boolean sealed) {
        UUID id = UUID.randomUUID();
        in(
                scope,
                () -> database.jdbc()
                        .sql("""
                        INSERT INTO case_file (id, procedure, version, title, stage, ended, unit_path, handlers, parties,
                            opened, seq, head, state, sealed, touched)
                        VALUES (:id, 'test', 1, '测试', 'A', false, :unit, ARRAY['somebody'], ARRAY[]::text[],
                            '2026-11-22', 1, '', '{}', :sealed, '2026-11-22T00:00:00Z')
                        """)
                        .param("id", id)
                        .param("unit", scope.unitPath())
                        .param("sealed", sealed)
                        .update());
        return id;
    }

    private List<String> verified(String code) {
        DatabaseAccess access = database.access();
        return JdbcClient.create(access.as(access.publicReader()))
                .sql("SELECT number || ' ' || is_void FROM verify_document(:code)")
                .param("code", code)
                .query(String.class)
                .list();
    }

    private static Letterhead letterhead(String organ) {
        return new Letterhead(
                "0001.0001", organ, "东", "应急", "东山县人民政府", "东山县人民法院", "某路1号", "324200", "0570-5010000", "财政专户", null);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\h]", "");
        }
    }
}
