package anlan.kernel.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issued documents and number series in the database, as far as the open transaction may see them. */
@Component
final class DocumentShelf {

    private final JdbcClient jdbc;

    DocumentShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept of a document beside {@link Issued}.
     *
     * @param unitPath unit of the case
     * @param organPath unit whose letterhead and number it carries
     * @param series word of the number series, empty for none
     * @param year year of the number
     * @param place what stands in number and text where the count of the series belongs
     * @param data canonical JSON of the data record
     * @param dataHash SM3 of that text
     * @param xhtml the filled text
     */
    record Kept(
            String unitPath,
            String organPath,
            String series,
            int year,
            String place,
            String data,
            String dataHash,
            String xhtml) {}

    /** What is printed. */
    record Text(String xhtml, LocalDate issuedOn, @Nullable String pdfHash, boolean isVoid) {}

    /**
     * Keeps a document and takes the next number of its series for it; others who want one wait until this transaction ends.
     *
     * @return the document with its number
     */
    Issued keep(Issued issued, Kept kept) {
        if (kept.series().isEmpty()) {
            keep(jdbc.sql(UNNUMBERED), issued, kept).update();
            return issued;
        }
        return numbered(issued, kept).orElseGet(() -> {
            jdbc.sql("""
                            INSERT INTO document_number (unit_path, series, year, next)
                            VALUES (:organ, :series, :year, 1) ON CONFLICT DO NOTHING
                            """)
                    .param("organ", kept.organPath())
                    .param("series", kept.series())
                    .param("year", kept.year())
                    .update();
            return numbered(issued, kept).orElseThrow();
        });
    }

    /** Nothing is kept where the series has not begun yet. */
    private Optional<Issued> numbered(Issued issued, Kept kept) {
        return keep(jdbc.sql(NUMBERED), issued, kept)
                .param("number", issued.number())
                .param("place", kept.place())
                .query(String.class)
                .optional()
                .map(count -> issued.numbered(issued.number().replace(kept.place(), count)));
    }

    private static JdbcClient.StatementSpec keep(JdbcClient.StatementSpec statement, Issued issued, Kept kept) {
        return statement
                .param("id", issued.id())
                .param("unit", kept.unitPath())
                .param("case", issued.caseId())
                .param("seq", issued.seq())
                .param("key", issued.key())
                .param("label", issued.label())
                .param("organ", kept.organPath())
                .param("series", kept.series())
                .param("year", kept.year())
                .param("party", issued.party())
                .param("volume", issued.volume().key())
                .param("code", issued.code())
                .param("data", kept.data())
                .param("hash", kept.dataHash())
                .param("xhtml", kept.xhtml())
                .param("day", issued.issuedOn());
    }

    // An update, not an insert that turns into one: who waits for the row then stands in a queue,
    // and is not woken with all others each time somebody is through.
    private static final String NUMBERED = """
            WITH taken AS (
                UPDATE document_number SET next = next + 1 WHERE unit_path = :organ AND series = :series AND year = :year
                RETURNING (next - 1)::text AS count),
            kept AS (
                INSERT INTO document (id, unit_path, case_id, seq, key, label, number, organ_path, series, year, count,
                    party, volume, code, data, data_hash, xhtml, issued_on)
                SELECT :id, :unit, :case, :seq, :key, :label, replace(:number, :place, count), :organ, :series, :year,
                       count::bigint, :party, :volume, :code, :data, :hash, replace(:xhtml, :place, count), :day
                  FROM taken)
            SELECT count FROM taken
            """;

    private static final String UNNUMBERED = """
            INSERT INTO document (id, unit_path, case_id, seq, key, label, number, organ_path, series, year,
                party, volume, code, data, data_hash, xhtml, issued_on)
            VALUES (:id, :unit, :case, :seq, :key, :label, '', :organ, :series, :year,
                :party, :volume, :code, :data, :hash, :xhtml, :day)
            """;

    Optional<Text> text(UUID id) {
        return jdbc.sql("SELECT xhtml, issued_on, pdf_hash, void_reason FROM document WHERE id = :id")
                .param("id", id)
                .query((row, index) -> new Text(
                        row.getString("xhtml"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("pdf_hash"),
                        row.getString("void_reason") != null))
                .optional();
    }

    void notePrinting(UUID id, String hash) {
        jdbc.sql("UPDATE document SET pdf_hash = :hash WHERE id = :id AND pdf_hash IS NULL")
                .param("id", id)
                .param("hash", hash)
                .update();
    }

    List<Issued> of(UUID caseId) {
        return jdbc.sql("""
                        SELECT id, case_id, seq, key, label, number, party, volume, code, issued_on, void_reason
                          FROM document WHERE case_id = :case ORDER BY seq, key, party
                        """).param("case", caseId).query(DocumentShelf::issued).list();
    }

    Optional<Issued> find(UUID id) {
        return jdbc.sql("""
                        SELECT id, case_id, seq, key, label, number, party, volume, code, issued_on, void_reason
                          FROM document WHERE id = :id
                        """).param("id", id).query(DocumentShelf::issued).optional();
    }

    void declareVoid(UUID id, String reason, LocalDate day) {
        jdbc.sql("""
                        UPDATE document SET void_reason = :reason, voided_on = :day WHERE id = :id AND void_reason IS NULL
                        """).param("id", id).param("reason", reason).param("day", day).update();
    }

    private static Issued issued(ResultSet row, int index) throws SQLException {
        return new Issued(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getLong("seq"),
                row.getString("key"),
                row.getString("label"),
                row.getString("number"),
                row.getString("party"),
                Volume.of(row.getString("volume")),
                row.getString("code"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("void_reason"));
    }
}
