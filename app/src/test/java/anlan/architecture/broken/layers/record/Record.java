package anlan.architecture.broken.layers.record;

import anlan.architecture.broken.layers.law.Law;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reaches for the law and for a database. */
public record Record(Law law) {
    Connection connect(DataSource source) throws SQLException {
        return source.getConnection();
    }
}
