package anlan.app.portal;

import anlan.app.database.DatabaseAccess;
import anlan.kernel.form.Line;
import anlan.kernel.form.PaperJson;
import anlan.kernel.journal.PublishedLines;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is public with the role that can read nothing else. */
@Component
final class PublicRecords implements DisposableBean {

    private static final int POOL = 4;

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;

    PublicRecords(DatabaseAccess access) {
        pool.setPoolName("anlan-public");
        pool.setDataSource(access.as(access.publicReader()));
        pool.setMaximumPoolSize(POOL);
        pool.setMinimumIdle(0);
        this.jdbc = JdbcClient.create(pool);
    }

    /** A published matter with its labelled lines; the organ as its letterhead named it that day, null if it had none. */
    record Matter(
            UUID id,
            String kind,
            String title,
            LocalDate since,
            @Nullable String organ,
            List<Line> lines) {}

    /** A document that was issued. */
    record Verified(String label, String number, LocalDate issued, boolean isVoid) {}

    /** The root over all case heads of a day. */
    record Root(LocalDate day, String root, int heads, String signature) {}

    List<Matter> matters(List<String> kinds, String text, LocalDate today, int after, int size) {
        return jdbc.sql("""
                        SELECT id, kind, title, body, since, organ FROM public_matter
                         WHERE kind IN (:kinds) AND (until IS NULL OR until >= :today)
                           AND (:text = '' OR position(lower(:text) IN lower(title || body)) > 0)
                         ORDER BY since DESC, id LIMIT :size OFFSET :after
                        """)
                .param("kinds", kinds)
                .param("today", today)
                .param("text", text)
                .param("size", size)
                .param("after", after)
                .query((row, index) -> matterIn(row))
                .list();
    }

    Optional<Matter> matter(List<String> kinds, UUID id, LocalDate today) {
        return jdbc.sql("""
                        SELECT id, kind, title, body, since, organ FROM public_matter
                         WHERE kind IN (:kinds) AND id = :id AND (until IS NULL OR until >= :today)
                        """)
                .param("kinds", kinds)
                .param("id", id)
                .param("today", today)
                .query((row, index) -> matterIn(row))
                .optional();
    }

    /** What whoever reported something finds by its code. */
    Optional<Matter> followed(String kind, String code) {
        return jdbc.sql("""
                        SELECT id, kind, title, body, since, organ FROM public_matter WHERE kind = :kind AND title = :code
                        """)
                .param("kind", kind)
                .param("code", code)
                .query((row, index) -> matterIn(row))
                .optional();
    }

    Optional<Verified> verify(String code) {
        return jdbc.sql("""
                        SELECT label, number, issued_on, is_void FROM verify_document(:code)
                        """)
                .param("code", code)
                .query((row, index) -> new Verified(
                        row.getString("label"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getBoolean("is_void")))
                .optional();
    }

    List<Root> roots() {
        return jdbc.sql("""
                        SELECT day, root, heads, signature FROM daily_root ORDER BY day DESC LIMIT 366
                        """)
                .query((row, index) -> new Root(
                        row.getObject("day", LocalDate.class),
                        row.getString("root"),
                        row.getInt("heads"),
                        row.getString("signature")))
                .list();
    }

    private static Matter matterIn(ResultSet row) throws SQLException {
        return new Matter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getObject("since", LocalDate.class),
                row.getString("organ"),
                PaperJson.read(PublishedLines.class, row.getString("body")).lines());
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
