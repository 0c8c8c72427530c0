package anlan.app.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and how each role signs in.
 *
 * @param url JDBC URL without user and password
 * @param owner runs migrations and owns every object
 * @param app serves officials; row-level security is forced upon it
 * @param publicReader serves the public portal; reads published rows only
 */
public record DatabaseAccess(String url, Role owner, Role app, Role publicReader) {

    /** One database role and its password. */
    public record Role(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** An unpooled data source of the role. */
    public DataSource as(Role role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(role.user());
        source.setPassword(role.password());
        return source;
    }
}
