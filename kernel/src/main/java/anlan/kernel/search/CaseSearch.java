package anlan.kernel.search;

import anlan.kernel.access.Login;
import anlan.kernel.journal.Procedures;
import anlan.kernel.scope.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases by number, title or a party's code. */
@Component
final class CaseSearch implements SearchSource {

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Transactions transactions;

    CaseSearch(JdbcClient jdbc, Procedures procedures, Transactions transactions) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.transactions = transactions;
    }

    @Override
    public String group() {
        return "case";
    }

    @Override
    public String label() {
        return "案卷";
    }

    @Override
    public List<Found> find(Login login, String words, int size) {
        return transactions.in(
                login.scope(),
                () -> jdbc.sql("""
                        SELECT c.id, c.number, c.title, c.procedure, c.version, c.stage, c.opened
                          FROM case_file c
                         WHERE c.title ILIKE :like OR c.number ILIKE :like
                         ORDER BY c.ended, c.touched DESC, c.id LIMIT :size
                        """)
                        .param("like", Like.containing(words))
                        .param("size", size)
                        .query((row, index) -> found(row))
                        .list());
    }

    private Found found(ResultSet row) throws SQLException {
        var procedure = procedures.at(row.getString("procedure"), row.getInt("version"));
        String number = row.getString("number");
        String note = procedure.label() + " · "
                + procedure.stage(row.getString("stage")).label();
        return new Found(
                row.getString("id"),
                row.getString("title"),
                number == null ? note : number + " · " + note,
                "/cases/" + row.getString("id"),
                "");
    }
}
