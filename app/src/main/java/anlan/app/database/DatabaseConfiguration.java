package anlan.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the database: where it is, and the application's pool once every migration has run. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, @Value("${anlan.data}") Path data) {
        if (settings.isExternal()) {
            return DatabaseServer.external(settings.access());
        }
        Optional<DatabaseAccess> running = settings.join() ? EmbeddedDatabase.running(data) : Optional.empty();
        return running.map(DatabaseServer::external)
                .orElseGet(() -> DatabaseServer.embedded(EmbeddedDatabase.start(data)));
    }

    @Bean
    DatabaseAccess databaseAccess(DatabaseServer server) {
        return server.access();
    }

    @Bean
    HikariDataSource dataSource(DatabaseAccess access, DatabaseSettings settings) {
        Migrations.run(access);
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("anlan");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.app().user());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(settings.pool());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "anlan");
        return pool;
    }
}
