package anlan.kernel.journal;

import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.On;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of the documents a case has issued, as the shelf of documents has them. */
@Component
final class NumbersOnFile implements Sight<IssuedNumbers.Which, IssuedNumbers> {

    private final JdbcClient jdbc;

    NumbersOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Need<IssuedNumbers.Which, IssuedNumbers> need() {
        return IssuedNumbers.NEED;
    }

    @Override
    public IssuedNumbers look(IssuedNumbers.Which which, On on) {
        return new IssuedNumbers(jdbc
                .sql("""
                        SELECT party, label, number, issued_on
                          FROM (SELECT DISTINCT ON (party) party, label, number, issued_on, seq
                                  FROM document
                                 WHERE case_id = :case AND key = ANY (:keys::text[]) AND number <> '' AND void_reason IS NULL
                                 ORDER BY party, seq DESC) latest
                         ORDER BY seq
                        """)
                .param("case", which.file())
                .param("keys", which.documents().toArray(String[]::new))
                .query((row, index) -> new IssuedNumbers.Issued(
                        row.getString("party"),
                        row.getString("label"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class)))
                .list()
                .stream()
                // Not by the statement: one plan then serves with a party and without.
                .filter(issued -> which.party() == null || which.party().equals(issued.party()))
                .toList());
    }
}
