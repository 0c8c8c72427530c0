package anlan.app.database;

import org.flywaydb.core.Flyway;

/** Brings the tables to this version's shape, as the role that owns them. */
final class Migrations {
    private Migrations() {}

    /** Runs what has not run yet; refuses when a migration that ran was changed afterwards. */
    static void run(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.as(access.owner()))
                .locations("classpath:db/migration")
                // Numbers are ranges by area: a later one of the kernel's is lower than an earlier one of the bureau's.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
