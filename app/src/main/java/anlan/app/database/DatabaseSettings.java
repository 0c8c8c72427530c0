package anlan.app.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code anlan.db.*}.
 *
 * @param url JDBC URL of an external server; empty means embedded
 * @param owner role that migrates, external server only
 * @param app role that serves, external server only
 * @param publicReader role of the portal, external server only
 * @param pool connections of the application's pool
 * @param join whether to work beside a server that runs on the data folder already, and leave it running (commands only)
 */
@ConfigurationProperties("anlan.db")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue Login owner,
        @DefaultValue Login app,
        @DefaultValue Login publicReader,
        @DefaultValue("16") int pool,
        @DefaultValue("false") boolean join) {

    /** Name and password of one role. */
    record Login(
            @DefaultValue("") String user, @DefaultValue("") String password) {}

    boolean isExternal() {
        return !url.isEmpty();
    }

    DatabaseAccess access() {
        return new DatabaseAccess(url, role(owner), role(app), role(publicReader));
    }

    private static DatabaseAccess.Role role(Login login) {
        return new DatabaseAccess.Role(login.user(), login.password());
    }
}
