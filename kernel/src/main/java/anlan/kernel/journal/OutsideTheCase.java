package anlan.kernel.journal;

import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import anlan.kernel.casefile.Voiding;
import anlan.kernel.document.Documents;
import anlan.kernel.document.Volume;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what has left a case: documents, publications, papers in other cases. */
@Component
final class OutsideTheCase implements Sight<UUID, Voiding.Outside> {

    private final Documents documents;
    private final JdbcClient jdbc;

    OutsideTheCase(Documents documents, JdbcClient jdbc) {
        this.documents = documents;
        this.jdbc = jdbc;
    }

    @Override
    public Need<UUID, Voiding.Outside> need() {
        return Voiding.OUTSIDE;
    }

    @Override
    public Voiding.Outside look(UUID with, On on) {
        List<String> standing = documents.of(with).stream()
                .filter(each -> each.volume() == Volume.MAIN && each.voidReason() == null)
                .map(each -> each.label() + each.number())
                .toList();
        return new Voiding.Outside(standing, published(with), delivered(with));
    }

    private List<String> published(UUID id) {
        return jdbc.sql("""
                        SELECT title FROM publication WHERE case_id = :id AND withdrawn IS NULL ORDER BY seq, id
                        """)
                .param("id", id)
                .query((row, index) -> row.getString("title"))
                .list();
    }

    private List<String> delivered(UUID id) {
        return jdbc.sql("""
                        SELECT d.act FROM delivery d JOIN journal j ON j.id = d.entry WHERE j.case_id = :id ORDER BY j.seq, d.place
                        """)
                .param("id", id)
                .query((row, index) -> row.getString("act"))
                .list();
    }
}
