package anlan.kernel.document;

import anlan.kernel.scope.Ids;
import anlan.record.Hash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Issues legal documents, shows previews, and prints what was issued. Everything but {@link #preview} happens in the
 * caller's transaction: a number is taken when, and only when, the act that issues the document takes effect.
 */
@Component
public final class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final String BODY = "<body>";
    private static final String VOID = BODY + "<div class=\"across\">作　废</div>";

    private final Letterheads letterheads;
    private final DocumentShelf shelf;
    private final Press press = new Press();

    Documents(Letterheads letterheads, DocumentShelf shelf) {
        this.letterheads = letterheads;
        this.shelf = shelf;
    }

    /**
     * Issues a document: takes its number, freezes its text, keeps it with the case.
     *
     * @throws IllegalArgumentException if a place that must be filled is empty
     */
    public <D extends Record> Issued issue(Document<D> document, D data, Occasion on) {
        String json = document.complete(data);
        UUID id = id(document, on);
        Letterhead letterhead = letterheads.of(on.unitPath());
        Series series = document.series();
        int year = on.day().getYear();
        String code = VerifyCode.of(id, json);
        // The count is taken by the statement that keeps the document: whoever wants the next one waits no longer than
        // for it.
        String place = id.toString();
        Sheet sheet = new Sheet(
                document.label(),
                series.numbered() ? series.number(letterhead, year, place) : "",
                letterhead,
                on.day(),
                document.verifiable() ? code : "",
                false,
                document.sealed(),
                on.trail());
        Issued issued = new Issued(
                id,
                on.caseId(),
                on.seq(),
                document.key(),
                document.label(),
                sheet.number(),
                on.party(),
                document.volume(),
                code,
                on.day(),
                null);
        return shelf.keep(
                issued,
                new DocumentShelf.Kept(
                        on.unitPath(),
                        letterhead.unitPath(),
                        series.word(),
                        year,
                        place,
                        json,
                        Hash.of(json.getBytes(StandardCharsets.UTF_8)).hex(),
                        Template.of(document.template()).fill(data, sheet)));
    }

    /** The PDF of what would be issued that day: the count left open, 预览 across each page. */
    public <D extends Record> byte[] preview(Document<D> document, D data, String unitPath, LocalDate day) {
        Letterhead letterhead = letterheads.of(unitPath);
        String number = document.series().open(letterhead, day.getYear());
        Sheet sheet = new Sheet(document.label(), number, letterhead, day, "", true, document.sealed(), List.of());
        return press.print(document, data, sheet);
    }

    /** A sheet that is printed and kept nowhere: a table of figures. It takes no number. */
    public <D extends Record> byte[] report(Document<D> document, D data, String unitPath, LocalDate day) {
        Sheet sheet =
                new Sheet(document.label(), "", letterheads.of(unitPath), day, "", false, document.sealed(), List.of());
        return press.print(document, data, sheet);
    }

    /**
     * The PDF of an issued document, the same bytes each time; one declared void says so across each page. Empty if there
     * is no such document in the caller's scope. Should a printing ever differ from the first (other fonts), that is logged:
     * the text is frozen, and the document must stay readable.
     */
    public Optional<byte[]> pdf(UUID id) {
        return shelf.text(id).map(text -> {
            if (text.isVoid()) return press.print(text.xhtml().replace(BODY, VOID), text.issuedOn());
            byte[] pdf = press.print(text.xhtml(), text.issuedOn());
            String hash = Hash.of(pdf).hex();
            if (text.pdfHash() == null) shelf.notePrinting(id, hash);
            else if (!text.pdfHash().equals(hash)) LOG.warn("document {} prints differently from the first time", id);
            return pdf;
        });
    }

    /** The documents of a case in the order they were issued, void ones among them. */
    public List<Issued> of(UUID caseId) {
        return shelf.of(caseId);
    }

    /** One document; empty if there is none in the caller's scope. */
    public Optional<Issued> find(UUID id) {
        return shelf.find(id);
    }

    /** Declares a document void (作废): it stays visible with its number and the reason. */
    public void declareVoid(UUID id, String reason, LocalDate day) {
        shelf.declareVoid(id, reason, day);
    }

    /** The same act, document and party give the same id, so a repeated act cannot issue twice. */
    private static UUID id(Document<?> document, Occasion on) {
        return Ids.named(on.caseId(), on.seq(), document.key(), on.party());
    }
}
