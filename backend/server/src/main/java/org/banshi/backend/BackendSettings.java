package org.banshi.backend;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings below {@code banshi.backend}.
 *
 * @param data folder for keys, registered terminals and, where no other database is given, the database
 * @param catalogue name of the bundled catalogue
 * @param zone in which days are counted
 */
@ConfigurationProperties("banshi.backend")
public record BackendSettings(Path data, String catalogue, ZoneId zone) {

    public BackendSettings {
        data = data.toAbsolutePath().normalize();
    }
}
