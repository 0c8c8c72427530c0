package anlan.app.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the three roles and the database of the embedded server; on an external one its administrator does the same once. */
final class Roles {
    private Roles() {}

    /** Creates what lacks and sets the passwords, as superuser. */
    static void prepare(String address, DatabaseAccess.Role superuser, DatabaseAccess access, String database) {
        DatabaseAccess server = new DatabaseAccess(address + "postgres", superuser, superuser, superuser);
        JdbcClient jdbc = JdbcClient.create(server.as(superuser));
        for (DatabaseAccess.Role role : List.of(superuser, access.owner(), access.app(), access.publicReader())) {
            run(jdbc, role, """
                    SELECT CASE WHEN exists(SELECT FROM pg_roles WHERE rolname = :name)
                        THEN format('ALTER ROLE %I LOGIN PASSWORD %L', :name, :value)
                        ELSE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD %L', :name, :value) END
                    """);
        }
        // So that a function of the owner may state the scope it reads with.
        jdbc.sql("""
                GRANT SET ON PARAMETER anlan.scope TO anlan_owner
                """).update();
        run(jdbc, new DatabaseAccess.Role(database, access.owner().user()), """
                SELECT CASE WHEN NOT exists(SELECT FROM pg_database WHERE datname = :name)
                    THEN format('CREATE DATABASE %I OWNER %I', :name, :value) END
                """);
        run(jdbc, new DatabaseAccess.Role(database, ""), """
                SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :name) WHERE :value = ''
                """);
        for (DatabaseAccess.Role role : List.of(access.app(), access.publicReader())) {
            run(jdbc, new DatabaseAccess.Role(database, role.user()), """
                    SELECT format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I', :name, :value)
                    """);
        }
    }

    // DDL takes no parameters: the database itself quotes the names, and what it answers is run.
    private static void run(JdbcClient jdbc, DatabaseAccess.Role nameAndValue, String statement) {
        jdbc
                .sql(statement)
                .param("name", nameAndValue.user())
                .param("value", nameAndValue.password())
                .query((row, index) -> row.getString(1) == null ? "" : row.getString(1))
                .list()
                .stream()
                .filter(ddl -> !ddl.isEmpty())
                .forEach(ddl -> jdbc.sql(ddl).update());
    }
}
