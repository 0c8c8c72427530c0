package anlan.kernel.journal;

import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.IssuedNumbers.Which;
import anlan.kernel.casefile.Recorded;
import anlan.kernel.casefile.Recorded.About;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.casefile.Voiding.Outside;
import anlan.kernel.document.Documents;
import anlan.kernel.document.Volume;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rules may know of other cases, and of what has left their own. */
@Configuration(proxyBeanMethods = false)
class OnFile {

    /** What other cases have recorded about somebody, as far as the open transaction sees. */
    @Bean
    Sight<About, Recorded> recorded(JdbcClient jdbc) {
        return Sight.of(
                Recorded.NEED,
                (about, on) -> new Recorded(jdbc.sql("""
                                SELECT case_id, kind, nature, on_day, sum(quantity) AS many FROM fact
                                 WHERE kind = ANY (:kinds::text[]) AND subject = :subject AND case_id <> :file AND on_day <= :day
                                 GROUP BY case_id, kind, nature, on_day HAVING sum(quantity) <> 0
                                 ORDER BY on_day, case_id, kind, nature
                                """)
                        .param("kinds", about.kinds().toArray(String[]::new))
                        .param("subject", about.subject())
                        .param("file", about.file())
                        .param("day", on.day())
                        .query((row, index) -> new Recorded.Entry(
                                row.getObject("case_id", UUID.class),
                                row.getString("kind"),
                                row.getString("nature"),
                                row.getObject("on_day", LocalDate.class),
                                row.getLong("many")))
                        .list()));
    }

    /** Numbers of the documents a case has issued, as the shelf of documents has them. */
    @Bean
    Sight<Which, IssuedNumbers> issuedNumbers(JdbcClient jdbc) {
        return Sight.of(
                IssuedNumbers.NEED,
                (which, on) -> latest(
                        which,
                        jdbc.sql("""
                                SELECT key, party, label, number, issued_on FROM document
                                 WHERE case_id = :case AND number <> '' AND void_reason IS NULL
                                 ORDER BY seq, party
                                """)
                                .param("case", which.file())
                                .query((row, index) -> new Numbered(
                                        row.getString("key"),
                                        new IssuedNumbers.Issued(
                                                row.getString("party"),
                                                row.getString("label"),
                                                row.getString("number"),
                                                row.getObject("issued_on", LocalDate.class))))
                                .list()));
    }

    private record Numbered(String key, IssuedNumbers.Issued issued) {}

    // Chosen here and not by the statement, whose one plan then serves whatever is asked of a case.
    private static IssuedNumbers latest(Which which, List<Numbered> all) {
        LinkedHashMap<String, IssuedNumbers.Issued> latest = new LinkedHashMap<>();
        for (Numbered each : all) {
            String party = each.issued().party();
            if (!which.documents().contains(each.key())) continue;
            if (which.party() != null && !which.party().equals(party)) continue;
            latest.putLast(party == null ? "" : party, each.issued());
        }
        return new IssuedNumbers(List.copyOf(latest.values()));
    }

    /** What has left a case: documents, publications, papers in other cases. */
    @Bean
    Sight<UUID, Outside> outside(Documents documents, JdbcClient jdbc) {
        return Sight.of(
                Voiding.OUTSIDE,
                (file, on) -> new Outside(
                        documents.of(file).stream()
                                .filter(each -> each.volume() == Volume.MAIN && each.voidReason() == null)
                                .map(each -> each.label() + each.number())
                                .toList(),
                        published(jdbc, file),
                        delivered(jdbc, file)));
    }

    private static List<String> published(JdbcClient jdbc, UUID file) {
        return jdbc.sql("""
                        SELECT title FROM publication WHERE case_id = :id AND withdrawn IS NULL ORDER BY seq, id
                        """)
                .param("id", file)
                .query((row, index) -> row.getString("title"))
                .list();
    }

    private static List<String> delivered(JdbcClient jdbc, UUID file) {
        return jdbc.sql("""
                        SELECT d.act FROM delivery d JOIN journal j ON j.id = d.entry WHERE j.case_id = :id ORDER BY j.seq, d.place
                        """)
                .param("id", file)
                .query((row, index) -> row.getString("act"))
                .list();
    }
}
