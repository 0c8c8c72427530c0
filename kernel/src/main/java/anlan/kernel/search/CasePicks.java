package anlan.kernel.search;

import anlan.kernel.access.Login;
import anlan.kernel.register.Pick;
import anlan.kernel.register.PickSource;
import anlan.kernel.scope.Ids;
import anlan.kernel.scope.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases as choices of a form: where it came from, what it is about. */
@Component
final class CasePicks implements PickSource {

    private final CaseSearch search;
    private final JdbcClient jdbc;
    private final Transactions transactions;

    CasePicks(CaseSearch search, JdbcClient jdbc, Transactions transactions) {
        this.search = search;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public String key() {
        return "case";
    }

    @Override
    public List<Pick> find(Login login, String words, int size) {
        return search.find(login, words, size).stream()
                .map(found -> new Pick(found.id(), found.label(), found.note()))
                .toList();
    }

    /** A linked case may lie outside the reader's scope: its title is shown, never more. */
    @Override
    public List<Pick> named(Collection<String> ids) {
        return transactions.everywhere(() -> jdbc.sql("""
                        SELECT id, title, coalesce(number, '') AS number FROM case_file
                         WHERE id = ANY (:ids) AND NOT sealed
                        """)
                .param("ids", Ids.among(ids).toArray(UUID[]::new))
                .query((row, index) -> new Pick(row.getString("id"), row.getString("title"), row.getString("number")))
                .list());
    }
}
