package org.banshi.backend.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.banshi.backend.BackendSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Our own PostgreSQL server, where no other is given. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class DatabaseConfiguration {

    /** Long enough for a busy machine, short enough that a terminal hears "not now" before it gives up. */
    private static final long CONNECTION_MILLIS = 3_000;

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(BackendSettings settings) throws IOException {
        return EmbeddedDatabase.start(settings.data().resolve("database"));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(EmbeddedDatabase database) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(database.url());
        dataSource.setConnectionTimeout(CONNECTION_MILLIS);
        dataSource.addDataSourceProperty("logServerErrorDetail", "false");
        return dataSource;
    }
}
