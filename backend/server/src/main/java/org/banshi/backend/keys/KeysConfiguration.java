package org.banshi.backend.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banshi.backend.BackendSettings;
import org.banshi.contract.BackendPrivateKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the keys; makes them at the first start. Always writes the public part, for terminals to take. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KeysConfiguration.class);

    @Bean
    BackendPrivateKeys backendKeys(BackendSettings settings) throws IOException {
        Path folder = settings.data().resolve("keys");
        Path published = settings.data().resolve("backend-keys.json");
        BackendPrivateKeys keys;
        // Only where there never were any: new keys in place of lost ones would make every waiting outbox unreadable.
        if (Files.exists(folder) || Files.exists(published)) {
            keys = BackendPrivateKeys.load(folder);
        } else {
            keys = BackendPrivateKeys.generate();
            keys.save(folder);
            LOG.info("Made new keys in {}; terminals need {}", folder, published);
        }
        keys.publicKeys().save(published);
        return keys;
    }
}
