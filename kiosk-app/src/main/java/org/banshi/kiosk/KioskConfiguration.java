package org.banshi.kiosk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.banshi.content.Catalogue;
import org.banshi.content.place.Site;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.content.reader.ContentException;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.Sealer;
import org.banshi.contract.TerminalKey;
import org.banshi.device.DeviceDrivers;
import org.banshi.kiosk.outbox.BackendAddress;
import org.banshi.kiosk.outbox.BackendClient;
import org.banshi.kiosk.outbox.Outbox;
import org.banshi.kiosk.settings.KioskSettings;
import org.banshi.kiosk.station.StationParts;
import org.banshi.kiosk.visit.VisitRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what stands behind the screen. Whatever is missing is said in one sentence that names the file. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KioskSettings.class)
class KioskConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KioskConfiguration.class);

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Catalogue catalogue() {
        try {
            return CatalogueReader.readBundled("hebei");
        } catch (ContentException broken) {
            throw new StartException("The content cannot be used: " + broken.getMessage(), broken);
        }
    }

    @Bean
    DeviceDrivers drivers(KioskSettings settings) {
        DeviceDrivers drivers = DeviceDrivers.installed(KioskConfiguration.class.getClassLoader(), settings.drivers());
        drivers.complaints().forEach(sentence -> LOG.warn("DRIVER_LEFT_OUT {}", sentence));
        return drivers;
    }

    @Bean
    Outbox outbox(KioskSettings settings, InstantSource clock) {
        Path directory = settings.stateDirectory();
        try {
            Files.createDirectories(directory);
            return Outbox.open(directory.resolve("outbox.sqlite"), clock);
        } catch (IOException failed) {
            throw new StartException(
                    "The state directory " + directory + " cannot be used: " + failed.getMessage()
                            + " Set kiosk.state-directory or its permissions.",
                    failed);
        }
    }

    @Bean
    BackendKeys backendKeys(KioskSettings settings) {
        Path file = settings.backend().keys();
        try {
            return BackendKeys.load(file);
        } catch (IOException failed) {
            throw new StartException(
                    "The backend's public keys cannot be read from " + file
                            + ". Copy backend-keys.json from the backend's operator there, or set kiosk.backend.keys.",
                    failed);
        }
    }

    /** Made on the first start; its public part lies beside it for the backend's operator to register. */
    @Bean
    Sealer sealer(KioskSettings settings, BackendKeys backendKeys) {
        Path file = settings.stateDirectory().resolve("terminal-key.pem");
        Path registration = settings.stateDirectory().resolve("terminal-registration.json");
        try {
            Files.createDirectories(settings.stateDirectory());
            TerminalKey key;
            if (Files.exists(file)) {
                key = TerminalKey.load(file);
            } else {
                key = TerminalKey.generate();
                key.save(file);
            }
            key.registration(settings.terminal()).save(registration);
            return new Sealer(settings.terminal(), key, backendKeys);
        } catch (IOException failed) {
            throw new StartException("The terminal's key " + file + " cannot be used: " + failed.getMessage(), failed);
        }
    }

    @Bean
    BackendClient backendClient(KioskSettings settings) {
        try {
            return new BackendClient(
                    BackendAddress.of(URI.create(settings.backend().url()), Optional.empty()));
        } catch (IllegalArgumentException wrong) {
            throw new StartException("kiosk.backend.url: " + wrong.getMessage(), wrong);
        }
    }

    @Bean
    Terminal terminal(
            KioskSettings settings,
            Catalogue catalogue,
            InstantSource clock,
            DeviceDrivers drivers,
            Outbox outbox,
            Sealer sealer,
            BackendClient client) {
        Site site = catalogue
                .site(settings.site())
                .orElseThrow(() -> new StartException("The catalogue has no site “" + settings.site()
                        + "”; set kiosk.site to one of "
                        + String.join(
                                ", ", catalogue.sites().stream().map(Site::id).toList())
                        + "."));
        return new Terminal(new StationParts(
                settings, catalogue, site, clock, VisitRules.Times.STANDARD, drivers, outbox, sealer, client));
    }
}
