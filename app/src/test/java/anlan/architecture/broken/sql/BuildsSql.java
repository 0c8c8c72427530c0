package anlan.architecture.broken.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four constant statements, five built from strings, and one way around the client. */
final class BuildsSql {
    private static final String ALL = """
            select name
            from party
            """;
    private static final String ORDERED = ALL + " order by name";

    private final JdbcClient client;
    private final JdbcTemplate template;

    BuildsSql(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    List<String> right(Connection connection, String name) throws SQLException {
        final String inside = "select 1";
        connection.prepareStatement(inside).close();
        client.sql("select name from party where name = :name")
                .param("name", name)
                .query(String.class)
                .list();
        client.sql(name.isEmpty() ? ALL : ORDERED).query(String.class).list();
        return client.sql(ALL).query(String.class).list();
    }

    List<String> concatenated(String name) {
        return client.sql("select name from party where name = '" + name + "'")
                .query(String.class)
                .list();
    }

    List<String> formatted(String column) {
        return client.sql("select %s from party".formatted(column))
                .query(String.class)
                .list();
    }

    List<String> handedIn(String sql) {
        return client.sql(sql).query(String.class).list();
    }

    List<String> appended(boolean ordered) {
        var sql = new StringBuilder(ALL);
        if (ordered) {
            sql.append(" order by name");
        }
        return client.sql(sql.toString()).query(String.class).list();
    }

    void executed(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + table);
        }
    }

    List<String> around(String sql) {
        return template.queryForList(sql, String.class);
    }
}
