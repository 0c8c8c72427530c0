package anlan.app.database;

/** The database this process works with; closing it stops an embedded server and leaves an external one alone. */
final class DatabaseServer implements AutoCloseable {
    private final DatabaseAccess access;
    private final Runnable stop;

    private DatabaseServer(DatabaseAccess access, Runnable stop) {
        this.access = access;
        this.stop = stop;
    }

    static DatabaseServer embedded(EmbeddedDatabase database) {
        return new DatabaseServer(database.access(), database::close);
    }

    static DatabaseServer external(DatabaseAccess access) {
        return new DatabaseServer(access, () -> {});
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        stop.run();
    }
}
