package anlan.kernel.search;

import anlan.kernel.access.Login;
import anlan.kernel.scope.Transactions;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issued documents by number. */
@Component
final class DocumentSearch implements SearchSource {

    private final JdbcClient jdbc;
    private final Transactions transactions;

    DocumentSearch(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public String group() {
        return "document";
    }

    @Override
    public String label() {
        return "文书";
    }

    @Override
    public List<Found> find(Login login, String words, int size) {
        return transactions.in(
                login.scope(),
                () -> jdbc.sql("""
                        SELECT d.id, d.number, d.label, d.case_id, d.issued_on, c.title, d.void_reason
                          FROM document d JOIN case_file c ON c.id = d.case_id
                         WHERE d.number ILIKE :like
                         ORDER BY d.issued_on DESC, d.id LIMIT :size
                        """)
                        .param("like", Like.containing(words))
                        .param("size", size)
                        .query((row, index) -> new Found(
                                row.getString("id"),
                                row.getString("label") + " " + row.getString("number"),
                                row.getString("issued_on") + " · " + row.getString("title")
                                        + (row.getString("void_reason") == null ? "" : " · 已作废"),
                                "/cases/" + row.getString("case_id"),
                                ""))
                        .list());
    }
}
